/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;
import org.pagewalk.model.Handle;

/** Lets every object of the model show its properties. */
public class HandleAdapters implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        return type == IPropertySource.class && object instanceof Handle handle && object instanceof EObject model
                ? type.cast(new HandleProperties(handle, model))
                : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IPropertySource.class };
    }
}
