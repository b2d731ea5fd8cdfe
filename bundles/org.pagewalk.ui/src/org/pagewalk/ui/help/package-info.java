/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** What F1 explains in Pagewalk's own views and in editors of scenarios. The words are in org.pagewalk.help. */
package org.pagewalk.ui.help;
