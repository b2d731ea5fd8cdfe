/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of who owns each page frame. */
package org.pagewalk.engine.owners;
