/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of how pages of files are found. */
package org.pagewalk.engine.pageindex;
