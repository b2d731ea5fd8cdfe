/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The workbench as the tests speak of it: one class for each thing on the screen, with what a user can do there and
 * can see there. Everything runs on the user-interface thread and waits by letting the workbench work.
 */
package org.pagewalk.ui.tests.pages;
