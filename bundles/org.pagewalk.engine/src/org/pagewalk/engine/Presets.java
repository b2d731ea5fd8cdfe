/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.util.List;
import java.util.Optional;

/** Machines that one can have by name: {@code machine from preset("i386-1GiB") { }}. */
public final class Presets {
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    private static final List<Preset> ALL = List.of(
            new Preset("i386-32MiB", "A small PC of 2002: zones DMA and Normal.", MachineSpec.defaults().withMemory(32 * MIB)),
            new Preset("i386-1GiB", "A PC with a little high memory: zones DMA, Normal and HighMem.",
                    MachineSpec.defaults().withMemory(GIB)),
            new Preset("i386-2GiB", "A PC of which more than half is high memory.", MachineSpec.defaults().withMemory(2 * GIB)),
            new Preset("i386-4GiB", "A PC with 4 GiB, of which the last 512 MiB lie above the hole for devices, beyond 4 GiB: "
                    + "reached with PAE.", MachineSpec.defaults().withArch(Architecture.X86_PAE.name()).withMap(MemoryMap.PLAIN
                            .withRanges(List.of(new Range(0, 3 * GIB + 512 * MIB), new Range(4 * GIB, 4 * GIB + 512 * MIB))))),
            new Preset("x86-64-16GiB", "A 64-bit PC: zones DMA, DMA32 and Normal; no high memory.",
                    MachineSpec.defaults().withArch(Architecture.X86_64.name()).withCpus(4).withMap(MemoryMap.PLAIN
                            .withRanges(List.of(new Range(0, 3 * GIB), new Range(4 * GIB, 17 * GIB))))),
            new Preset("two-nodes", "A 64-bit machine with two processors, each with 512 MiB of memory of its own.",
                    MachineSpec.defaults().withArch(Architecture.X86_64.name()).withCpus(2).withMap(MemoryMap.PLAIN
                            .withNodes(List.of(512 * MIB, 512 * MIB)).withDistances(List.of(List.of(10, 20), List.of(20, 10))))),
            new Preset("arm-board", "A 64-bit Arm board with 4 GiB, the graphics processor's and the devices' parts left out.",
                    MachineSpec.defaults().withArch(Architecture.AARCH64_4K.name()).withCpus(4).withMap(MemoryMap.PLAIN
                            .withRanges(List.of(new Range(0, 948 * MIB), new Range(GIB, 4032 * MIB))))));

    /**
     * A machine with a name.
     *
     * @param explanation what it is, in a sentence
     */
    public record Preset(String name, String explanation, MachineSpec spec) {
    }

    private Presets() {
    }

    /** All of them, from small to large. */
    public static List<Preset> all() {
        return ALL;
    }

    /** The one of this name. */
    public static Optional<Preset> named(String name) {
        return ALL.stream().filter(preset -> preset.name.equals(name)).findFirst();
    }
}
