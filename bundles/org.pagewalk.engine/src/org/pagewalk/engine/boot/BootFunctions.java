/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.bootmem.BootMemory.Form;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** The steps of boot and the boot memory allocator as {@code boot { }} of a scenario may call them (Gorman 5, tables 5.1 and 5.2). */
public final class BootFunctions {
    /** Takes what steps are left: what comes behind a scenario's {@code boot { }}. */
    public static final FunctionDeclaration COMPLETE = new FunctionDeclaration("boot }", List.of(), Type.VOID, "", Set.of(),
            "", "Gorman 5.5", "", (machine, arguments) -> {
                machine.boot().complete();
                return Value.Nothing.NULL;
            });

    private static final String BUG = "A kernel BUG for a range that is empty or beyond low memory.";
    private static final String PANIC = "A kernel BUG, for the kernel panics, when there is no such run of free pages.";
    private static final String RUNS_ONCE = "A kernel BUG when it has run before.";
    private static final String NONE = "None.";
    /** What makes an example that sets up boot memory by hand come to a good end. */
    private static final String USABLE = "register_bootmem_low_pages(16384)\nreserve_bootmem(1 MiB, 3 MiB)";
    private static final Parameter ADDR = new Parameter("addr", Type.INT, "bytes", "the physical address where the range starts");
    private static final Parameter SIZE = new Parameter("size", Type.INT, "bytes", "how large it is");
    private static final Parameter ALIGN = new Parameter("align", Type.INT, "bytes", "to what to align it, a power of two");
    private static final Parameter GOAL = new Parameter("goal", Type.INT, "bytes", "the physical address from where to look first");
    private static final Parameter NODE = new Parameter("pgdat", Type.NODE, "", "the node");
    private static final Parameter START = new Parameter("start", Type.INT, "pages", "the page frame at which the bitmap is put");
    private static final Parameter PAGES = new Parameter("pages", Type.INT, "pages", "the page frame at which low memory ends");

    private BootFunctions() {
    }

    /** All of them. */
    static List<FunctionDeclaration> functions() {
        return List.of(
                step("setup_memory", Type.INT, RUNS_ONCE, "Finds out where memory ends, and sets up the boot memory allocator with what "
                        + "the firmware says is usable; gives max_low_pfn.", "5.2", "print setup_memory()",
                        (m, a) -> number(m.boot().setupMemory())),
                step("find_max_pfn", Type.INT, NONE, "Goes through the firmware's map for the highest page frame and keeps it as max_pfn.",
                        "5.2.1", "expect find_max_pfn() == machine().max_pfn", (m, a) -> number(real(m).boot().steps().findMaxPfn())),
                step("find_max_low_pfn", Type.INT, NONE, "Where the memory ends that the kernel maps directly; wants max_pfn to be known.",
                        "5.2.1", "find_max_pfn()\nprint find_max_low_pfn()", (m, a) -> number(real(m).boot().steps().findMaxLowPfn())),
                step("register_bootmem_low_pages", Type.VOID, "A kernel BUG for a page that is free already.", "Frees in the boot memory "
                        + "allocator what the firmware says is usable, up to where low memory ends.", "5.2.2",
                        "init_bootmem(1000, 16384)\n" + USABLE, (m, a) -> {
                            real(m).boot().steps().registerBootmemLowPages(pfn(a[0]));
                            return Value.Nothing.NULL;
                        }, new Parameter("max_low_pfn", Type.INT, "pages", "where low memory ends")),
                step("init_bootmem", Type.INT, "A kernel BUG when it has run before, or there are not so many frames.",
                        "Sets up the boot memory allocator with all pages reserved; gives the bytes of its bitmap.", "5.2.2, table 5.1",
                        "print init_bootmem(1000, 16384)\n" + USABLE, (m, a) -> {
                            long bytes = real(m).bootMemory().initBootmem(pfn(a[0]), pfn(a[1]));
                            m.boot().hasBootMemory();
                            return number(bytes);
                        }, START, PAGES),
                step("init_bootmem_node", Type.INT, "A kernel BUG when it has run before, or there are not so many frames.",
                        "Sets up the boot memory allocator for a node, with all pages reserved, and puts the node on pgdat_list; gives the "
                        + "bytes of its bitmap.", "5.2.2, table 5.2", "print init_bootmem_node(node(0), 1000, 0, 16384)\n" + USABLE, (m, a) -> {
                            long bytes = real(m).bootMemory().initBootmemNode(row(a[0]), pfn(a[1]), pfn(a[2]), pfn(a[3]));
                            m.boot().hasBootMemory();
                            return number(bytes);
                        }, NODE, new Parameter("freepfn", Type.INT, "pages", "the page frame at which the bitmap is put"),
                        new Parameter("startpfn", Type.INT, "pages", "the node's first page frame"),
                        new Parameter("endpfn", Type.INT, "pages", "the page frame behind its low memory")),
                range("reserve_bootmem", BUG, "Marks the pages that a range touches as reserved, whole pages always.", "5.3, table 5.1",
                        "reserve_bootmem(8 MiB, 100)", (m, a) -> m.bootMemory().reserveBootmem(size(a[0]), size(a[1])), ADDR, SIZE),
                range("free_bootmem", "A kernel BUG for a page that is free already, and for a range beyond low memory.",
                        "Marks the pages that lie in a range as a whole as free.", "5.4, table 5.1",
                        "reserve_bootmem(8 MiB, 8 KiB)\nfree_bootmem(8 MiB, 8 KiB)",
                        (m, a) -> m.bootMemory().freeBootmem(size(a[0]), size(a[1])), ADDR, SIZE),
                range("reserve_bootmem_node", BUG, "Marks the pages of a node that a range touches as reserved.", "5.3, table 5.2",
                        "reserve_bootmem_node(node(0), 8 MiB, 100)",
                        (m, a) -> m.bootMemory().reserveBootmemNode(row(a[0]), size(a[1]), size(a[2])), NODE, ADDR, SIZE),
                range("free_bootmem_node", "A kernel BUG for a page that is free already, and for a range beyond low memory.",
                        "Marks the pages of a node that lie in a range as a whole as free.", "5.4, table 5.2",
                        "reserve_bootmem_node(node(0), 8 MiB, 8 KiB)\nfree_bootmem_node(node(0), 8 MiB, 8 KiB)",
                        (m, a) -> m.bootMemory().freeBootmemNode(row(a[0]), size(a[1]), size(a[2])), NODE, ADDR, SIZE),
                alloc(Form.ANYWHERE, "from above what old devices reach if there is some, aligned to a cache line"),
                alloc(Form.LOW, "from as low as possible, aligned to a cache line"),
                alloc(Form.PAGES, "from above what old devices reach if there is some, in pages of its own"),
                alloc(Form.LOW_PAGES, "from as low as possible, in pages of its own"),
                allocNode("alloc_bootmem_node", Form.ANYWHERE), allocNode("alloc_bootmem_pages_node", Form.PAGES),
                allocNode("alloc_bootmem_low_pages_node", Form.LOW_PAGES),
                step("__alloc_bootmem", Type.KERNEL_ADDRESS, PANIC, "Allocates memory while the machine boots: first fit from the goal, and "
                        + "from the bottom where that finds nothing. What is left of the last page is shared.", "5.3",
                        "let addr = __alloc_bootmem(100, 32, 16 MiB)", (m, a) -> address(ready(m).bootMemory()
                                .__allocBootmem(size(a[0]), size(a[1]), size(a[2]), "__alloc_bootmem")), SIZE, ALIGN, GOAL),
                step("__alloc_bootmem_node", Type.KERNEL_ADDRESS, PANIC, "The same from one node.", "5.3",
                        "let addr = __alloc_bootmem_node(node(0), 100, 32, 16 MiB)", (m, a) -> address(ready(m).bootMemory()
                                .__allocBootmemNode(row(a[0]), size(a[1]), size(a[2]), size(a[3]), "__alloc_bootmem_node")),
                        NODE, SIZE, ALIGN, GOAL),
                step("bootmem_bootmap_pages", Type.INT, NONE, "How many pages the bitmap of so many pages takes.", "5.2, table 5.1",
                        "expect bootmem_bootmap_pages(32769) == 2", (m, a) -> number(m.bootMemory().bootmapPages(size(a[0]))),
                        new Parameter("pages", Type.INT, "pages", "how many pages it describes")).asQuestion(),
                step("paging_init", Type.VOID, RUNS_ONCE, "Makes the kernel's page tables, and gives each node its zones and its mem_map.",
                        "4.6.2", "paging_init()\nprint zone(\"Normal\").size", (m, a) -> {
                            real(m).boot().pagingInit();
                            return Value.Nothing.NULL;
                        }),
                step("mem_init", Type.VOID, RUNS_ONCE, "Hands memory over to the page allocator; boot memory is gone then.", "5.5",
                        "mem_init()\nprint zone(\"Normal\").free_pages", (m, a) -> {
                            m.boot().memInit();
                            return Value.Nothing.NULL;
                        }),
                step("page_cache_init", Type.VOID, RUNS_ONCE, "Gives the page cache its hash table: a block of pages with a pointer for each of "
                        + "so many pages of memory, of a lower order where there is none.", "11.4",
                        "mem_init()\npage_cache_init(machine().num_physpages)\nexpect machine().page_hash_table.size == 16384", (m, a) -> {
                            real(m).boot().pageCacheInit(pfn(a[0]));
                            return Value.Nothing.NULL;
                        }, new Parameter("mempages", Type.INT, "pages", "for how many pages of memory it is meant")),
                step("page_is_ram", Type.BOOLEAN, NONE, "Whether the firmware says that a page frame is usable memory.", "5.5",
                        "expect page_is_ram(0)", (m, a) -> new Value.Bool(m.boot().pageIsRam(pfn(a[0]))),
                        new Parameter("pfn", Type.INT, "pages", "the page frame")).asQuestion());
    }

    private static FunctionDeclaration step(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        return new FunctionDeclaration(name, List.of(parameters), result, errors, Set.of(Profile.LINUX_2_4_20.name()), explanation,
                "Gorman " + source, "boot {\n  " + example.replace("\n", "\n  ") + "\n}", body).onlyAtBoot();
    }

    /** What a function does that gives nothing back. */
    private interface Work {
        void on(Machine machine, Value[] arguments);
    }

    private static FunctionDeclaration range(String name, String errors, String explanation, String source, String example, Work work,
            Parameter... parameters) {
        return step(name, Type.VOID, errors, explanation, source, example, (m, a) -> {
            work.on(ready(m), a);
            return Value.Nothing.NULL;
        }, parameters);
    }

    private static FunctionDeclaration alloc(Form form, String where) {
        return step(form.words(), Type.KERNEL_ADDRESS, PANIC, "Allocates memory while the machine boots, " + where + ".", "5.3, table 5.1",
                "let addr = " + form.words() + "(1000)",
                (m, a) -> address(ready(m).bootMemory().allocBootmem(form, size(a[0]))), SIZE);
    }

    private static FunctionDeclaration allocNode(String name, Form form) {
        return step(name, Type.KERNEL_ADDRESS, PANIC, "The same as " + form.words() + ", from one node.", "5.3, table 5.2",
                "let addr = " + name + "(node(0), 1000)",
                (m, a) -> address(ready(m).bootMemory().allocBootmemNode(form, row(a[0]), size(a[1]), name)), NODE, SIZE);
    }

    /** The machine with its boot memory set up. */
    private static Machine ready(Machine machine) {
        real(machine).boot().needBootMemory();
        return machine;
    }

    private static Machine real(Machine machine) {
        if (machine.spec().boot().bare()) {
            throw new KernelBug("this machine says boot bare: it has no boot memory; leave that out to see it boot");
        }
        return machine;
    }

    private static Value number(long value) {
        return new Value.Int(value);
    }

    private static Value address(long address) {
        return new Value.Address(Type.KERNEL_ADDRESS, address);
    }

    private static long size(Value value) {
        return ((Value.Int) value).value();
    }

    private static int pfn(Value value) {
        return Math.clamp(size(value), -1, Integer.MAX_VALUE);
    }

    private static int row(Value value) {
        if (value instanceof Value.Row node) {
            return node.row();
        }
        throw new KernelBug("NULL is used as a node; write node(0)");
    }
}
