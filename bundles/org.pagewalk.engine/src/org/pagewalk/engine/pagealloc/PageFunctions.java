/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** The allocator's functions as a scenario may call them (Gorman 6.1, tables 6.1 and 6.2). */
public final class PageFunctions {
    private static final Parameter GFP_MASK =
            new Parameter("gfp_mask", Type.GFP, "", "which zones will do, and what the allocator may do to get pages");
    private static final Parameter ORDER =
            new Parameter("order", Type.INT, "order", "the block has 1 << order pages; from 0 to MAX_ORDER - 1");
    private static final Parameter FREED_ORDER =
            new Parameter("order", Type.INT, "order", "the order with which the block was allocated");
    private static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the first page of the block");
    private static final Parameter SIZE = new Parameter("size", Type.INT, "bytes", "how many bytes the block must hold");
    private static final Parameter ADDR =
            new Parameter("addr", Type.KERNEL_ADDRESS, "", "the kernel address of the block");
    private static final String NO_BLOCK = "NULL when there is no such block to be had.";
    private static final String BUG = "A kernel BUG when this is not an allocated block of this order.";
    private static final String BAD_ADDRESS = "A kernel BUG for an address outside directly mapped memory.";

    private static final BlockRole GIVES_PAGES = new BlockRole.Gives("order", "__free_pages");
    private static final BlockRole GIVES_PAGE = new BlockRole.Gives("", "__free_page");
    private static final BlockRole GIVES_ADDRESSES = new BlockRole.Gives("order", "free_pages");
    private static final BlockRole GIVES_ADDRESS = new BlockRole.Gives("", "free_page");

    private PageFunctions() {
    }

    /** All functions of the allocator. */
    public static List<FunctionDeclaration> functions() {
        return List.of(
                declare("alloc_pages", Type.PAGE, NO_BLOCK, "Allocates a block of 1 << order pages, next to each "
                        + "other, and returns the struct page of the first.", "table 6.1",
                        "let page = alloc_pages(GFP_KERNEL, 3)",
                        (m, a) -> page(m.pageAllocator().allocPages(number(a[0]), number(a[1]))), GFP_MASK, ORDER)
                        .with(GIVES_PAGES).withFaultPoint(),
                declare("alloc_pages_node", Type.PAGE, NO_BLOCK, "Allocates a block of 1 << order pages from one node and no other.",
                        "section 3.1", "let page = alloc_pages_node(0, GFP_KERNEL, 3)",
                        (m, a) -> page(m.pageAllocator().allocPagesNode(nid(m, a[0]), number(a[1]), number(a[2]))),
                        new Parameter("nid", Type.INT, "", "the node's number, from 0"), GFP_MASK, ORDER).with(GIVES_PAGES),
                declare("alloc_page", Type.PAGE, NO_BLOCK, "Allocates a single page and returns its struct page.",
                        "table 6.1", "let page = alloc_page(GFP_KERNEL)",
                        (m, a) -> page(m.pageAllocator().allocPages(number(a[0]), 0)), GFP_MASK).with(GIVES_PAGE),
                declare("__get_free_pages", Type.KERNEL_ADDRESS, NO_BLOCK, "Allocates a block of 1 << order pages "
                        + "and returns the kernel address of the first.", "table 6.1",
                        "let addr = __get_free_pages(GFP_KERNEL, 2)",
                        (m, a) -> address(m.pageAllocator().__getFreePages(number(a[0]), number(a[1]))),
                        GFP_MASK, ORDER).with(GIVES_ADDRESSES).withFaultPoint(),
                declare("__get_free_page", Type.KERNEL_ADDRESS, NO_BLOCK, "Allocates a single page and returns its "
                        + "kernel address.", "table 6.1", "let addr = __get_free_page(GFP_ATOMIC)",
                        (m, a) -> address(m.pageAllocator().__getFreePages(number(a[0]), 0)), GFP_MASK).with(GIVES_ADDRESS),
                zeroed("get_zeroed_page").withFaultPoint(),
                zeroed("get_free_page"),
                declare("__get_dma_pages", Type.KERNEL_ADDRESS, NO_BLOCK, "Allocates a block of 1 << order pages "
                        + "from ZONE_DMA and returns the kernel address of the first.", "table 6.1",
                        "let addr = __get_dma_pages(GFP_KERNEL, 2)",
                        (m, a) -> address(m.pageAllocator().__getFreePages(number(a[0]) | Gfp.GFP_DMA, number(a[1]))),
                        GFP_MASK, ORDER).with(GIVES_ADDRESSES),
                declare("page_address", Type.KERNEL_ADDRESS, "NULL for a page in high memory that is not mapped.",
                        "The kernel address at which a page can be reached.", "section 3.3",
                        "let page = alloc_page(GFP_KERNEL)\nlet addr = page_address(page)",
                        (m, a) -> address(m.memory().pageAddress(pfn(a[0]))), PAGE).asQuestion().with(new BlockRole.Converts("page")),
                declare("__pa", Type.INT, BAD_ADDRESS, "The physical address behind a kernel address, as a number of bytes.", "section 4.6",
                        "let addr = __get_free_page(GFP_KERNEL)\nprint __pa(addr)",
                        (m, a) -> new Value.Int(m.memory().physical(addressOf(a[0]), 1)), ADDR).asQuestion(),
                declare("virt_to_page", Type.PAGE, BAD_ADDRESS, "The struct page of the page that lies at a kernel "
                        + "address.", "section 4.6", "let addr = __get_free_page(GFP_KERNEL)\n"
                                + "let page = virt_to_page(addr)",
                        (m, a) -> page(m.memory().virtToPage(addressOf(a[0]))), ADDR).asQuestion().with(new BlockRole.Converts("addr")),
                declare("__free_pages", Type.VOID, BUG, "Drops one user of a block, and frees the block if that was "
                        + "the last.", "table 6.2", "let page = alloc_pages(GFP_KERNEL, 3)\n__free_pages(page, 3)", (m, a) -> {
                            m.pageAllocator().__freePages(pfn(a[0]), number(a[1]));
                            return Value.Nothing.NULL;
                        }, PAGE, FREED_ORDER).with(new BlockRole.Frees("page", "order")),
                declare("__free_page", Type.VOID, BUG, "Drops one user of a single page, and frees it if that was "
                        + "the last.", "table 6.2", "let page = alloc_page(GFP_KERNEL)\n__free_page(page)", (m, a) -> {
                            m.pageAllocator().__freePages(pfn(a[0]), 0);
                            return Value.Nothing.NULL;
                        }, PAGE).with(new BlockRole.Frees("page", "")),
                declare("free_pages", Type.VOID, BUG, "Drops one user of the block at a kernel address, and frees "
                        + "it if that was the last. NULL is ignored.", "table 6.2", "let addr = __get_free_pages(GFP_KERNEL, 2)\nfree_pages(addr, 2)", (m, a) -> {
                            m.pageAllocator().freePages(addressOf(a[0]), number(a[1]));
                            return Value.Nothing.NULL;
                        }, ADDR, FREED_ORDER).with(new BlockRole.Frees("addr", "order")),
                declare("free_page", Type.VOID, BUG, "Drops one user of the page at a kernel address, and frees it "
                        + "if that was the last. NULL is ignored.", "table 6.2", "let addr = __get_free_page(GFP_KERNEL)\nfree_page(addr)", (m, a) -> {
                            m.pageAllocator().freePages(addressOf(a[0]), 0);
                            return Value.Nothing.NULL;
                        }, ADDR).with(new BlockRole.Frees("addr", "")),
                getOrder());
    }

    private static FunctionDeclaration getOrder() {
        return new FunctionDeclaration("get_order", List.of(SIZE), Type.INT, "None: a large request has an order that no block has.", Set.of(Profile.LINUX_2_4_20.name()),
                "The order of the smallest block that holds so many bytes. The block has PAGE_SIZE << order bytes; what is left of "
                        + "them is lost as long as the block is in use (internal fragmentation).",
                "the kernel's page.h", "let lost = (4096 << get_order(5000)) - 5000",
                (m, a) -> new Value.Int(order(((Value.Int) a[0]).value(), m.architecture()))).asQuestion();
    }

    /** As the kernel computes it with its unsigned long, in which what comes before 0 is the largest number. */
    private static int order(long size, Architecture architecture) {
        long last = size - 1 & -1L >>> Long.SIZE - architecture.bitsPerLong();
        return Long.SIZE - Long.numberOfLeadingZeros(last >>> architecture.pageShift());
    }

    private static FunctionDeclaration zeroed(String name) {
        return declare(name, Type.KERNEL_ADDRESS, NO_BLOCK, "Allocates a single page, fills it with zeros and "
                + "returns its kernel address. get_free_page is the old name.", "table 6.1",
                "let addr = " + name + "(GFP_KERNEL)",
                (m, a) -> address(m.pageAllocator().getZeroedPage(number(a[0]))), GFP_MASK).with(GIVES_ADDRESS);
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation,
            String source, String example, FunctionDeclaration.Body body, Parameter... parameters) {
        FunctionDeclaration function = new FunctionDeclaration(name, List.of(parameters), result, errors,
                Set.of(Profile.LINUX_2_4_20.name()), explanation, "Gorman " + source, example, body);
        return errors.equals(NO_BLOCK) ? function.failingWith(Errno.ENOMEM) : function;
    }

    private static Value page(int page) {
        return page == NULL ? Value.Nothing.NULL : new Value.PageRef(page);
    }

    private static Value address(long address) {
        return address == 0 ? Value.Nothing.NULL : new Value.Address(Type.KERNEL_ADDRESS, address);
    }

    private static int nid(Machine machine, Value value) {
        int nid = number(value);
        int nodes = machine.tables().machine.numnodes(0);
        if (nid < 0 || nid >= nodes) {
            throw new WrongArgument("there is no node " + nid + "; this machine has nodes 0 to " + (nodes - 1));
        }
        return nid;
    }

    /** An argument as the kernel's int; what does not fit becomes the nearest that does. */
    private static int number(Value value) {
        return Math.clamp(((Value.Int) value).value(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static int pfn(Value value) {
        if (value instanceof Value.PageRef(int pfn)) {
            return pfn;
        }
        throw new KernelBug("NULL is used as a page; look at what the allocation returned first");
    }

    private static long addressOf(Value value) {
        return value instanceof Value.Address address ? address.value() : 0;
    }
}
