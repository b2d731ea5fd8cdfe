/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IFontProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Font;

/** How values look: those that have changed are bold, and say what they were. */
final class FieldLabels extends LabelProvider implements IFontProvider {
    @Override
    public String getText(Object value) {
        return value instanceof FieldValue field ? field.text() : String.valueOf(value);
    }

    @Override
    public Font getFont(Object value) {
        return value instanceof FieldValue field && field.before().isPresent()
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                : null;
    }
}
