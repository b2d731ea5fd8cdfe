/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.pagewalk.model.Handle;
import org.pagewalk.ui.Messages;

/**
 * An object's fields under the kernel's names, read when they are shown. What the metamodel documents about
 * a field is its explanation here. Nothing can be edited: the kernel alone writes its state.
 */
final class HandleProperties implements IPropertySource {
    private static final String STORE = "https://pagewalk.org/store";

    private final Handle handle;
    private final EObject object;

    HandleProperties(Handle handle, EObject object) {
        this.handle = handle;
        this.object = object;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        if (handle.isStale()) {
            return new IPropertyDescriptor[] { new PropertyDescriptor(Messages.Properties_Gone, Messages.Properties_Gone) };
        }
        return object.eClass().getEAllStructuralFeatures().stream().map(HandleProperties::descriptor)
                .toArray(IPropertyDescriptor[]::new);
    }

    private static IPropertyDescriptor descriptor(EStructuralFeature feature) {
        PropertyDescriptor descriptor = new PropertyDescriptor(feature, feature.getName());
        descriptor.setCategory(feature.isDerived() ? Messages.Properties_Derived : Messages.Properties_Fields);
        String documentation = EcoreUtil.getDocumentation(feature);
        descriptor.setDescription(documentation == null ? "" : documentation);
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        if (!(id instanceof EStructuralFeature feature)) {
            return Messages.Properties_GoneValue;
        }
        Object value = object.eGet(feature);
        return switch (value) {
            case null -> Messages.Properties_None;
            case Handle another -> another;
            case List<?> list when list.stream().allMatch(Enumerator.class::isInstance) -> list.stream()
                    .map(Object::toString).collect(Collectors.joining(", "));
            case List<?> list -> NLS.bind(list.size() == 1 ? Messages.Properties_One : Messages.Properties_Many, list.size(),
                    feature.getEType().getName());
            case Number number -> words(number.longValue(), feature);
            default -> value.toString();
        };
    }

    /** A number as its unit asks: addresses and flags in hexadecimal, others with the unit's name. */
    private static String words(long number, EStructuralFeature feature) {
        String unit = EcoreUtil.getAnnotation(feature, STORE, "unit");
        if (unit == null) {
            return Long.toString(number);
        }
        return unit.endsWith("address") || feature.getName().equals("flags") ? String.format("0x%08x", number) : number + " " + unit;
    }

    @Override
    public Object getEditableValue() {
        return object.toString();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // read only
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // read only
    }
}
