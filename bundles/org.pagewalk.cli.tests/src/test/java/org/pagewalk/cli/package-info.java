/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the bundle org.pagewalk.cli. */
package org.pagewalk.cli;
