/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

/** The bits of vm_flags, and what the system calls for areas take (Gorman 9.3, figure 9.2; the kernel's mm.h, mman.h). */
public final class VmFlags {
    public static final int VM_READ = 0x1;
    public static final int VM_WRITE = 0x2;
    public static final int VM_EXEC = 0x4;
    public static final int VM_SHARED = 0x8;
    public static final int VM_MAYREAD = 0x10;
    public static final int VM_MAYWRITE = 0x20;
    public static final int VM_MAYEXEC = 0x40;
    public static final int VM_MAYSHARE = 0x80;
    public static final int VM_GROWSDOWN = 0x100;
    public static final int VM_GROWSUP = 0x200;
    public static final int VM_SHM = 0x400;
    public static final int VM_DENYWRITE = 0x800;
    public static final int VM_EXECUTABLE = 0x1000;
    public static final int VM_LOCKED = 0x2000;
    public static final int VM_IO = 0x4000;
    public static final int VM_SEQ_READ = 0x8000;
    public static final int VM_RAND_READ = 0x1_0000;
    public static final int VM_DONTCOPY = 0x2_0000;
    public static final int VM_DONTEXPAND = 0x4_0000;
    public static final int VM_RESERVED = 0x8_0000;
    /** What data and heap may: all, now and later. */
    public static final int VM_DATA_DEFAULT_FLAGS = 0x77;
    /** What a stack may, and that it grows downwards. */
    public static final int VM_STACK_FLAGS = VM_DATA_DEFAULT_FLAGS | VM_GROWSDOWN;

    public static final int PROT_NONE = 0;
    public static final int PROT_READ = 0x1;
    public static final int PROT_WRITE = 0x2;
    public static final int PROT_EXEC = 0x4;
    /** All that can be allowed. */
    public static final int PROT_ALL = PROT_READ | PROT_WRITE | PROT_EXEC;

    public static final int MAP_SHARED = 0x1;
    public static final int MAP_PRIVATE = 0x2;
    /** Which of the flags say how a mapping is shared. */
    public static final int MAP_TYPE = 0xf;
    public static final int MAP_FIXED = 0x10;
    public static final int MAP_ANONYMOUS = 0x20;
    public static final int MAP_GROWSDOWN = 0x100;
    public static final int MAP_DENYWRITE = 0x800;
    public static final int MAP_EXECUTABLE = 0x1000;
    public static final int MAP_LOCKED = 0x2000;
    public static final int MAP_NORESERVE = 0x4000;

    public static final int MREMAP_MAYMOVE = 1;
    public static final int MREMAP_FIXED = 2;

    public static final int MCL_CURRENT = 1;
    public static final int MCL_FUTURE = 2;

    /** A process may have so many areas. */
    public static final int MAX_MAP_COUNT = 65_536;

    /** From a VM_MAY bit to the bit that it allows. */
    static final int MAY_SHIFT = 4;
    /** The bits that say what may be done, of which protection_map knows. */
    static final int ACCESS = 0xf;

    private VmFlags() {
    }

    /** The VM_ flags that follow from PROT_ and MAP_ ones, which have the same places: {@code calc_vm_flags}. */
    static int calcVmFlags(int prot, int flags) {
        return prot & PROT_ALL | flags & (MAP_GROWSDOWN | MAP_DENYWRITE | MAP_EXECUTABLE);
    }
}
