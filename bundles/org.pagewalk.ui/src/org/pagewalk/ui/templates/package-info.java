/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Texts to begin with: templates that completion offers, with places to fill in, and that one may change under
 * Preferences.
 */
package org.pagewalk.ui.templates;
