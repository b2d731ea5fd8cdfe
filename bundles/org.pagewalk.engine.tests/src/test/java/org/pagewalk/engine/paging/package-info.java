/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Page tables, in emulated frames. */
package org.pagewalk.engine.paging;
