/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import org.pagewalk.store.Table;

/** What areas need of the pages behind them. Addresses are user addresses of an address space, given by its row. */
public interface MappedPages {
    /** A new page global directory, as the row of its page; NULL when memory is short: {@code pgd_alloc}. */
    int pgdAlloc();

    /** Gives a page global directory back: {@code pgd_free}, {@code check_pgt_cache}. */
    void pgdFree(int pgd);

    /** Removes all pages in a range: {@code zap_page_range}. */
    void zapPageRange(int mm, long address, long size);

    /** Gives the pages that are there in a range another protection: {@code change_protection}. */
    void changeProtection(int mm, long start, long end, long newprot);

    /** Notes which pages of a range page tables know to be written, as struct pages do: {@code filemap_sync}. */
    void filemapSync(int mm, long start, long size);

    /** Faults all pages of a range of the current address space in: {@code make_pages_present}. */
    void makePagesPresent(long address, long end);

    /** Moves the entries of page tables to another address; 0, or -ENOMEM and all as before: {@code move_page_tables}. */
    int movePageTables(int mm, long newAddress, long oldAddress, long length);

    /** Frees what hangs below some entries of the page global directory, by their indexes: {@code clear_page_tables}. */
    void clearPageTables(int mm, long first, long count);

    /** Drops all translations of an address space from the TLB: {@code flush_tlb_mm}. */
    void flushTlbMm(int mm);

    /** The bits of page table entries for these VM_ flags: {@code protection_map}. */
    long protection(int vmFlags);

    /** PGDIR_SHIFT. */
    int pgdirShift();

    /** Areas alone, with no page behind them. */
    MappedPages NONE = new MappedPages() {
        /** PGDIR_SHIFT of the x86. */
        private static final int PGDIR_SHIFT = 22;

        @Override
        public int pgdAlloc() {
            return 0;
        }

        @Override
        public void pgdFree(int pgd) {
            assert pgd != Table.NULL : "there is no page global directory to free";
        }

        @Override
        public void zapPageRange(int mm, long address, long size) {
            // there are none
        }

        @Override
        public void changeProtection(int mm, long start, long end, long newprot) {
            // there are none
        }

        @Override
        public void filemapSync(int mm, long start, long size) {
            // there are none
        }

        @Override
        public void makePagesPresent(long address, long end) {
            // there are none
        }

        @Override
        public int movePageTables(int mm, long newAddress, long oldAddress, long length) {
            return 0;
        }

        @Override
        public void clearPageTables(int mm, long first, long count) {
            // there are none
        }

        @Override
        public void flushTlbMm(int mm) {
            // there is no translation to drop
        }

        @Override
        public long protection(int vmFlags) {
            return 0;
        }

        @Override
        public int pgdirShift() {
            return PGDIR_SHIFT;
        }
    };
}
