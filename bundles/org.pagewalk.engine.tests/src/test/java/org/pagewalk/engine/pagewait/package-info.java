/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of locked pages and of who waits for them. */
package org.pagewalk.engine.pagewait;
