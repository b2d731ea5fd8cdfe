/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * EMF's item provider for all structures of the kernel. It is asked and never put on a handle, since a handle with an adapter
 * is told of each change of the machine.
 */
final class KernelItems extends ReflectiveItemProvider {
    KernelItems() {
        super(new ReflectiveItemProviderAdapterFactory());
    }

    /** All fields, lists and contained structures too, under the kernel's names. */
    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        return ((EObject) object).eClass().getEAllStructuralFeatures().stream()
                .<IItemPropertyDescriptor>map(feature -> new KernelField(getAdapterFactory(), feature)).toList();
    }
}
