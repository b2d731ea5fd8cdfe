/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.model.tables.PageTable;

/**
 * A file whose pages a test puts on the lists, and everything else that reclaim asks: it says what was asked of it, in order. Its
 * writes end at once, unless they are to stay under way; a wait for one ends it.
 */
final class ScriptedFile implements CachedPages, OtherCaches {
    private static final int NORMAL_LIST = 0;
    private static final int DMA_LIST = 1;
    private static final int HIGHMEM_LIST = 2;

    final Machine machine;
    final Vmscan vmscan;
    /** What was asked, in order: "write 7", "swap_out" and so on. */
    final List<String> asked = new ArrayList<>();
    /** Pages whose buffers are in use. */
    final BitSet busyBuffers = new BitSet();
    boolean writesStayUnderWay;
    boolean canWrite = true;
    int reaped;
    private final PageTable pages;
    private final PageAllocator allocator;
    private final int mapping;
    private boolean hasInterrupt;

    ScriptedFile(Machine machine) {
        this.machine = machine;
        pages = machine.tables().page;
        allocator = machine.pageAllocator();
        mapping = machine.tables().addressSpace.add();
        vmscan = new Vmscan(machine.tables(), machine.scheduler(), allocator, machine.pageLocks(), this, this, machine.narrator());
        machine.scheduler().has((int disk) -> interrupt());
    }

    /** A new page of the file, clean and on inactive_list; its only user is the page cache. */
    int add(int zone) {
        int page = allocator.allocPages(zone == 1 ? NORMAL_LIST : zone == 0 ? DMA_LIST : HIGHMEM_LIST, 0);
        pages.mapping(page, mapping);
        allocator.lru().lruCacheAdd(page);
        return page;
    }

    /** A new page of a process, on inactive_list. */
    int addAnonymous(int zone) {
        int page = add(zone);
        pages.mapping(page, NULL);
        return page;
    }

    /** Gives a page buffers, which use it. */
    void addBuffers(int page) {
        pages.buffers(page, machine.tables().bufferHead.add());
        allocator.getPage(page);
    }

    @Override
    public boolean canWrite(int page) {
        return canWrite;
    }

    @Override
    public void writepage(int page) {
        asked.add("write " + page);
        if (!writesStayUnderWay) {
            machine.pageLocks().unlockPage(page);
        } else if (!hasInterrupt) {
            hasInterrupt = true;
            machine.scheduler().interruptAfter(1, 0);
        }
    }

    private void interrupt() {
        hasInterrupt = false;
        var tasks = machine.tables().task;
        for (int task = 0; task < tasks.limit(); task++) {
            int page = tasks.exists(task) ? tasks.wait_page(task) : NULL;
            if (page != NULL) {
                asked.add("wait " + page);
                machine.pageLocks().unlockPage(page);
            }
        }
        hasInterrupt = true;
        machine.scheduler().interruptAfter(1, 0);
    }

    @Override
    public boolean tryToReleasePage(int page, int gfpMask) {
        asked.add("release " + page);
        if (busyBuffers.get(page)) {
            return false;
        }
        machine.tables().bufferHead.remove(pages.buffers(page));
        pages.buffers(page, NULL);
        allocator.__freePages(page, 0);
        return true;
    }

    @Override
    public void removeInodePage(int page) {
        asked.add("remove " + page);
        pages.mapping(page, NULL);
    }

    @Override
    public int kmemCacheReap(int gfpMask) {
        return reaped;
    }

    @Override
    public int swapOut(int priority, int gfpMask, int classzone) {
        asked.add("swap_out " + priority);
        return 0;
    }

    @Override
    public int shrinkDcacheMemory(int priority, int gfpMask) {
        asked.add("dcache " + priority);
        return 0;
    }

    @Override
    public void outOfMemory() {
        asked.add("oom");
    }
}
