/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the files under /proc. */
package org.pagewalk.engine.proc;
