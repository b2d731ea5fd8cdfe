/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the package org.pagewalk.model.xmi. */
package org.pagewalk.model.xmi;
