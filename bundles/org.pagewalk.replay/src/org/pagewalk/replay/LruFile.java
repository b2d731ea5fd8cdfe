/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.pagewalk.store.Table.NULL;

import java.util.Arrays;
import java.util.BitSet;
import java.util.StringJoiner;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.LruLists;
import org.pagewalk.engine.vmscan.CachedPages;
import org.pagewalk.engine.vmscan.OtherCaches;
import org.pagewalk.engine.vmscan.Vmscan;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.store.IntColumn;

/**
 * The one file of a trace of kind lru, on a device that ends its writes at once, or when the trace says so, or when somebody waits;
 * and what reclaim did with its pages, in the order in which it did.
 */
final class LruFile implements CachedPages, OtherCaches {
    private static final int DISK = 0;

    private final Machine machine;
    private final PageTable pages;
    private final LruLists lru;
    private final Vmscan vmscan;
    private final int zone;
    private final int mapping;
    /** Whose page frame each page of the file has; NULL when none. */
    private final int[] frames;
    /** How many references besides the page cache's each page has. */
    private final int[] held;
    /** The pages whose write is under way. */
    private final BitSet writes = new BitSet();
    private boolean writesAtOnce = true;
    private boolean hasInterrupt;
    private int reaped;
    private int swapOuts;
    private int outOfMemory;
    private StringBuilder freed = new StringBuilder();
    private StringBuilder written = new StringBuilder();
    private StringBuilder waited = new StringBuilder();

    LruFile(Machine machine, int size) {
        this.machine = machine;
        pages = machine.tables().page;
        lru = machine.pageAllocator().lru();
        vmscan = new Vmscan(machine.tables(), machine.scheduler(), machine.pageAllocator(), machine.pageLocks(), this, this,
                machine.narrator());
        zone = machine.zone("Normal", 0).orElseThrow();
        mapping = machine.tables().addressSpace.add();
        frames = new int[size];
        held = new int[size];
        Arrays.fill(frames, NULL);
        machine.scheduler().has((int disk) -> interrupt());
    }

    Machine machine() {
        return machine;
    }

    Vmscan vmscan() {
        return vmscan;
    }

    int zone() {
        return zone;
    }

    void writesAtOnce(boolean now) {
        writesAtOnce = now;
    }

    /** Whether a page belongs to the file now. */
    boolean isCached(int page) {
        return frames[page] != NULL && pages.mapping(frames[page]) == mapping;
    }

    /** Why an operation makes no sense now, as the name of a message; empty if it does. */
    String wrong(String verb, int page) {
        return switch (verb) {
            case "add" -> isCached(page) ? "twice" : "";
            case "unhold" -> held[page] == 0 ? "unheld" : "";
            case "io_done" -> writes.get(page) ? "" : "idle";
            default -> frames[page] == NULL ? "absent" : "";
        };
    }

    void add(int page) {
        boolean isNew = frames[page] == NULL;
        if (isNew) {
            frames[page] = machine.pageAllocator().allocPages(Gfp.GFP_ATOMIC, 0);
        } else {
            machine.pageAllocator().getPage(frames[page]);
        }
        int frame = frames[page];
        pages.flags(frame, pages.flags(frame) & ~(1 << PageTable.PG_uptodate | 1 << PageTable.PG_error | 1 << PageTable.PG_dirty
                | 1 << PageTable.PG_referenced | 1 << PageTable.PG_arch_1 | 1 << PageTable.PG_checked));
        machine.pageLocks().tryLockPage(frame);
        pages.index(frame, page);
        pages.mapping(frame, mapping);
        lru.lruCacheAdd(frame);
        pages.SetPageUptodate(frame);
        machine.pageLocks().unlockPage(frame);
    }

    void access(int page) {
        lru.markPageAccessed(frames[page]);
    }

    void dirty(int page) {
        pages.SetPageDirty(frames[page]);
    }

    void hold(int page) {
        machine.pageAllocator().getPage(frames[page]);
        held[page]++;
    }

    void unhold(int page) {
        held[page]--;
        release(page);
    }

    void ioDone(int page) {
        endWrite(page);
    }

    /** Truncates one page away, unless somebody has locked it; tells whether it did. */
    boolean remove(int page) {
        int frame = frames[page];
        if (machine.pageLocks().tryLockPage(frame)) {
            return false;
        }
        lru.lruCacheDel(frame);
        pages.ClearPageDirty(frame);
        pages.ClearPageUptodate(frame);
        removeInodePage(frame);
        machine.pageLocks().unlockPage(frame);
        release(page);
        return true;
    }

    private void release(int page) {
        int frame = frames[page];
        if (pages.count(frame) == 1) {
            frames[page] = NULL;
        }
        machine.pageAllocator().__freePages(frame, 0);
    }

    void beginsCall(int pagesReaped) {
        reaped = pagesReaped;
        swapOuts = 0;
        outOfMemory = 0;
        freed = new StringBuilder();
        written = new StringBuilder();
        waited = new StringBuilder();
    }

    String outcome() {
        return " ; freed" + freed + " ; written" + written + " ; waited" + waited + " ; swap_out " + swapOuts;
    }

    @Override
    public void outOfMemory() {
        outOfMemory++;
    }

    /** How often there was nothing more to win since the call began. */
    int timesOutOfMemory() {
        return outOfMemory;
    }

    /** The pages of a list, head first, each with its marks. */
    String list(boolean isActive) {
        var lists = machine.tables().machine;
        StringJoiner words = new StringJoiner(" ", " ", "").setEmptyValue("");
        int frame = (isActive ? lists.active_list : lists.inactive_list).first(0);
        while (frame != NULL) {
            int extra = pages.count(frame) - 1;
            words.add(pages.index(frame) + (pages.PageReferenced(frame) ? "r" : "") + (pages.PageDirty(frame) ? "d" : "")
                    + (pages.PageLaunder(frame) ? "l" : "") + (pages.PageLocked(frame) ? "k" : "") + (extra > 0 ? "+" + extra : ""));
            frame = pages.lru.next(frame);
        }
        return words.toString();
    }

    @Override
    public boolean canWrite(int frame) {
        return true;
    }

    @Override
    public void writepage(int frame) {
        int page = pages.index(frame);
        written.append(' ').append(page);
        writes.set(page);
        if (writesAtOnce) {
            endWrite(page);
        } else if (!hasInterrupt) {
            hasInterrupt = true;
            machine.scheduler().interruptAfter(1, DISK);
        }
    }

    private void endWrite(int page) {
        writes.clear(page);
        machine.pageLocks().unlockPage(frames[page]);
    }

    /** Time passes, so somebody waits for a page: its write ends. */
    private void interrupt() {
        IntColumn waiting = machine.tables().task.wait_page;
        for (int task = 0; task < machine.tables().task.limit(); task++) {
            int frame = machine.tables().task.exists(task) ? waiting.get(task) : NULL;
            if (frame != NULL) {
                int page = pages.index(frame);
                waited.append(' ').append(page);
                endWrite(page);
            }
        }
        hasInterrupt = !writes.isEmpty();
        if (hasInterrupt) {
            machine.scheduler().interruptAfter(1, DISK);
        }
    }

    @Override
    public boolean tryToReleasePage(int frame, int gfpMask) {
        throw new IllegalStateException("page frame " + frame + " has no buffers");
    }

    @Override
    public void removeInodePage(int frame) {
        int page = pages.index(frame);
        pages.mapping(frame, NULL);
        if (pages.count(frame) == 1 && pages.PageLRU(frame)) {
            freed.append(' ').append(page);
            frames[page] = NULL;
        }
    }

    @Override
    public int kmemCacheReap(int gfpMask) {
        return reaped;
    }

    @Override
    public int swapOut(int priority, int gfpMask, int classzone) {
        swapOuts++;
        return 0;
    }
}
