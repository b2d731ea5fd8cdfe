/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests that drive the real workbench with keys and clicks. */
package org.pagewalk.ui.tests;
