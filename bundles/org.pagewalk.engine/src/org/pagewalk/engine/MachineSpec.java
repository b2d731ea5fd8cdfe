/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

/**
 * What a machine is to be: the {@code machine} block of a scenario.
 *
 * @param kernel the name of a {@link Profile}
 * @param arch the name of an {@link Architecture}
 * @param cpus the number of processors
 * @param memory bytes of physical memory
 * @param seed where the machine's random numbers start
 */
public record MachineSpec(String kernel, String arch, int cpus, long memory, long seed) {
    /** The most processors that a kernel is built for. */
    public static final int CPUS_MAX = 32;

    /** The machine of a scenario that says nothing about it. */
    public static MachineSpec defaults() {
        return new MachineSpec(Profile.LINUX_2_4_20.name(), Architecture.X86.name(), 1, 64L << 20, 1);
    }

    public MachineSpec withKernel(String name) {
        return new MachineSpec(name, arch, cpus, memory, seed);
    }

    public MachineSpec withArch(String name) {
        return new MachineSpec(kernel, name, cpus, memory, seed);
    }

    public MachineSpec withCpus(int number) {
        return new MachineSpec(kernel, arch, number, memory, seed);
    }

    public MachineSpec withMemory(long bytes) {
        return new MachineSpec(kernel, arch, cpus, bytes, seed);
    }

    public MachineSpec withSeed(long number) {
        return new MachineSpec(kernel, arch, cpus, memory, number);
    }

    /** The machine in a few words: "linux-2.4.20, x86, 64 MiB, seed 1". */
    public String words() {
        return kernel + ", " + arch + (cpus == 1 ? "" : ", " + cpus + " CPUs") + ", " + sizeInWords(memory)
                + ", seed " + seed;
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
        pages(Architecture.named(arch));
    }

    /** How many page frames the memory has, if such a machine can be. */
    int pages(Architecture architecture) throws ConfigurationException {
        if (cpus < 1 || cpus > CPUS_MAX) {
            throw new ConfigurationException("cpus",
                    "a machine has 1 to " + CPUS_MAX + " processors, not " + cpus + "; write, for example, cpus 2");
        }
        int pageSize = architecture.pageSize();
        long most = (long) architecture.maxPages() * pageSize;
        if (memory < pageSize) {
            throw new ConfigurationException("memory", "a machine needs at least one page of "
                    + sizeInWords(pageSize) + " as its memory; write, for example, memory 64 MiB");
        }
        if (memory > most) {
            throw new ConfigurationException("memory", "memory " + sizeInWords(memory) + " is more than "
                    + architecture.name() + " can address; the most is " + sizeInWords(most));
        }
        if (memory % pageSize != 0) {
            long below = memory / pageSize * pageSize;
            throw new ConfigurationException("memory", "memory must be whole pages of " + sizeInWords(pageSize)
                    + ": write " + sizeInWords(below) + " or " + sizeInWords(below + pageSize) + " instead of "
                    + sizeInWords(memory));
        }
        return (int) (memory / pageSize);
    }
}
