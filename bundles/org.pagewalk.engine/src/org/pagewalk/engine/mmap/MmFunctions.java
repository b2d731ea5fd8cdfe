/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.engine.mmap.MmArguments.address;
import static org.pagewalk.engine.mmap.MmArguments.area;
import static org.pagewalk.engine.mmap.MmArguments.flags;
import static org.pagewalk.engine.mmap.MmArguments.length;
import static org.pagewalk.engine.mmap.MmArguments.mm;
import static org.pagewalk.engine.mmap.MmArguments.row;
import static org.pagewalk.engine.mmap.MmArguments.vma;

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

/** The kernel's own functions for address spaces and areas (Gorman 9.2 and 9.3, tables 9.2 and 9.3). */
final class MmFunctions {
    private static final String NONE = "None.";
    private static final String TABLE_9_2 = "Gorman 9.2, table 9.2";
    private static final String TABLE_9_3 = "Gorman 9.3, table 9.3";
    private static final Parameter MM = new Parameter("mm", Type.MM, "", "the address space");
    private static final Parameter VMA = new Parameter("vma", Type.VMA, "", "the area");
    private static final Parameter ADDR = new Parameter("addr", Type.USER_ADDRESS, "", "the address");
    private static final Parameter START = new Parameter("start", Type.USER_ADDRESS, "", "the first address");
    private static final Parameter END = new Parameter("end", Type.USER_ADDRESS, "", "the first address behind the range");
    private static final Parameter LEN = new Parameter("len", Type.INT, "bytes", "how many bytes; rounded up to pages");
    private static final Parameter VM_FLAGS = new Parameter("vm_flags", Type.INT, "VM_ flags", "the flags that the area is to have");

    private MmFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("find_vma", Type.VMA, "NULL when no area ends behind the address.", "The first area that ends behind an address; it need not"
                        + " have the address. mmap_cache is asked first, and keeps what the tree has found.", "Gorman 9.3.3",
                        kernel("expect find_vma(current().mm, p).vm_start == p"),
                        (m, a) -> area(m, m.addressSpaces().vmAreas().findVma(mm(m, a[0]), address(m, a[1]))), MM, ADDR),
                declare("find_vma_prev", Type.VMA, "NULL when none ends so early.", "The last area that ends at an address or before; the kernel's"
                        + " function gives the one behind it too, which is find_vma's.", TABLE_9_3,
                        kernel("expect find_vma_prev(current().mm, p) == NULL"),
                        (m, a) -> area(m, m.addressSpaces().vmAreas().findVmaPrev(mm(m, a[0]), address(m, a[1]))), MM, ADDR),
                declare("find_vma_prepare", Type.VMA, "NULL when no area ends behind the address.", "Finds where a new area would go; gives the area"
                        + " behind that place. mmap_cache stays as it is.", TABLE_9_3,
                        kernel("expect find_vma_prepare(current().mm, p).vm_start == p"),
                        (m, a) -> area(m, m.addressSpaces().vmAreas().findVmaPrepare(mm(m, a[0]), address(m, a[1])).vma()), MM, ADDR),
                declare("find_vma_intersection", Type.VMA, "NULL when all of it is free.", "The first area that has an address of a range.", TABLE_9_3,
                        kernel("expect find_vma_intersection(current().mm, p - 1 page, p) == NULL"), MmFunctions::intersection, MM, START, END),
                declare("get_unmapped_area", Type.USER_ADDRESS, "-ENOMEM when there is no room, -EINVAL when a fixed address is in the middle of a"
                        + " page.", "Where a mapping of the current process could go. The kernel walks along the areas from TASK_SIZE / 3 on; the"
                        + " emulator finds the same place by the gaps that the tree keeps.", "Gorman 9.3.4",
                        kernel("expect get_unmapped_area(0, 1 page, 0) == p + 4 pages"),
                        (m, a) -> Errno.orUserAddress(m.addressSpaces().unmapped().getUnmappedArea(address(m, a[0]),
                                m.addressSpaces().space().pageAlign(length(m, a[1])), flags(a[2]))),
                        new Parameter("addr", Type.USER_ADDRESS, "", "where it would best go; 0 anywhere"), LEN,
                        new Parameter("flags", Type.INT, "MAP_ flags", "MAP_FIXED when it must go there, or 0"))
                        .failingWith(Errno.ENOMEM, Errno.EINVAL),
                declare("vma_merge", Type.BOOLEAN, "false when none can.", "Lets an anonymous area with the same flags grow over a free range beside"
                        + " it, and counts the pages in total_vm as its callers do.", "Gorman 9.3.6",
                        kernel("expect vma_merge(current().mm, p + 4 pages, p + 6 pages, vma(current(), p).vm_flags)"), MmFunctions::merge, MM, START,
                        END, VM_FLAGS),
                declare("insert_vm_struct", Type.VMA, "A kernel BUG when something is there already.", "Makes an anonymous area and inserts it into"
                        + " list and tree, and counts its pages in total_vm as its callers do.", "Gorman 9.3.5",
                        kernel("expect insert_vm_struct(current().mm, 0x50000000, 0x50004000, VM_READ).vm_end == 0x50004000"), MmFunctions::insert,
                        MM, START, END, VM_FLAGS),
                declare("do_munmap", Type.INT, "-EINVAL, -ENOMEM.", "Removes what is mapped in a range of any address space.", "Gorman 9.3.11",
                        kernel("expect do_munmap(current().mm, p, 4 pages) == 0"),
                        (m, a) -> new Value.Int(m.addressSpaces().munmap().doMunmap(mm(m, a[0]), address(m, a[1]), length(m, a[2]))), MM, ADDR, LEN)
                        .failingWith(Errno.EINVAL, Errno.ENOMEM),
                declare("expand_stack", Type.INT, "-ENOMEM when RLIMIT_STACK or RLIMIT_AS does not allow it.", "Lets an area begin at an address"
                        + " below it; who calls looks first whether it has VM_GROWSDOWN.", "Gorman 9.5",
                        "task bash {\n  kernel {\n    let stack = vma(current(), current().esp)\n    expect expand_stack(stack, stack.vm_start - 2 pages)"
                                + " == 0\n  }\n}",
                        (m, a) -> new Value.Int(m.addressSpaces().stacks().expandStack(vma(m, a[0]), address(m, a[1]))), VMA, ADDR)
                        .failingWith(Errno.ENOMEM),
                declare("find_extend_vma", Type.VMA, "NULL when nothing is there and no stack may grow so far.", "The area that has an address; a stack"
                        + " above it grows to it.", "the kernel's mmap.c",
                        kernel("let stack = vma(current(), current().esp)\n    expect find_extend_vma(current().mm, stack.vm_start - 1 page) == stack"),
                        (m, a) -> area(m, m.addressSpaces().stacks().findExtendVma(mm(m, a[0]), address(m, a[1]))), MM, ADDR),
                declare("vm_enough_memory", Type.BOOLEAN, "false when not.", "Whether so many pages may be promised: what is free, or could be made"
                        + " free, must be more. Nothing is set aside.", "Gorman 9.3.7",
                        "expect vm_enough_memory(1)\nexpect !vm_enough_memory(1000000)",
                        (m, a) -> new Value.Bool(m.addressSpaces().enoughMemory().vmEnoughMemory(MmArguments.number(a[0]))),
                        new Parameter("pages", Type.INT, "pages", "how many")),
                declare("mm_alloc", Type.MM, "NULL when memory is short.", "A new address space without areas: allocate_mm, then mm_init.", TABLE_9_2,
                        "let mm = mm_alloc()\nexpect mm.mm_users == 1\nmmput(mm)",
                        (m, a) -> row(m.tables().mmStruct, m.addressSpaces().mmStructs().mmAlloc())).failingWith(Errno.ENOMEM),
                declare("allocate_mm", Type.MM, NONE, "A new mm_struct with nothing in it.", TABLE_9_2,
                        "let mm = allocate_mm()\nmm_init(mm)\nmmput(mm)",
                        (m, a) -> row(m.tables().mmStruct, m.addressSpaces().mmStructs().allocateMm())),
                declare("mm_init", Type.BOOLEAN, "False when memory is short: then the mm_struct is freed.", "Sets the counts and locks of a new"
                        + " mm_struct, and gives it a page global directory.", TABLE_9_2,
                        "let mm = allocate_mm()\nexpect mm_init(mm)\nexpect mm.mm_count == 1\nmmput(mm)",
                        (m, a) -> new Value.Bool(m.addressSpaces().mmStructs().mmInit(mm(m, a[0]))), MM),
                declare("free_mm", Type.VOID, "A kernel BUG when it has areas.", "Frees an mm_struct, and nothing that belongs to it.", TABLE_9_2,
                        "let mm = allocate_mm()\nfree_mm(mm)", (m, a) -> nothing(() -> m.addressSpaces().mmStructs().freeMm(mm(m, a[0]))), MM),
                declare("exit_mmap", Type.VOID, NONE, "Removes all areas of an address space, its pages and its page tables.", "Gorman 9.3.12",
                        kernel("exit_mmap(current().mm)\n    expect current().mm.map_count == 0"),
                        (m, a) -> nothing(() -> m.addressSpaces().mmStructs().exitMmap(mm(m, a[0]))), MM),
                declare("mmput", Type.VOID, "A kernel BUG when nobody uses it.", "One user less of an address space; behind the last, exit_mmap and"
                        + " mmdrop.", "Gorman 9.2.3", "let mm = mm_alloc()\nmmput(mm)\nexpect event mm_destroyed",
                        (m, a) -> nothing(() -> m.addressSpaces().mmStructs().mmput(mm(m, a[0]))), MM),
                declare("mmdrop", Type.VOID, "A kernel BUG for init_mm.", "One less needs an mm_struct; behind the last, its page global directory"
                        + " and itself are freed.", "Gorman 9.2.3", "let mm = mm_alloc()\nmmdrop(mm)\nexpect event mm_destroyed",
                        (m, a) -> nothing(() -> m.addressSpaces().mmStructs().mmdrop(mm(m, a[0]))), MM));
    }

    /** What the kernel does for a process that has mapped four pages at p. */
    private static String kernel(String line) {
        return MmSystemCalls.example("kernel {\n    " + line + "\n  }");
    }

    private static Value nothing(Runnable call) {
        call.run();
        return Value.Nothing.NULL;
    }

    private static Value intersection(Machine machine, Value[] arguments) {
        long start = address(machine, arguments[1]);
        long end = address(machine, arguments[2]);
        return area(machine, machine.addressSpaces().vmAreas().findVmaIntersection(mm(machine, arguments[0]), start, end,
                (int) (end - start >> machine.addressSpaces().space().pageShift())));
    }

    private static Value merge(Machine machine, Value[] arguments) {
        return new Value.Bool(machine.addressSpaces().mmap().merge(mm(machine, arguments[0]), address(machine, arguments[1]),
                address(machine, arguments[2]), flags(arguments[3])));
    }

    private static Value insert(Machine machine, Value[] arguments) {
        return area(machine, machine.addressSpaces().mmap().insert(mm(machine, arguments[0]), address(machine, arguments[1]),
                address(machine, arguments[2]), flags(arguments[3])));
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation, source, example, body);
    }
}
