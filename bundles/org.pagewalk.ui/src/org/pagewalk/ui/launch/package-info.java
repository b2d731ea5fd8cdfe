/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Run As &gt; Pagewalk Scenario: the launch configuration, its shortcut and its tab, and the job that runs a
 * scenario in the background, prints to the console, marks what failed and publishes the machine to the
 * {@link org.pagewalk.ui.run.RunService}.
 */
package org.pagewalk.ui.launch;
