/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.engine.mmap.MmArguments.address;
import static org.pagewalk.engine.mmap.MmArguments.flags;
import static org.pagewalk.engine.mmap.MmArguments.length;
import static org.pagewalk.engine.mmap.MmArguments.number;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** What processes call to change their address space (Gorman 9.1, table 9.1). */
final class MmSystemCalls {
    private static final Parameter ADDR = new Parameter("addr", Type.USER_ADDRESS, "", "the first address, a multiple of PAGE_SIZE");
    private static final Parameter START = new Parameter("start", Type.USER_ADDRESS, "", "an address in the first page");
    private static final Parameter LEN = new Parameter("len", Type.INT, "bytes", "how many bytes; rounded up to pages");
    private static final Parameter PROT = new Parameter("prot", Type.INT, "PROT_ flags", "what may be done: PROT_READ, PROT_WRITE, PROT_EXEC, or"
            + " PROT_NONE");
    private static final String MAP = "let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)";

    private MmSystemCalls() {
    }

    /** A process that has mapped four pages at p, and does this. */
    static String example(String line) {
        return "task bash {\n  " + MAP + "\n  " + line + "\n}";
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("mmap", Type.USER_ADDRESS, "-EINVAL when length, offset or flags make no sense, -ENOMEM when there is no room, no memory or"
                        + " a limit is in the way, -EACCES when the file is not open for this, -EBADF without a file, -EAGAIN when too much would be"
                        + " locked, -ETXTBSY when MAP_DENYWRITE cannot be granted.",
                        "Maps a file, or memory that begins as zeros, into this process. No page is there before it is used.", "Gorman 9.3.2",
                        "task bash {\n  " + MAP + "\n  expect p == 0x40000000\n}", MmSystemCalls::mmap,
                        new Parameter("addr", Type.USER_ADDRESS, "", "where the mapping would best go, 0 anywhere; with MAP_FIXED where it must go"),
                        LEN, PROT,
                        new Parameter("flags", Type.INT, "MAP_ flags", "MAP_SHARED or MAP_PRIVATE, with MAP_ANONYMOUS when there is no file"),
                        new Parameter("file", Type.FILE, "", "the file to map", true),
                        new Parameter("offset", Type.INT, "bytes", "where in the file to begin, a multiple of PAGE_SIZE", true))
                        .failingWith(Errno.EINVAL, Errno.ENOMEM, Errno.EACCES, Errno.EBADF, Errno.EAGAIN, Errno.ETXTBSY),
                declare("munmap", Type.INT, "-EINVAL when this is no range, -ENOMEM when an area would have to be divided and there are too many.",
                        "Removes what is mapped in a range; 0, also when nothing was. Areas that reach beyond it keep the rest.", "Gorman 9.3.11",
                        example("munmap(p + 1 page, 2 pages)\n  expect current().mm.mmap.vm_mm == current().mm"),
                        (m, a) -> new Value.Int(m.addressSpaces().munmap().sysMunmap(m.addressSpaces().currentMm(), address(m, a[0]), length(m, a[1]))), ADDR, LEN)
                        .failingWith(Errno.EINVAL, Errno.ENOMEM),
                declare("mprotect", Type.INT, "-EINVAL when this is no range, -ENOMEM at a hole, -EACCES where the area may never allow this; what"
                        + " comes before stays changed.", "Changes what may be done in a range.", "the kernel's mprotect.c",
                        example("mprotect(p, 1 page, PROT_READ)\n  expect signal SIGSEGV { store(p, 1) }"),
                        (m, a) -> new Value.Int(m.addressSpaces().mprotect().sysMprotect(address(m, a[0]), length(m, a[1]), flags(a[2]))), ADDR, LEN,
                        PROT).failingWith(Errno.EINVAL, Errno.ENOMEM, Errno.EACCES),
                declare("mremap", Type.USER_ADDRESS, "-EINVAL when an argument makes no sense, -EFAULT when this is not within one area, -ENOMEM,"
                        + " -EAGAIN when too much would be locked.", "Makes a mapping larger or smaller, and moves it if that is allowed. What is"
                        + " in it moves along. A mapping that is to shrink and to move fails with -EFAULT after its tail was unmapped, as in 2.4.20.",
                        "Gorman 9.3.7", example("let q = mremap(p, 4 pages, 64 pages, MREMAP_MAYMOVE)\n  expect vma(current(), q).vm_end == q + 64 pages"),
                        (m, a) -> Errno.orUserAddress(m.addressSpaces().mremap().sysMremap(address(m, a[0]), length(m, a[1]), length(m, a[2]),
                                flags(a[3]), address(m, a[4]))), ADDR,
                        new Parameter("old_len", Type.INT, "bytes", "how many bytes are mapped there; 0 maps a shared area once more"),
                        new Parameter("new_len", Type.INT, "bytes", "how many there are to be"),
                        new Parameter("flags", Type.INT, "MREMAP_ flags", "MREMAP_MAYMOVE, MREMAP_FIXED, or 0"),
                        new Parameter("new_addr", Type.USER_ADDRESS, "", "with MREMAP_FIXED where the mapping must go", true))
                        .failingWith(Errno.EINVAL, Errno.EFAULT, Errno.ENOMEM, Errno.EAGAIN),
                declare("brk", Type.USER_ADDRESS, "None: it gives the old end when the heap cannot end there.", "Moves the end of the heap, and gives"
                        + " where it ends now. 0 only asks.", "the kernel's mmap.c", "program bc { text 8 pages }\ntask bash {\n  execve(bc)\n"
                                + "  let end = brk(0)\n  expect brk(end + 3 pages) == end + 3 pages\n}",
                        (m, a) -> address(m.addressSpaces().mmap().sysBrk(address(m, a[0]))),
                        new Parameter("brk", Type.USER_ADDRESS, "", "where the heap is to end")),
                declare("mlock", Type.INT, "-ENOMEM when RLIMIT_MEMLOCK or half of all pages would be exceeded, or at a hole; -EPERM for who is not"
                        + " root; -EINVAL.", "Faults all pages of a range in and keeps them in memory.", "Gorman 9.3.8",
                        example("mlock(p, 2 pages)\n  expect current().mm.locked_vm == 2"),
                        (m, a) -> new Value.Int(m.addressSpaces().mlock().sysMlock(address(m, a[0]), length(m, a[1]))), START, LEN)
                        .failingWith(Errno.ENOMEM, Errno.EPERM, Errno.EINVAL),
                declare("munlock", Type.INT, "-ENOMEM at a hole, -EINVAL.", "Lets the pages of a range go out of memory again. Areas that were"
                        + " divided stay so.", "Gorman 9.3.9", example("mlock(p, 2 pages)\n  munlock(p, 1 page)\n  expect current().mm.locked_vm == 1"),
                        (m, a) -> new Value.Int(m.addressSpaces().mlock().sysMunlock(address(m, a[0]), length(m, a[1]))), START, LEN)
                        .failingWith(Errno.ENOMEM, Errno.EINVAL),
                declare("mlockall", Type.INT, "-EINVAL for other flags or none, -ENOMEM when that would be too many pages, -EPERM for who is not"
                        + " root.", "Locks the whole address space.", "Gorman 9.3.8",
                        example("mlockall(MCL_CURRENT | MCL_FUTURE)\n  expect current().mm.locked_vm == current().mm.total_vm"),
                        (m, a) -> new Value.Int(m.addressSpaces().mlock().sysMlockall(flags(a[0]))),
                        new Parameter("flags", Type.INT, "MCL_ flags", "MCL_CURRENT for what is there, MCL_FUTURE for what will come"))
                        .failingWith(Errno.EINVAL, Errno.ENOMEM, Errno.EPERM),
                declare("munlockall", Type.INT, "-EPERM for who is not root.", "Unlocks the whole address space, and what will come.", "Gorman 9.3.9",
                        example("mlockall(MCL_CURRENT)\n  munlockall()\n  expect current().mm.locked_vm == 0"),
                        (m, a) -> new Value.Int(m.addressSpaces().mlock().sysMunlockall())).failingWith(Errno.EPERM),
                madvise(), msync());
    }

    /** Said apart, since it is about the pages of files as well. */
    private static FunctionDeclaration madvise() {
        return declare("madvise", Type.INT, "-EINVAL when this is no range, for an unknown behavior, and for locked pages with MADV_DONTNEED;"
                + " -EBADF for MADV_WILLNEED where no file is mapped, -EIO where the file has no such page; -ENOMEM at a hole, after all else was done.",
                "Says how a range will be used: what is read ahead at page faults depends on it. MADV_NORMAL, MADV_SEQUENTIAL and MADV_RANDOM divide"
                        + " areas, which are never merged again. MADV_WILLNEED reads at once, MADV_DONTNEED unmaps.", "the kernel's filemap.c",
                "file data { size 4 pages }\ntask bash {\n  let p = mmap(0, 4 pages, PROT_READ, MAP_SHARED, data, 0)\n"
                        + "  expect madvise(p, 2 pages, MADV_RANDOM) == 0\n  expect current().mm.map_count == 3\n}",
                (m, a) -> new Value.Int(m.addressSpaces().madvise().sysMadvise(address(m, a[0]), length(m, a[1]), flags(a[2]))),
                new Parameter("start", Type.USER_ADDRESS, "", "the first address, a multiple of PAGE_SIZE"), LEN,
                new Parameter("behavior", Type.INT, "MADV_ number", "what is said of the range"))
                .failingWith(Errno.EINVAL, Errno.EBADF, Errno.EIO, Errno.ENOMEM);
    }

    private static FunctionDeclaration msync() {
        return declare("msync", Type.INT, "-EINVAL when this is no range, for unknown flags and for MS_ASYNC with MS_SYNC; -EBUSY for locked pages"
                + " with MS_INVALIDATE; -ENOMEM at a hole, after all else was done.",
                "Writes what was written through shared mappings of files in a range: with MS_ASYNC it is started, with MS_SYNC waited for. Until"
                        + " then only the page tables know that pages were written.", "the kernel's filemap.c",
                "file data { size 4 pages }\ntask bash {\n  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_SHARED, data, 0)\n"
                        + "  store(p, 42)\n  expect msync(p, 1 page, MS_SYNC) == 0\n  expect event disk_write\n}",
                (m, a) -> new Value.Int(m.addressSpaces().msync().sysMsync(address(m, a[0]), length(m, a[1]), flags(a[2]))),
                new Parameter("start", Type.USER_ADDRESS, "", "the first address, a multiple of PAGE_SIZE"), LEN,
                new Parameter("flags", Type.INT, "MS_ flags", "MS_ASYNC, MS_SYNC, MS_INVALIDATE"))
                .failingWith(Errno.EINVAL, Errno.EBUSY, Errno.ENOMEM);
    }

    private static Value mmap(Machine machine, Value[] arguments) {
        UserSpace space = machine.addressSpaces().space();
        long offset = length(machine, arguments[5]);
        if (space.offset(offset) != 0) {
            return Errno.EINVAL.result();
        }
        return Errno.orUserAddress(machine.addressSpaces().mmap().sysMmap2(address(machine, arguments[0]), length(machine, arguments[1]),
                (int) number(arguments[2]), flags(arguments[3]), MmArguments.file(machine, arguments[4]), offset >>> space.pageShift()));
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation, source, example, body)
                .asSystemCall();
    }
}
