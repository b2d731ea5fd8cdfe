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
 * @param zones the zones of a node, from low addresses to high: MAX_NR_ZONES of them
 * @param maxLowPages pages that the kernel maps directly: MAXMEM
 * @param maxPages pages that a machine can have here
 * @param structPage sizeof(struct page), in bytes
 * @param cacheLine SMP_CACHE_BYTES
 * @param dmaEnd MAX_DMA_ADDRESS as a physical address: alloc_bootmem looks for memory from here on first; 0 where devices
 *        reach everything
 * @param imageStart the physical address at which the boot loader puts the kernel
 * @param isPc whether the firmware is a PC's, with a hole below 1 MiB
 * @param taskSize TASK_SIZE: where the part of the address space ends that belongs to processes
 */
public record Architecture(String name, int bitsPerLong, int pageShift, long pageOffset, List<ZoneKind> zones,
        int maxLowPages, int maxPages, int structPage, int cacheLine, long dmaEnd, long imageStart, boolean isPc, long taskSize) {
    /**
     * One of the zones.
     *
     * @param name as in {@code zone_t.name}
     * @param endPfn the page frame at which it ends, however much memory there is
     */
    public record ZoneKind(String name, int endPfn) {
    }

    /** Pages of 4 KiB in a MiB. */
    private static final int MIB = 1 << 8;
    private static final int GIB = 1 << 18;
    private static final List<ZoneKind> PC_ZONES =
            List.of(new ZoneKind("DMA", 16 * MIB), new ZoneKind("Normal", 896 * MIB), new ZoneKind("HighMem", Integer.MAX_VALUE));

    /** The 32-bit x86 without physical address extension. A struct page has the 44 bytes that Gorman counts (3). */
    public static final Architecture X86 = new Architecture("x86", 32, 12, 0xC000_0000L, PC_ZONES, 896 * MIB, 4 * GIB, 44, 32,
            16 << 20, 1 << 20, true, 0xC000_0000L);

    /** The same with physical address extension: up to 64 GiB, most of it in ZONE_HIGHMEM. */
    public static final Architecture X86_PAE = new Architecture("x86-pae", 32, 12, 0xC000_0000L, PC_ZONES, 896 * MIB, 64 * GIB, 44,
            32, 16 << 20, 1 << 20, true, 0xC000_0000L);

    /** The 64-bit x86: no high memory, and a zone for devices that reach 4 GiB. */
    public static final Architecture X86_64 = new Architecture("x86-64", 64, 12, 0x100_0000_0000L,
            List.of(new ZoneKind("DMA", 16 * MIB), new ZoneKind("DMA32", 4 * GIB), new ZoneKind("Normal", Integer.MAX_VALUE)),
            64 * GIB, 64 * GIB, 88, 64, 16 << 20, 1 << 20, true, 1L << 39);

    /** A 64-bit Arm board whose oldest devices reach 1 GiB, with pages of 4 KiB. */
    public static final Architecture AARCH64_4K = arm("aarch64-4k", 12, 0xFFFF_FFC0_0000_0000L);

    /** The same with pages of 16 KiB. */
    public static final Architecture AARCH64_16K = arm("aarch64-16k", 14, 0xFFFF_8000_0000_0000L);

    /** The same with pages of 64 KiB. */
    public static final Architecture AARCH64_64K = arm("aarch64-64k", 16, 0xFFFF_8000_0000_0000L);

    /** A 64-bit RISC-V board with three levels of page tables, none of whose devices needs memory below 4 GiB but those of 32 bits. */
    public static final Architecture RISCV_SV39 = new Architecture("riscv-sv39", 64, 12, 0xFFFF_FFE0_0000_0000L,
            List.of(new ZoneKind("DMA", 0), new ZoneKind("DMA32", 4 * GIB), new ZoneKind("Normal", Integer.MAX_VALUE)),
            64 * GIB, 64 * GIB, 88, 64, 0, 2 << 20, false, 1L << 38);

    private static Architecture arm(String name, int pageShift, long pageOffset) {
        int gib = 1 << 30 - pageShift;
        return new Architecture(name, 64, pageShift, pageOffset,
                List.of(new ZoneKind("DMA", gib), new ZoneKind("DMA32", 4 * gib), new ZoneKind("Normal", Integer.MAX_VALUE)),
                64 * gib, 64 * gib, 88, 64, 0, 0x8_0000, false, 1L << 48);
    }

    /** Every architecture that is emulated. */
    public static List<Architecture> all() {
        return List.of(X86, X86_PAE, X86_64, AARCH64_4K, AARCH64_16K, AARCH64_64K, RISCV_SV39);
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

    /** Where linkers put the code of programs, as a user address. */
    public long programStart() {
        return bitsPerLong == Integer.SIZE ? 0x0804_8000L : 0x40_0000L;
    }

    /** TASK_UNMAPPED_BASE: where the search for free addresses of a process begins, at a third of its part. */
    public long taskUnmappedBase() {
        return taskSize / 3 + pageSize() - 1 & -(long) pageSize();
    }

    /** An address without the bits that a kernel's {@code long} does not have: sums wrap there. */
    public long wrap(long address) {
        return bitsPerLong == Long.SIZE ? address : address & 0xFFFF_FFFFL;
    }

    /** Which of the zones has this name; -1 if none has. */
    public int zoneIndex(String zone) {
        return zones.stream().map(ZoneKind::name).toList().indexOf(zone);
    }

    /** Whether there is memory that the kernel cannot map directly on some machine. */
    public boolean hasHighMemory() {
        return zoneIndex("HighMem") >= 0;
    }
}
