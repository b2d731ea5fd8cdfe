/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Example scenarios and a recording of a real machine, and the way to read them. The files lie in the
 * folder examples of the bundle, where a reader finds them; nothing else depends on what they say.
 */
package org.pagewalk.examples;
