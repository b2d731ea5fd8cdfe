/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of address spaces and their areas. */
package org.pagewalk.engine.mmap;
