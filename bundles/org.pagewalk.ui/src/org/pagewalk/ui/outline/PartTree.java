/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.outline;

import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.pagewalk.ui.PagewalkImages;

/** Makes a tree viewer show a list of parts: their names, with more in a fainter colour. */
final class PartTree implements ITreeContentProvider {
    private PartTree() {
    }

    /** Prepares a viewer whose input will be a list of parts. */
    static void show(TreeViewer viewer) {
        viewer.setContentProvider(new PartTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> parts ? parts.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Part) parent).children().toArray();
    }

    /** Not needed by viewers that are given elements of their input only. */
    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Part) element).children().isEmpty();
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            Part part = (Part) element;
            StyledString words = new StyledString(part.words());
            return part.detail().isEmpty() ? words : words.append("  " + part.detail(), StyledString.QUALIFIER_STYLER);
        }

        @Override
        public String getText(Object element) {
            return element.toString();
        }

        @Override
        public Image getImage(Object element) {
            return PagewalkImages.get(((Part) element).image());
        }
    }
}
