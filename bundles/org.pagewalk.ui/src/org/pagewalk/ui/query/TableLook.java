/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.pagewalk.picture.Ink;
import org.pagewalk.ui.views.Ground;

/** The table in the colours of the workbench around it, light or dark. */
final class TableLook extends ModernNatTableThemeConfiguration {
    /** @param around whose ground the table has */
    TableLook(Control around) {
        Color ground = around.getBackground();
        Color text = Ground.color(around, Ink.TEXT);
        defaultBgColor = ground;
        defaultFgColor = text;
        defaultFont = JFaceResources.getDefaultFont();
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        evenRowBgColor = ground;
        evenRowFgColor = text;
        oddRowBgColor = Ground.color(around, Ink.BAND);
        oddRowFgColor = text;
        cHeaderBgColor = ground;
        cHeaderFgColor = Ground.color(around, Ink.MUTED);
        cHeaderFont = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderSelectionBgColor = ground;
        cHeaderSelectionFgColor = cHeaderFgColor;
        cHeaderSelectionFont = cHeaderFont;
        cHeaderFullSelectionBgColor = ground;
        cHeaderFullSelectionFgColor = cHeaderFgColor;
        Color chosen = around.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        Color onChosen = around.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        defaultSelectionBgColor = chosen;
        defaultSelectionFgColor = onChosen;
        defaultSelectionFont = defaultFont;
        selectionAnchorBgColor = chosen;
        selectionAnchorFgColor = onChosen;
        selectionAnchorSelectionBgColor = chosen;
        selectionAnchorSelectionFgColor = onChosen;
        gridLineColor = Ground.color(around, Ink.FRAME);
        renderBodyGridLines = Boolean.FALSE;
    }
}
