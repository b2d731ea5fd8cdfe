/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the processor architecture decides for the memory management.
 *
 * @param name the name after {@code arch} in a scenario
 * @param bitsPerLong the size of the kernel's {@code long}, in bits
 * @param pageShift the size of a page, as a power of two
 * @param pageOffset PAGE_OFFSET: the kernel address of physical address 0
 * @param maxDmaPages pages that old DMA devices reach: the size of ZONE_DMA
 * @param maxLowPages pages that the kernel maps directly; the others form ZONE_HIGHMEM
 * @param maxPages pages that the processor can address
 */
public record Architecture(String name, int bitsPerLong, int pageShift, long pageOffset, int maxDmaPages,
        int maxLowPages, int maxPages) {
    /** The 32-bit x86 without physical address extension. */
    public static final Architecture X86 =
            new Architecture("x86", 32, 12, 0xC000_0000L, 16 << 8, 896 << 8, 4096 << 8);

    /** The same with physical address extension: up to 64 GiB, most of it in ZONE_HIGHMEM. */
    public static final Architecture X86_PAE =
            new Architecture("x86-pae", 32, 12, 0xC000_0000L, 16 << 8, 896 << 8, 65_536 << 8);

    /** Every architecture that is emulated. */
    public static List<Architecture> all() {
        return List.of(X86, X86_PAE);
    }

    /** The architecture of this name. */
    public static Architecture named(String name) throws ConfigurationException {
        for (Architecture architecture : all()) {
            if (architecture.name.equals(name)) {
                return architecture;
            }
        }
        throw new ConfigurationException("arch", "architecture " + name + " is not emulated; write one of these: "
                + all().stream().map(Architecture::name).collect(Collectors.joining(", ")));
    }

    /** PAGE_SIZE in bytes. */
    public int pageSize() {
        return 1 << pageShift;
    }
}
