/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;

/** Addresses are broken up as the architectures do it. */
class GeometryTest {
    private static final long KIB = 1 << 10;
    private static final long MIB = 1 << 20;
    private static final long GIB = 1 << 30;

    private static List<Long> sizes(Geometry... geometries) {
        TreeSet<Long> sizes = new TreeSet<>();
        for (Geometry geometry : geometries) {
            sizes.addAll(geometry.pageSizes());
        }
        return List.copyOf(sizes);
    }

    /** But for armv7, whose 64 KiB are 16 entries alike. */
    @Test
    void theSizesOfPagesAreThoseOfSeed001sTable() {
        assertEquals(List.of(4 * KIB, 2 * MIB, GIB), sizes(Geometry.of(Architecture.X86_64)));
        assertEquals(List.of(4 * KIB, 16 * KIB, 64 * KIB, 2 * MIB, 32 * MIB, 512 * MIB, GIB), sizes(Geometry.of(Architecture.AARCH64_4K),
                Geometry.of(Architecture.AARCH64_16K), Geometry.of(Architecture.AARCH64_64K)));
        assertEquals(List.of(4 * KIB, 4 * MIB), sizes(new Geometry(12, 2, 0, 10, 10)), "riscv32, whose Sv32 has two levels of 10 bits");
        assertEquals(List.of(4 * KIB, 2 * MIB, GIB), sizes(Geometry.of(Architecture.RISCV_SV39)));
        assertEquals(List.of(4 * KIB, 4 * MIB), sizes(Geometry.of(Architecture.X86)));
        assertEquals(List.of(4 * KIB, 2 * MIB), sizes(Geometry.of(Architecture.X86_PAE)));
    }

    @Test
    void theLevelsOfArmAreThoseOfSeed002sTableOfGranules() {
        assertEquals("47:39 38:30 29:21 20:12", bits(Architecture.AARCH64_4K));
        assertEquals("47:47 46:36 35:25 24:14", bits(Architecture.AARCH64_16K));
        assertEquals("47:42 41:29 28:16", bits(Architecture.AARCH64_64K));
    }

    private static String bits(Architecture architecture) {
        Geometry geometry = Geometry.of(architecture);
        StringBuilder words = new StringBuilder();
        for (int level = 0; level < geometry.levels(); level++) {
            int shift = geometry.shift(level);
            words.append(level == 0 ? "" : " ").append(shift + geometry.bits(level) - 1).append(':').append(shift);
        }
        return words.toString();
    }

    @Test
    void theMacrosOfTheX86AreGormans() {
        Geometry two = Geometry.of(Architecture.X86);
        assertEquals(List.of(22, 22, 1024, 1, 1024), List.of(two.pgdirShift(), two.pmdShift(), two.ptrsPerPgd(), two.ptrsPerPmd(),
                two.ptrsPerPte()));
        Geometry three = Geometry.of(Architecture.X86_PAE);
        assertEquals(List.of(30, 21, 4, 512, 512), List.of(three.pgdirShift(), three.pmdShift(), three.ptrsPerPgd(), three.ptrsPerPmd(),
                three.ptrsPerPte()));
        assertEquals(-1L << 22, two.pgdirMask());
        assertEquals(0x4000_0000L, Architecture.X86.taskUnmappedBase(), "a third of TASK_SIZE");
    }

    @Test
    void everyArchitectureCoversTheAddressesOfItsProcesses() {
        for (Architecture architecture : Architecture.all()) {
            Geometry geometry = Geometry.of(architecture);
            assertEquals(architecture.pageShift(), geometry.shift(geometry.levels() - 1), architecture.name());
            assertEquals(0, architecture.taskSize() - 1 >>> geometry.addressBits(), architecture.name());
            assertEquals(architecture.pageSize() / (architecture == Architecture.X86 ? 4 : 8), geometry.ptrsPerPte(), architecture.name());
        }
    }
}
