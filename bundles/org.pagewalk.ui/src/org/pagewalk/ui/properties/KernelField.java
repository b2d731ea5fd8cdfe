/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.model.Glossary;

/** A field under the kernel's name, explained by the metamodel. Nothing can be edited: the kernel alone writes its state. */
final class KernelField extends ItemPropertyDescriptor {
    KernelField(AdapterFactory factory, EStructuralFeature feature) {
        this(factory, feature, Glossary.entry(feature));
    }

    private KernelField(AdapterFactory factory, EStructuralFeature feature, Glossary.Entry entry) {
        super(factory, feature.getName(), entry.text(), feature, false, entry.derived() ? Messages.Properties_Derived : Messages.Properties_Fields);
    }

    /** The object itself, not EMF's wrapper of it. */
    @Override
    protected Object createPropertyValueWrapper(Object object, Object value) {
        return value;
    }

    @Override
    public IItemLabelProvider getLabelProvider(Object object) {
        return new IItemLabelProvider() {
            @Override
            public String getText(Object value) {
                return words(value);
            }

            @Override
            public Object getImage(Object value) {
                return null;
            }
        };
    }

    private String words(Object value) {
        return switch (value) {
            case null -> Messages.Properties_None;
            case List<?> list when list.stream().limit(1).allMatch(Enumerator.class::isInstance) -> list.stream().map(Object::toString)
                    .collect(Collectors.joining(", "));
            case List<?> list when list.size() == 1 -> NLS.bind(Messages.Properties_One, feature.getEType().getName());
            case List<?> list -> NLS.bind(Messages.Properties_Many, list.size(), feature.getEType().getName());
            case Number number -> words(number.longValue());
            default -> value.toString();
        };
    }

    /** A number as its unit asks: addresses and flags in hexadecimal, others with the unit's name. */
    private String words(long number) {
        String unit = Glossary.entry(feature).unit();
        return unit.endsWith("address") || feature.getName().equals("flags") ? String.format("0x%08x", number)
                : unit.isEmpty() ? Long.toString(number) : NLS.bind(Messages.Properties_Unit, number, number == 1 ? one(unit) : unit);
    }

    /** One of what a unit counts: 1 page, 1 jiffy. */
    private static String one(String unit) {
        return unit.endsWith("ies") ? unit.substring(0, unit.length() - 3) + "y" : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
