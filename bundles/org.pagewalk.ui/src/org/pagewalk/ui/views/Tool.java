/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import org.eclipse.jface.action.Action;
import org.pagewalk.ui.PagewalkImages;

/** A button in the tool bar of a view. */
final class Tool extends Action {
    private final Runnable body;

    private Tool(String words, String icon, int style, Runnable body) {
        super(words, style);
        this.body = body;
        setToolTipText(words);
        setImageDescriptor(PagewalkImages.descriptor(icon));
    }

    /**
     * @param words its name, which is shown when the pointer rests on it
     * @param icon the name of its picture
     * @param style one of {@link org.eclipse.jface.action.IAction}
     */
    static Tool of(String words, String icon, int style, Runnable body) {
        return new Tool(words, icon, style, body);
    }

    @Override
    public void run() {
        body.run();
    }
}
