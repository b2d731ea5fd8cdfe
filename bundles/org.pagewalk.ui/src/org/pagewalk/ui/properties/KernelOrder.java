/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Fields in the order in which the kernel declares them, and what is derived from them below. */
final class KernelOrder extends PropertySheetSorter {
    @Override
    public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
        return 0;
    }

    @Override
    public int compareCategories(String a, String b) {
        return Boolean.compare(b.equals(Messages.Properties_Fields), a.equals(Messages.Properties_Fields));
    }
}
