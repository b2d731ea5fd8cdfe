/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Wizards that give a newcomer something to run: one new scenario, or a project of examples. */
package org.pagewalk.ui.wizards;
