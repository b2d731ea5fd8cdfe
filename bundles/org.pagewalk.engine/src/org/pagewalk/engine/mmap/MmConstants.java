/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import java.util.List;
import java.util.stream.Stream;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Type;

/** The flags of areas and of the calls for them, by their names (Gorman figure 9.2; the kernel's mm.h and mman.h). */
final class MmConstants {
    private static final String MAN = "the kernel's mman.h";
    private static final String FIGURE = "Gorman 9.3, figure 9.2";

    private MmConstants() {
    }

    static List<ConstantDeclaration> constants() {
        return Stream.of(protection(), mapping(), others(), areas()).flatMap(List::stream).toList();
    }

    private static List<ConstantDeclaration> protection() {
        return List.of(
                prot("PROT_NONE", VmFlags.PROT_NONE, "Nothing may be done."),
                prot("PROT_READ", VmFlags.PROT_READ, "It may be read."),
                prot("PROT_WRITE", VmFlags.PROT_WRITE, "It may be written; the x86 then allows to read too, once there is a page."),
                prot("PROT_EXEC", VmFlags.PROT_EXEC, "It may be executed."));
    }

    private static List<ConstantDeclaration> mapping() {
        return List.of(
                map("MAP_SHARED", VmFlags.MAP_SHARED, "All who map it see what one writes, and so does the file.", "MAP_SHARED | MAP_ANONYMOUS"),
                map("MAP_PRIVATE", VmFlags.MAP_PRIVATE, "What is written is seen here alone: pages are copied when they are written.",
                        "MAP_PRIVATE | MAP_ANONYMOUS"),
                map("MAP_FIXED", VmFlags.MAP_FIXED, "It must go to this address; what is mapped there goes first.",
                        "MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED"),
                map("MAP_ANONYMOUS", VmFlags.MAP_ANONYMOUS, "There is no file: memory that begins as zeros.", "MAP_PRIVATE | MAP_ANONYMOUS"),
                map("MAP_GROWSDOWN", VmFlags.MAP_GROWSDOWN, "The area grows downwards, as stacks do.",
                        "MAP_PRIVATE | MAP_ANONYMOUS | MAP_GROWSDOWN"),
                map("MAP_DENYWRITE", VmFlags.MAP_DENYWRITE, "Nobody may write to the file; processes cannot ask for it.",
                        "MAP_PRIVATE | MAP_ANONYMOUS | MAP_DENYWRITE"),
                map("MAP_EXECUTABLE", VmFlags.MAP_EXECUTABLE, "It is part of a program; processes cannot ask for it.",
                        "MAP_PRIVATE | MAP_ANONYMOUS | MAP_EXECUTABLE"),
                map("MAP_LOCKED", VmFlags.MAP_LOCKED, "It is to be locked; 2.4.20 does not heed it.", "MAP_PRIVATE | MAP_ANONYMOUS | MAP_LOCKED"),
                map("MAP_NORESERVE", VmFlags.MAP_NORESERVE, "Nobody looks whether memory would suffice.",
                        "MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE"));
    }

    private static List<ConstantDeclaration> others() {
        return List.of(
                new ConstantDeclaration("MREMAP_MAYMOVE", Type.INT, VmFlags.MREMAP_MAYMOVE, "The mapping may go elsewhere.", MAN,
                        MmSystemCalls.example("mremap(p, 4 pages, 8 pages, MREMAP_MAYMOVE)")),
                new ConstantDeclaration("MREMAP_FIXED", Type.INT, VmFlags.MREMAP_FIXED, "The mapping must go to new_addr; with MREMAP_MAYMOVE.", MAN,
                        MmSystemCalls.example("mremap(p, 4 pages, 8 pages, MREMAP_MAYMOVE | MREMAP_FIXED, 0x50000000)")),
                new ConstantDeclaration("MCL_CURRENT", Type.INT, VmFlags.MCL_CURRENT, "All areas that are there.", MAN,
                        MmSystemCalls.example("mlockall(MCL_CURRENT)")),
                new ConstantDeclaration("MCL_FUTURE", Type.INT, VmFlags.MCL_FUTURE, "All areas that will come.", MAN,
                        MmSystemCalls.example("mlockall(MCL_FUTURE)")),
                sync("MS_ASYNC", Msync.MS_ASYNC, "Writing is started, and nobody waits."),
                sync("MS_INVALIDATE", Msync.MS_INVALIDATE, "Other copies are forgotten; there are none."),
                sync("MS_SYNC", Msync.MS_SYNC, "Writing is waited for."),
                advice("MADV_NORMAL", Madvise.MADV_NORMAL, "Nothing is known of how the range will be used: faults read clusters."),
                advice("MADV_RANDOM", Madvise.MADV_RANDOM, "The range will be used here and there: faults read one page."),
                advice("MADV_SEQUENTIAL", Madvise.MADV_SEQUENTIAL, "The range will be used from front to back: much is read ahead."),
                advice("MADV_WILLNEED", Madvise.MADV_WILLNEED, "The range will be used soon: what is not cached of it is read now."),
                advice("MADV_DONTNEED", Madvise.MADV_DONTNEED, "The range is no longer needed: its pages are unmapped; what was written into"
                        + " private ones is lost."),
                new ConstantDeclaration("MAX_MAP_COUNT", Type.INT, VmFlags.MAX_MAP_COUNT, "A process that has so many areas cannot divide one.",
                        "the kernel's sched.h", "task bash { expect current().mm.map_count < MAX_MAP_COUNT }"));
    }

    private static List<ConstantDeclaration> areas() {
        return List.of(
                area("VM_READ", VmFlags.VM_READ, "Pages may be read."),
                area("VM_WRITE", VmFlags.VM_WRITE, "Pages may be written."),
                area("VM_EXEC", VmFlags.VM_EXEC, "Pages may be executed."),
                area("VM_SHARED", VmFlags.VM_SHARED, "Who maps the same sees what is written."),
                area("VM_MAYREAD", VmFlags.VM_MAYREAD, "mprotect may allow to read."),
                area("VM_MAYWRITE", VmFlags.VM_MAYWRITE, "mprotect may allow to write."),
                area("VM_MAYEXEC", VmFlags.VM_MAYEXEC, "mprotect may allow to execute."),
                area("VM_MAYSHARE", VmFlags.VM_MAYSHARE, "It was mapped with MAP_SHARED, even if it may not be written."),
                area("VM_GROWSDOWN", VmFlags.VM_GROWSDOWN, "It grows downwards: a stack."),
                area("VM_GROWSUP", VmFlags.VM_GROWSUP, "It grows upwards; no area of the x86 does."),
                area("VM_SHM", VmFlags.VM_SHM, "Shared memory of shmat; 2.4.20 sets it nowhere."),
                area("VM_DENYWRITE", VmFlags.VM_DENYWRITE, "Nobody may write to the file."),
                area("VM_EXECUTABLE", VmFlags.VM_EXECUTABLE, "Part of the program that runs."),
                area("VM_LOCKED", VmFlags.VM_LOCKED, "Pages stay in memory: mlock."),
                area("VM_IO", VmFlags.VM_IO, "It maps a device."),
                area("VM_SEQ_READ", VmFlags.VM_SEQ_READ, "madvise said that it is read from front to back."),
                area("VM_RAND_READ", VmFlags.VM_RAND_READ, "madvise said that it is read here and there, so that reading ahead is of no use."),
                area("VM_DONTCOPY", VmFlags.VM_DONTCOPY, "A child gets no copy of it."),
                area("VM_DONTEXPAND", VmFlags.VM_DONTEXPAND, "mremap may not make it larger."),
                area("VM_RESERVED", VmFlags.VM_RESERVED, "It is never swapped out, for drivers."));
    }

    private static ConstantDeclaration prot(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, MAN, MmSystemCalls.example("mprotect(p, 1 page, " + name + ")"));
    }

    private static ConstantDeclaration map(String name, int value, String explanation, String flags) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, MAN,
                "task bash { mmap(0x50000000, 1 page, PROT_READ, " + flags + ") }");
    }

    private static ConstantDeclaration sync(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, MAN, "file data { size 4 pages }\ntask bash {\n"
                + "  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_SHARED, data, 0)\n  msync(p, 4 pages, " + name + ")\n}");
    }

    private static ConstantDeclaration advice(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, MAN, "file data { size 4 pages }\ntask bash {\n"
                + "  let p = mmap(0, 4 pages, PROT_READ, MAP_SHARED, data, 0)\n  madvise(p, 4 pages, " + name + ")\n}");
    }

    private static ConstantDeclaration area(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, FIGURE,
                MmSystemCalls.example("print vma(current(), p).vm_flags & " + name));
    }
}
