/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import org.pagewalk.engine.mmap.MappedPages;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.paging.PageTables;

/** The pages behind areas, as page tables in memory have them. */
public final class AreaPages implements MappedPages {
    private final PageTables pageTables;
    private final Mmu mmu;
    private final PageRanges ranges;
    private final UserPages userPages;

    /** Pages of the areas of a machine. */
    public AreaPages(PageTables pageTables, Mmu mmu, PageRanges ranges, UserPages userPages) {
        this.pageTables = pageTables;
        this.mmu = mmu;
        this.ranges = ranges;
        this.userPages = userPages;
    }

    @Override
    public int pgdAlloc() {
        return pageTables.pgdAlloc();
    }

    @Override
    public void pgdFree(int pgd) {
        pageTables.pgdFree(pgd);
    }

    @Override
    public void zapPageRange(int mm, long address, long size) {
        ranges.zapPageRange(mm, address, size);
    }

    @Override
    public void changeProtection(int mm, long start, long end, long newprot) {
        ranges.changeProtection(mm, start, end, newprot);
    }

    @Override
    public void filemapSync(int mm, long start, long size) {
        ranges.filemapSync(mm, start, size);
    }

    @Override
    public void makePagesPresent(long address, long end) {
        userPages.makePagesPresent(address, end);
    }

    @Override
    public int movePageTables(int mm, long newAddress, long oldAddress, long length) {
        return ranges.movePageTables(mm, newAddress, oldAddress, length);
    }

    @Override
    public void clearPageTables(int mm, long first, long count) {
        pageTables.clearPageTables(mm, first, count);
        mmu.flushTlbPgtables(mm, first << pgdirShift(), first + count << pgdirShift());
    }

    @Override
    public void flushTlbMm(int mm) {
        mmu.flushTlbMm(mm);
    }

    @Override
    public long protection(int vmFlags) {
        return pageTables.format().protection(vmFlags);
    }

    @Override
    public int pgdirShift() {
        return pageTables.geometry().pgdirShift();
    }
}
