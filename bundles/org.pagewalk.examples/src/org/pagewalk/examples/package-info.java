/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** The example scenarios and the recorded trace, and an index of them. */
package org.pagewalk.examples;
