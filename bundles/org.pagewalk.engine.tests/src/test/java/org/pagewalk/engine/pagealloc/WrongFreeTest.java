/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.model.tables.PageTable;

/** What must not be freed is a kernel BUG that says what happened and what to do, and changes nothing. */
class WrongFreeTest {
    private final Machine machine;
    private final PageAllocator allocator;
    private final PageTable pages;

    WrongFreeTest() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults());
        allocator = machine.pageAllocator();
        pages = machine.tables().page;
    }

    private KernelBug bug(Executable wrong) {
        long digest = machine.store().digest();
        KernelBug bug = assertThrows(KernelBug.class, wrong);
        assertEquals(digest, machine.store().digest());
        assertEquals("kernel BUG", bug.kind());
        return bug;
    }

    @Test
    void withTheWrongOrder() {
        int page = allocator.allocPages(Gfp.GFP_KERNEL, 3);
        KernelBug bug = bug(() -> allocator.__freePages(page, 2));
        assertEquals("page " + page + " was allocated with order 3 and is freed with order 2; free it with order 3",
                bug.getMessage());
        assertEquals(List.of("__free_pages", "__free_pages_ok"), bug.callChain());
        bug(() -> allocator.__freePages(page, 4));
        bug(() -> allocator.__freePages(page, -1));
        bug(() -> allocator.__freePages(page, 40));
        allocator.__freePages(page, 3);
    }

    @Test
    void twice() {
        int page = allocator.allocPages(Gfp.GFP_KERNEL, 1);
        allocator.__freePages(page, 1);
        assertEquals("page " + page + " is freed, but it is free already; free each block once",
                bug(() -> allocator.__freePages(page, 1)).getMessage());
    }

    @Test
    void whatWasNeverAllocated() {
        assertEquals("page 77 is freed, but it was never allocated; free only what an allocation returned",
                bug(() -> allocator.__freePages(77, 0)).getMessage());
    }

    @Test
    void insideABlock() {
        int page = allocator.allocPages(Gfp.GFP_KERNEL, 4);
        assertEquals("page " + (page + 5) + " is freed, but it lies inside the block of order 4 that starts at page "
                + page + "; free page " + page + " with order 4",
                bug(() -> allocator.__freePages(page + 5, 0)).getMessage());
    }

    @Test
    void atAnAddressThatIsNotMapped() {
        KernelBug bug = bug(() -> allocator.freePages(0x8048000, 0));
        assertEquals("0x8048000 is not an address of directly mapped memory, which runs from 0xc0000000 to "
                + "0xc3ffffff; give an address that __get_free_pages or page_address returned", bug.getMessage());
        assertEquals(List.of("free_pages", "virt_to_page"), bug.callChain());
        bug(() -> allocator.freePages(0xC400_0000L, 0));
    }

    @Test
    void whileItIsLockedOrBelongsToSomeone() {
        int page = allocator.allocPages(Gfp.GFP_KERNEL, 0);
        pages.LockPage(page);
        KernelBug bug = assertThrows(KernelBug.class, () -> allocator.__freePages(page, 0));
        assertEquals("page " + page + " loses its last user and is freed, but it is locked (PG_locked); let go of "
                + "that first", bug.getMessage());
        assertEquals(List.of("__free_pages", "__free_pages_ok"), bug.callChain());
        int other = allocator.allocPages(Gfp.GFP_KERNEL, 0);
        pages.mapping(other, 0);
        assertTrue(assertThrows(KernelBug.class, () -> allocator.__freePages(other, 0)).report()
                .contains("it belongs to a mapping"));
    }

    @Test
    void aPageWithMoreUsersStaysAndAReservedOneIsLeftAlone() {
        int page = allocator.allocPages(Gfp.GFP_KERNEL, 0);
        allocator.getPage(page);
        allocator.__freePages(page, 0);
        assertEquals(1, pages.count(page));
        pages.SetPageReserved(page);
        allocator.__freePages(page, 0);
        assertEquals(1, pages.count(page));
        pages.ClearPageReserved(page);
        allocator.__freePages(page, 0);
        assertEquals(0, pages.count(page));
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void aFreedPageLosesItsMarksAndItsPlaceOnTheLruLists() {
        int page = allocator.allocPages(Gfp.GFP_KERNEL, 0);
        pages.SetPageReferenced(page);
        pages.SetPageDirty(page);
        pages.SetPageUptodate(page);
        pages.TestSetPageLRU(page);
        pages.SetPageActive(page);
        machine.tables().machine.active_list.add(0, page);
        allocator.__freePages(page, 0);
        assertEquals(NULL, machine.tables().machine.active_list.first(0));
        assertEquals(1 << PageTable.PG_uptodate | 0x0100_0000, pages.flags(page));
    }
}
