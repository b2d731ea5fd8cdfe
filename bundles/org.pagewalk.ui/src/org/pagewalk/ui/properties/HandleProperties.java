/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.pagewalk.model.Handle;

/** An object's fields as EMF's item provider describes them, all read at one moment: when the first one is shown. */
final class HandleProperties extends ReadOnlyProperties {
    private final FieldValue shown;
    private final Handle handle;
    private final Sources sources;
    private Optional<Map<Object, FieldValue>> values = Optional.empty();

    /** @param shown how the object itself is shown */
    HandleProperties(FieldValue shown, Handle handle, Sources sources) {
        this.shown = shown;
        this.handle = handle;
        this.sources = sources;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        if (sources.read(handle::isStale).orElse(false)) {
            return new IPropertyDescriptor[] {descriptor(Messages.Properties_Gone, Messages.Properties_Gone, "", "")};
        }
        return sources.items().getPropertyDescriptors(handle).stream().map(this::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private IPropertyDescriptor descriptor(IItemPropertyDescriptor item) {
        return descriptor(item.getId(handle), item.getDisplayName(handle), item.getCategory(handle), item.getDescription(handle));
    }

    static IPropertyDescriptor descriptor(Object id, String name, String category, String description) {
        PropertyDescriptor descriptor = new PropertyDescriptor(id, name);
        descriptor.setCategory(category);
        descriptor.setDescription(description);
        descriptor.setLabelProvider(new FieldLabels());
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        if (values.isEmpty()) {
            values = sources.read(this::readAll);
        }
        return values.map(read -> read.getOrDefault(id, FieldValue.words(Messages.Properties_GoneValue)))
                .orElseGet(() -> FieldValue.words(Messages.Properties_Moving));
    }

    private Map<Object, FieldValue> readAll() {
        Map<Object, FieldValue> read = new HashMap<>();
        if (!handle.isStale()) {
            for (IItemPropertyDescriptor item : sources.items().getPropertyDescriptors(handle)) {
                Object value = item.getPropertyValue(handle);
                String words = item.getLabelProvider(handle).getText(value);
                read.put(item.getId(handle), sources.value(handle, item.getDisplayName(handle), words, value));
            }
        }
        return read;
    }

    @Override
    public Object getEditableValue() {
        return shown;
    }
}
