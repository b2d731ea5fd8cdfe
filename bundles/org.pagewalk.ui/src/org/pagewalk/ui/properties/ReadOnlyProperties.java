/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import org.eclipse.ui.views.properties.IPropertySource;

/** Properties that can only be looked at: the kernel alone writes its state. */
abstract class ReadOnlyProperties implements IPropertySource {
    @Override
    public final boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public final void resetPropertyValue(Object id) {
        // read only
    }

    @Override
    public final void setPropertyValue(Object id, Object value) {
        // read only
    }
}
