/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** What editors of labs offer. */
package org.pagewalk.lab.ide;
