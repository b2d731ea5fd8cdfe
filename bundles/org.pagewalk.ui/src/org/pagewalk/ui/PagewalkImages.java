/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures in {@code icons/}, shared with and disposed by JFace. */
public final class PagewalkImages {
    private PagewalkImages() {
    }

    /** The picture {@code icons/NAME.svg}. Must be asked for on the user-interface thread. */
    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PagewalkIds.BUNDLE + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** How to make the picture {@code icons/NAME.svg}. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(PagewalkIds.BUNDLE, "icons/" + name + ".svg").orElseThrow();
    }
}
