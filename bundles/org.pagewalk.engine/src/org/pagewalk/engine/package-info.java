/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** The emulated kernel. It sees the generated tables only: no EMF, no Eclipse. */
package org.pagewalk.engine;
