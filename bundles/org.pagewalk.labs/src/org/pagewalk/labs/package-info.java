/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Labs to teach with, made-up submissions to try graders on, and the way to read them. The files lie in the folder labs of the
 * bundle, where a reader finds them; nothing else depends on what they say.
 */
package org.pagewalk.labs;
