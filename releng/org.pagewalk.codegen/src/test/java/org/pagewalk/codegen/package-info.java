/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the generator, and of what it made last. */
package org.pagewalk.codegen;
