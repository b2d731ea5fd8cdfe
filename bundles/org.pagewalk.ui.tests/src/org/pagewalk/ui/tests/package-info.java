/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tests that drive the real workbench, with real keys and clicks, as a user would. What they do is said in terms of
 * {@code org.pagewalk.ui.tests.pages}; only that package knows widgets.
 */
package org.pagewalk.ui.tests;
