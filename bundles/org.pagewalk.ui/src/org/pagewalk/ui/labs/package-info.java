/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Labs in the workbench: for students the view with the tasks, what became of them, and how to hand in; for instructors the wizard
 * that makes a lab, its verification with markers, and a preview of what students see. What is shown comes from
 * {@code org.pagewalk.lab}, in the background.
 */
package org.pagewalk.ui.labs;
