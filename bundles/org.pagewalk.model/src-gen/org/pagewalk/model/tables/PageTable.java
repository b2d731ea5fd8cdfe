/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** What the kernel notes about one physical page frame: struct page. Source: Gorman 3.3. */
public final class PageTable extends Table {

    /**
     * Number of a bit in flags. The page must stay as it is while disk input or output runs; set at its
     * start, cleared at its end. Source: Gorman 3.3, table 3.1.
     */
    public static final int PG_locked = 0;

    /**
     * Number of a bit in flags. Reading or writing the page on disk went wrong. Source: Gorman 3.3,
     * table 3.1.
     */
    public static final int PG_error = 1;

    /**
     * Number of a bit in flags. The page was used since page replacement last looked; it decides where
     * the page moves on the LRU lists. Source: Gorman 3.3, table 3.1.
     */
    public static final int PG_referenced = 2;

    /**
     * Number of a bit in flags. The contents were read from disk without an error. Source: Gorman 3.3,
     * table 3.1.
     */
    public static final int PG_uptodate = 3;

    /**
     * Number of a bit in flags. The contents were changed and not yet written to disk, so the page must
     * not be freed. Source: Gorman 3.3, table 3.1.
     */
    public static final int PG_dirty = 4;

    /** Number of a bit in flags. Nobody uses this bit. Source: Gorman 3.3, table 3.1. */
    public static final int PG_unused = 5;

    /**
     * Number of a bit in flags. The page is on active_list or inactive_list. Source: Gorman 3.3, table
     * 3.1.
     */
    public static final int PG_lru = 6;

    /**
     * Number of a bit in flags. The page is on active_list: it counts as hot. Source: Gorman 3.3, table
     * 3.1.
     */
    public static final int PG_active = 7;

    /** Number of a bit in flags. The page serves the slab allocator. Source: Gorman 3.3, table 3.1. */
    public static final int PG_slab = 8;

    /**
     * Number of a bit in flags. Some architectures step over the page: there is a gap in the address
     * space. Source: Gorman 3.3, table 3.1.
     */
    public static final int PG_skip = 10;

    /**
     * Number of a bit in flags. The page lies in high memory, where the kernel has no permanent mapping
     * of it. Source: Gorman 3.3, table 3.1.
     */
    public static final int PG_highmem = 11;

    /** Number of a bit in flags. For the EXT2 filesystem alone. Source: Gorman 3.3, table 3.1. */
    public static final int PG_checked = 12;

    /**
     * Number of a bit in flags. For the architecture's own use; clear when a page enters the page
     * cache. Source: Gorman 3.3, table 3.1.
     */
    public static final int PG_arch_1 = 13;

    /**
     * Number of a bit in flags. The page can never be swapped out: the kernel's own, a device's, or one
     * that does not exist. Set for all pages until boot hands them over. Source: Gorman 3.3, table 3.1.
     */
    public static final int PG_reserved = 14;

    /**
     * Number of a bit in flags. Page replacement has begun to write the page out; meeting it again,
     * still locked, it waits for the write to end. Source: Gorman 3.3, table 3.1.
     */
    public static final int PG_launder = 15;

    /**
     * Number of a bit in flags. Who reads the page begins to read the next window ahead. 2.4 has no
     * such bit; later kernels have it here, where PG_reclaim is too. Source: the kernel's page-flags.h.
     */
    public static final int PG_readahead = 17;

    /**
     * Links the page into one of several lists, by its present use: free blocks of an order, the clean,
     * dirty or locked pages of a mapping, or the slab and cache that it serves. Derived for EMF alone:
     * the owner of a list tells which pages it holds. Source: Gorman 3.3.
     */
    public final ListColumn list;

    /**
     * The file or device of which this page holds a part; none for a page outside the page cache.
     * Source: Gorman 3.3. Row of {@link AddressSpaceTable}, or NULL.
     */
    public final IntColumn mapping;

    /**
     * In a mapping: which page of the file (or slot of the swap area) this is. While a block is being
     * freed for a process: the block's order. Unit: pages. Source: Gorman 3.3. Held in 32 bits, without
     * a sign.
     */
    public final IntColumn index;

    /**
     * The next page in the same bucket of the page cache's hash table. Source: Gorman 3.3. Row of
     * {@link PageTable}, or NULL.
     */
    public final IntColumn next_hash;

    /** How many users the page has; at 0 it may be freed. Source: Gorman 3.3. */
    public final IntColumn count;

    /**
     * The page's state as single bits (see PageFlag), and its zone's number in the top 8 of the 32.
     * Unit: bits. Source: Gorman 3.3, table 3.1. Held in 32 bits, without a sign.
     */
    public final IntColumn flags;

    /**
     * Links the page into active_list or inactive_list while it may be swapped out. Derived for EMF
     * alone: the owner of a list tells which pages it holds. Source: Gorman 3.3.
     */
    public final ListColumn lru;

    /**
     * The previous page in the same bucket of the page cache's hash table; none for the first. Source:
     * Gorman 3.3. Row of {@link PageTable}, or NULL.
     */
    public final IntColumn pprev_hash;

    /**
     * The first buffer over this page, if a block device has any. Source: Gorman 3.3. Row of {@link
     * BufferHeadTable}, or NULL.
     */
    public final IntColumn buffers;

    /**
     * The kernel address at which the page can be reached. For ZONE_HIGHMEM it is 0 unless kmap has
     * mapped the page. Unit: kernel address. Source: Gorman 3.3.
     */
    public final LongColumn virtual;

    /** An empty table; Tables makes them all. */
    PageTable(Store store) {
        super(store, "Page");
        list = new ListColumn(this, "list");
        mapping = new IntColumn(this, "mapping", NULL);
        index = new IntColumn(this, "index");
        next_hash = new IntColumn(this, "next_hash", NULL);
        count = new IntColumn(this, "count");
        flags = new IntColumn(this, "flags");
        lru = new ListColumn(this, "lru");
        pprev_hash = new IntColumn(this, "pprev_hash", NULL);
        buffers = new IntColumn(this, "buffers", NULL);
        virtual = new LongColumn(this, "virtual");
    }

    /**
     * The file or device of which this page holds a part; none for a page outside the page cache.
     * Source: Gorman 3.3. Row of {@link AddressSpaceTable}, or NULL.
     */
    public int mapping(int row) {
        return mapping.get(row);
    }

    /** Sets {@link #mapping}. */
    public void mapping(int row, int value) {
        mapping.set(row, value);
    }

    /**
     * In a mapping: which page of the file (or slot of the swap area) this is. While a block is being
     * freed for a process: the block's order. Unit: pages. Source: Gorman 3.3. Held in 32 bits, without
     * a sign.
     */
    public int index(int row) {
        return index.get(row);
    }

    /** Sets {@link #index}. */
    public void index(int row, int value) {
        index.set(row, value);
    }

    /**
     * The next page in the same bucket of the page cache's hash table. Source: Gorman 3.3. Row of
     * {@link PageTable}, or NULL.
     */
    public int next_hash(int row) {
        return next_hash.get(row);
    }

    /** Sets {@link #next_hash}. */
    public void next_hash(int row, int value) {
        next_hash.set(row, value);
    }

    /** How many users the page has; at 0 it may be freed. Source: Gorman 3.3. */
    public int count(int row) {
        return count.get(row);
    }

    /** Sets {@link #count}. */
    public void count(int row, int value) {
        count.set(row, value);
    }

    /**
     * The page's state as single bits (see PageFlag), and its zone's number in the top 8 of the 32.
     * Unit: bits. Source: Gorman 3.3, table 3.1. Held in 32 bits, without a sign.
     */
    public int flags(int row) {
        return flags.get(row);
    }

    /** Sets {@link #flags}. */
    public void flags(int row, int value) {
        flags.set(row, value);
    }

    /**
     * The previous page in the same bucket of the page cache's hash table; none for the first. Source:
     * Gorman 3.3. Row of {@link PageTable}, or NULL.
     */
    public int pprev_hash(int row) {
        return pprev_hash.get(row);
    }

    /** Sets {@link #pprev_hash}. */
    public void pprev_hash(int row, int value) {
        pprev_hash.set(row, value);
    }

    /**
     * The first buffer over this page, if a block device has any. Source: Gorman 3.3. Row of {@link
     * BufferHeadTable}, or NULL.
     */
    public int buffers(int row) {
        return buffers.get(row);
    }

    /** Sets {@link #buffers}. */
    public void buffers(int row, int value) {
        buffers.set(row, value);
    }

    /**
     * The kernel address at which the page can be reached. For ZONE_HIGHMEM it is 0 unless kmap has
     * mapped the page. Unit: kernel address. Source: Gorman 3.3.
     */
    public long virtual(int row) {
        return virtual.get(row);
    }

    /** Sets {@link #virtual}. */
    public void virtual(int row, long value) {
        virtual.set(row, value);
    }

    /** Sets PG_active. Source: Gorman 3.3, table 3.2. */
    public void SetPageActive(int row) {
        flags.set(row, flags.get(row) | 1 << PG_active);
    }

    /** Whether PG_active is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageActive(int row) {
        return (flags.get(row) & 1 << PG_active) != 0;
    }

    /** Clears PG_active. Source: Gorman 3.3, table 3.2. */
    public void ClearPageActive(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_active));
    }

    /** Sets PG_checked. Source: Gorman 3.3, table 3.2. */
    public void SetPageChecked(int row) {
        flags.set(row, flags.get(row) | 1 << PG_checked);
    }

    /** Whether PG_checked is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageChecked(int row) {
        return (flags.get(row) & 1 << PG_checked) != 0;
    }

    /** Sets PG_dirty. Source: Gorman 3.3, table 3.2. */
    public void SetPageDirty(int row) {
        flags.set(row, flags.get(row) | 1 << PG_dirty);
    }

    /** Whether PG_dirty is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageDirty(int row) {
        return (flags.get(row) & 1 << PG_dirty) != 0;
    }

    /** Clears PG_dirty. Source: Gorman 3.3, table 3.2. */
    public void ClearPageDirty(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_dirty));
    }

    /** Sets PG_error. Source: Gorman 3.3, table 3.2. */
    public void SetPageError(int row) {
        flags.set(row, flags.get(row) | 1 << PG_error);
    }

    /** Whether PG_error is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageError(int row) {
        return (flags.get(row) & 1 << PG_error) != 0;
    }

    /** Clears PG_error. Source: Gorman 3.3, table 3.2. */
    public void ClearPageError(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_error));
    }

    /** Whether PG_highmem is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageHighMem(int row) {
        return (flags.get(row) & 1 << PG_highmem) != 0;
    }

    /** Sets PG_launder. Source: Gorman 3.3, table 3.2. */
    public void SetPageLaunder(int row) {
        flags.set(row, flags.get(row) | 1 << PG_launder);
    }

    /** Whether PG_launder is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageLaunder(int row) {
        return (flags.get(row) & 1 << PG_launder) != 0;
    }

    /** Clears PG_launder. Source: Gorman 3.3, table 3.2. */
    public void ClearPageLaunder(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_launder));
    }

    /** Sets PG_readahead. Source: the kernel's page-flags.h. */
    public void SetPageReadahead(int row) {
        flags.set(row, flags.get(row) | 1 << PG_readahead);
    }

    /** Whether PG_readahead is set. Source: the kernel's page-flags.h. */
    public boolean PageReadahead(int row) {
        return (flags.get(row) & 1 << PG_readahead) != 0;
    }

    /** Clears PG_readahead. Source: the kernel's page-flags.h. */
    public void ClearPageReadahead(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_readahead));
    }

    /** Sets PG_locked. Source: Gorman 3.3, table 3.2. */
    public void LockPage(int row) {
        flags.set(row, flags.get(row) | 1 << PG_locked);
    }

    /** Whether PG_locked is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageLocked(int row) {
        return (flags.get(row) & 1 << PG_locked) != 0;
    }

    /** Clears PG_locked. Source: Gorman 3.3, table 3.2. */
    public void UnlockPage(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_locked));
    }

    /** Sets PG_lru and returns whether it was set before. Source: Gorman 3.3, table 3.2. */
    public boolean TestSetPageLRU(int row) {
        boolean old = (flags.get(row) & 1 << PG_lru) != 0;
        flags.set(row, flags.get(row) | 1 << PG_lru);
        return old;
    }

    /** Whether PG_lru is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageLRU(int row) {
        return (flags.get(row) & 1 << PG_lru) != 0;
    }

    /** Clears PG_lru and returns whether it was set before. Source: Gorman 3.3, table 3.2. */
    public boolean TestClearPageLRU(int row) {
        boolean old = (flags.get(row) & 1 << PG_lru) != 0;
        flags.set(row, flags.get(row) & ~(1 << PG_lru));
        return old;
    }

    /** Sets PG_referenced. Source: Gorman 3.3, table 3.2. */
    public void SetPageReferenced(int row) {
        flags.set(row, flags.get(row) | 1 << PG_referenced);
    }

    /** Whether PG_referenced is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageReferenced(int row) {
        return (flags.get(row) & 1 << PG_referenced) != 0;
    }

    /** Clears PG_referenced. Source: Gorman 3.3, table 3.2. */
    public void ClearPageReferenced(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_referenced));
    }

    /** Sets PG_reserved. Source: Gorman 3.3, table 3.2. */
    public void SetPageReserved(int row) {
        flags.set(row, flags.get(row) | 1 << PG_reserved);
    }

    /** Whether PG_reserved is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageReserved(int row) {
        return (flags.get(row) & 1 << PG_reserved) != 0;
    }

    /** Clears PG_reserved. Source: Gorman 3.3, table 3.2. */
    public void ClearPageReserved(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_reserved));
    }

    /** Sets PG_slab. Source: Gorman 3.3, table 3.2. */
    public void PageSetSlab(int row) {
        flags.set(row, flags.get(row) | 1 << PG_slab);
    }

    /** Whether PG_slab is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageSlab(int row) {
        return (flags.get(row) & 1 << PG_slab) != 0;
    }

    /** Clears PG_slab. Source: Gorman 3.3, table 3.2. */
    public void PageClearSlab(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_slab));
    }

    /** Sets PG_uptodate. Source: Gorman 3.3, table 3.2. */
    public void SetPageUptodate(int row) {
        flags.set(row, flags.get(row) | 1 << PG_uptodate);
    }

    /** Whether PG_uptodate is set. Source: Gorman 3.3, table 3.2. */
    public boolean PageUptodate(int row) {
        return (flags.get(row) & 1 << PG_uptodate) != 0;
    }

    /** Clears PG_uptodate. Source: Gorman 3.3, table 3.2. */
    public void ClearPageUptodate(int row) {
        flags.set(row, flags.get(row) & ~(1 << PG_uptodate));
    }
}
