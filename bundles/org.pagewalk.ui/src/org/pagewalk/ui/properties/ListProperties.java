/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.pagewalk.model.Handle;

/** The first objects of a list, each to be looked into. */
final class ListProperties extends ReadOnlyProperties {
    private static final int MAX = 50;

    private final FieldValue list;
    private final Sources sources;

    ListProperties(FieldValue list, Sources sources) {
        this.list = list;
        this.sources = sources;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        int size = list.list().size();
        for (int i = 0; i < Math.min(size, MAX); i++) {
            descriptors.add(HandleProperties.descriptor(i, "[" + i + "]", "", ""));
        }
        if (size > MAX) {
            descriptors.add(HandleProperties.descriptor(MAX, Messages.Properties_More, "", ""));
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        int index = (Integer) id;
        if (index == MAX) {
            return FieldValue.words(NLS.bind(Messages.Properties_Rest, list.list().size() - MAX));
        }
        return sources.read(() -> {
            Handle handle = (Handle) list.list().get(index);
            return new FieldValue(handle.toString(), handle, Optional.empty());
        }).orElseGet(() -> FieldValue.words(Messages.Properties_Moving));
    }

    @Override
    public Object getEditableValue() {
        return list;
    }
}
