/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * All pictures that there are. Where there are bundles, a fragment of this one brings others: this bundle's own class
 * loader finds what they name in META-INF/services.
 */
public final class Pictures {
    private Pictures() {
    }

    /** One of each, in the order of a table of contents. */
    public static List<Picture<?>> all() {
        List<Picture<?>> pictures = new ArrayList<>(List.of(new FreeAreasPicture(), new PhysicalMemoryPicture(),
                new MachinePicture(), new PagePicture(), new TimelinePicture(), new AllocationPicture(), new FragmentationPicture(),
                new BootMapPicture(), new RegionsPicture(), new AddressSpacePicture(),
                new WalkPicture(), new TlbPicture(), new ReversePicture(), new FaultPicture(), new PageCachePicture(),
                new LruPicture(), new RadixPicture(), new ReplacementPicture()));
        ServiceLoader.load(Picture.class, Picture.class.getClassLoader()).forEach(pictures::add);
        return List.copyOf(pictures);
    }

    /** The picture of this name, if there is one. */
    public static Optional<Picture<?>> named(String name) {
        return all().stream().filter(picture -> picture.name().equals(name)).findFirst();
    }
}
