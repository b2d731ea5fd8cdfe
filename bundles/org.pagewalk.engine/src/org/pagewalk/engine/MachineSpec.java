/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.util.List;

/**
 * What a machine is to be: the {@code machine} block of a scenario.
 *
 * @param kernel the name of a {@link Profile}
 * @param arch the name of an {@link Architecture}
 * @param cpus the number of processors
 * @param memory bytes of physical memory, from address 0; where {@code map} has nodes or ranges, these count
 * @param seed where the machine's random numbers start
 * @param map how the memory lies
 * @param boot how the machine boots
 * @param tlb the TLB of each processor
 * @param pageCache how pages of files are found and read ahead
 * @param mutant which bug the kernel has: the name of a {@link Mutant}, or {@link Mutant#NONE}
 */
public record MachineSpec(String kernel, String arch, int cpus, long memory, long seed, MemoryMap map, BootOptions boot, TlbSpec tlb,
        PageCacheSpec pageCache, String mutant) {
    /** The most processors that a kernel is built for. */
    public static final int CPUS_MAX = 32;
    /** What boot needs beside the kernel image, mem_map and bitmap: page tables, wait tables and the like. */
    private static final long BOOT_SLACK = 256 << 10;

    /** The machine of a scenario that says nothing about it. */
    public static MachineSpec defaults() {
        return new MachineSpec(Profile.LINUX_2_4_20.name(), Architecture.X86.name(), 1, 64L << 20, 1, MemoryMap.PLAIN,
                BootOptions.REAL, TlbSpec.USUAL, PageCacheSpec.USUAL, Mutant.NONE);
    }

    public MachineSpec withKernel(String name) {
        return new MachineSpec(name, arch, cpus, memory, seed, map, boot, tlb, pageCache, mutant);
    }

    public MachineSpec withArch(String name) {
        return new MachineSpec(kernel, name, cpus, memory, seed, map, boot, tlb, pageCache, mutant);
    }

    public MachineSpec withCpus(int number) {
        return new MachineSpec(kernel, arch, number, memory, seed, map, boot, tlb, pageCache, mutant);
    }

    public MachineSpec withMemory(long bytes) {
        return new MachineSpec(kernel, arch, cpus, bytes, seed, map, boot, tlb, pageCache, mutant);
    }

    public MachineSpec withSeed(long number) {
        return new MachineSpec(kernel, arch, cpus, memory, number, map, boot, tlb, pageCache, mutant);
    }

    public MachineSpec withMap(MemoryMap other) {
        return new MachineSpec(kernel, arch, cpus, memory, seed, other, boot, tlb, pageCache, mutant);
    }

    public MachineSpec withBoot(BootOptions options) {
        return new MachineSpec(kernel, arch, cpus, memory, seed, map, options, tlb, pageCache, mutant);
    }

    public MachineSpec withTlb(TlbSpec other) {
        return new MachineSpec(kernel, arch, cpus, memory, seed, map, boot, other, pageCache, mutant);
    }

    public MachineSpec withPageCache(PageCacheSpec other) {
        return new MachineSpec(kernel, arch, cpus, memory, seed, map, boot, tlb, other, mutant);
    }

    public MachineSpec withMutant(String name) {
        return new MachineSpec(kernel, arch, cpus, memory, seed, map, boot, tlb, pageCache, name);
    }

    /** The same machine with all of its memory free and in one piece. */
    public MachineSpec bare() {
        return withBoot(boot.withBare(true));
    }

    /** Where there is memory. */
    public List<Range> usable() {
        return boot.bare() ? List.of(new Range(0, end())) : map.usable(memory);
    }

    /** The physical address at which memory ends; 0 where there is none. */
    private long end() {
        List<Range> usable = map.usable(memory);
        return usable.isEmpty() ? 0 : usable.getLast().end();
    }

    /** How many bytes of memory there are. */
    public long size() {
        return usable().stream().mapToLong(Range::size).sum();
    }

    /** The machine in a few words: "linux-2.4.20, x86, 64 MiB, seed 1". */
    public String words() {
        return kernel + ", " + arch + (cpus == 1 ? "" : ", " + cpus + " CPUs") + ", " + sizeInWords(size())
                + (map.nodes().size() > 1 ? " on " + map.nodes().size() + " nodes" : "") + ", seed " + seed
                + (mutant.equals(Mutant.NONE) ? "" : ", mutant " + mutant);
    }

    /** A size with the largest unit that leaves a whole number: 65536 is "64 KiB". */
    public static String sizeInWords(long bytes) {
        String[] units = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
        int unit = 0;
        long number = bytes;
        while (number != 0 && number % 1024 == 0) {
            number /= 1024;
            unit++;
        }
        return number + " " + units[unit];
    }

    /** Finds out whether such a machine can be, without booting it. */
    public void check() throws ConfigurationException {
        Profile.named(kernel);
        Architecture architecture = Architecture.named(arch);
        pages(architecture);
        boot.check(architecture.pageSize());
        tlb.check();
        pageCache.check();
        Mutant.named(mutant);
        if (!boot.bare()) {
            checkRoom(architecture);
        }
    }

    /** How many page frames mem_map describes, holes included, if such a machine can be. */
    int pages(Architecture architecture) throws ConfigurationException {
        if (cpus < 1 || cpus > CPUS_MAX) {
            throw new ConfigurationException("cpus",
                    "a machine has 1 to " + CPUS_MAX + " processors, not " + cpus + "; write, for example, cpus 2");
        }
        map.check();
        if (map.nodes().size() > 1 && architecture.bitsPerLong() < Long.SIZE) {
            throw new ConfigurationException("memory.nodes", kernel + " has one node on " + architecture.name()
                    + ": write arch x86-64 for a machine with several");
        }
        int pageSize = architecture.pageSize();
        long end = end();
        long most = (long) architecture.maxPages() * pageSize;
        if (end < pageSize) {
            throw new ConfigurationException("memory", "a machine needs at least one page of "
                    + sizeInWords(pageSize) + " as its memory; write, for example, memory 64 MiB");
        }
        if (end > most) {
            throw new ConfigurationException(map.ranges().isEmpty() ? map.nodes().isEmpty() ? "memory" : "memory.nodes" : "memory.ranges",
                    "memory " + (map.ranges().isEmpty() ? "" : "up to ") + sizeInWords(end) + " is more than "
                    + architecture.name() + " can address; the most is " + sizeInWords(most));
        }
        checkSizes(pageSize);
        return (int) (end / pageSize);
    }

    private void checkSizes(int pageSize) throws ConfigurationException {
        if (map.nodes().isEmpty() && map.ranges().isEmpty()) {
            checkWhole("memory", memory, pageSize);
        }
        for (long size : map.nodes()) {
            checkWhole("memory.nodes", size, pageSize);
        }
    }

    private static void checkWhole(String key, long size, int pageSize) throws ConfigurationException {
        if (size > pageSize && size % pageSize != 0) {
            long below = size / pageSize * pageSize;
            throw new ConfigurationException(key, "memory must be whole pages of " + sizeInWords(pageSize)
                    + ": write " + sizeInWords(below) + " or " + sizeInWords(below + pageSize) + " instead of "
                    + sizeInWords(size));
        }
    }

    /** A kernel that boots needs room for itself, for mem_map and for what else it allocates on the way. */
    private void checkRoom(Architecture architecture) throws ConfigurationException {
        int pageSize = architecture.pageSize();
        long imageEnd = architecture.imageStart() + boot.image().size(pageSize);
        long lowEnd = Math.min(end(), (long) architecture.maxLowPages() * pageSize);
        long frames = end() / pageSize;
        long structPage = boot.structPage() == 0 ? architecture.structPage() : boot.structPage();
        long needed = frames * structPage + frames / Byte.SIZE + BOOT_SLACK;
        if (map.usable(memory).stream().noneMatch(piece -> piece.start() <= architecture.imageStart() && piece.end() >= imageEnd)) {
            throw new ConfigurationException("memory", "the kernel image lies at " + new Range(architecture.imageStart(), imageEnd).words()
                    + ", where this machine has no memory; give it some there, or write boot bare");
        }
        long room = 0;
        for (Range piece : map.usable(memory)) {
            long start = Math.max(piece.start(), piece.start() <= imageEnd ? imageEnd : 0);
            room = Math.max(room, Math.min(piece.end(), lowEnd) - start);
        }
        if (map.nodes().size() <= 1 && room < needed) {
            throw new ConfigurationException("memory", "the struct pages of " + frames + " page frames and what else boot needs take "
                    + sizeInWords((needed + 1023) / 1024 * 1024) + ", and behind the kernel there are only "
                    + sizeInWords(Math.max(0, room) / 1024 * 1024) + " of low memory in one piece; change the memory, or write boot bare");
        }
    }
}
