/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.help.ui.internal.views;

/** What would stand in the tray. */
public interface IHelpPart {
    // nobody asks it anything
}
