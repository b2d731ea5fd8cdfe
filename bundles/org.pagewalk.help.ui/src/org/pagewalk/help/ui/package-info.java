/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * A small reader of Eclipse help: F1 shows what a context says, and pages open in a browser. It knows nothing of Pagewalk;
 * contexts and pages come through the platform's own extension points (org.eclipse.help), so a full Eclipse shows the same.
 */
package org.pagewalk.help.ui;
