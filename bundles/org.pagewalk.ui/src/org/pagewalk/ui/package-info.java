/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Pagewalk in the Eclipse workbench: the perspective, presenting, and the identifiers and words that its parts share.
 * The editor, the launch support, the current run and the steps through it, the views and the wizards have a
 * package each. Nothing here knows how the kernel or the language work inside: only their façades are used.
 */
package org.pagewalk.ui;
