/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of what a scenario may use. */
package org.pagewalk.engine.functions;
