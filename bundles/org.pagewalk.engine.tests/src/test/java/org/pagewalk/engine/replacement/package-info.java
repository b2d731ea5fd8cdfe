/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the replacement policies. */
package org.pagewalk.engine.replacement;
