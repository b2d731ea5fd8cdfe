/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that has no label of its own. */
public final class SpokenName extends AccessibleAdapter {
    private final String name;

    private SpokenName(String name) {
        this.name = name;
    }

    /** Gives a control its name. */
    public static void of(Control control, String name) {
        control.getAccessible().addAccessibleListener(new SpokenName(name));
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
