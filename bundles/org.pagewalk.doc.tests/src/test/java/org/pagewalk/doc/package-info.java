/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of reference and guide: complete, true, and pages that stand alone. */
package org.pagewalk.doc;
