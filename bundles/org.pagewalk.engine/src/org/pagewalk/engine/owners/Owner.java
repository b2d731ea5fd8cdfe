/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.owners;

/** What a page frame belongs to. */
public enum Owner {
    /** Nobody has been found; wrong between two calls. */
    NOBODY("nobody"),
    /** There is no memory at this address. */
    NO_MEMORY("a hole where no memory is"),
    /** There is memory, and nobody may use it. */
    RESERVED("what is reserved"),
    /** The kernel's code and data. */
    KERNEL_IMAGE("the kernel image"),
    /** The array of all struct pages. */
    MEM_MAP("mem_map"),
    /** Taken while the machine booted; its number is the row of the BootBlock. */
    BOOT("what boot has taken"),
    /** The kernel's own page global directory and tables: swapper_pg_dir. */
    SWAPPER("the kernel's page tables"),
    /** The page of zeros that processes read where they have written nothing. */
    ZERO_PAGE("empty_zero_page"),
    /** First of a free block; its number is the order. */
    FREE_BLOCK("a free block, of which it is the first page"),
    /** Within a free block; its number is the first page of the block. */
    FREE_INSIDE("a free block"),
    /** Of a block that is kept for a task that reclaims; its number is the task. */
    LOCAL_PAGES("a block that is kept for a task"),
    /** A page table; its number is the mm_struct. */
    PAGE_TABLE("the page tables of an mm_struct"),
    /** A page table that is kept for reuse; its number is the processor. */
    QUICKLIST("a quicklist of a processor"),
    /** A page of a file that is cached; its number is the address_space. */
    PAGE_CACHE("the page cache, as a page of a file"),
    /** Blocks of a disk that are cached; its number is the address_space. */
    BUFFER_CACHE("the page cache, as blocks of a disk"),
    /** Shared memory; its number is the address_space. */
    SHARED_MEMORY("shared memory"),
    /** Buffers over a page of a file that was cut off meanwhile; its number is the first buffer. */
    BUFFERS("buffers whose page has left the page cache"),
    /** Memory of processes that is no part of a file; its number says how many page table entries lead to it. */
    ANONYMOUS("processes, as anonymous memory"),
    /** A block that somebody has allocated and still holds; its number is the first page of the block. */
    ALLOCATED("whoever has allocated it");

    private final String words;

    Owner(String words) {
        this.words = words;
    }

    /** What it is, for a message: "page frame 7 belongs to ...". */
    public String words() {
        return words;
    }

    /** Whether pages of this owner are in the page cache, the index of a mapping. */
    public boolean isCached() {
        return this == PAGE_CACHE || this == BUFFER_CACHE || this == SHARED_MEMORY;
    }
}
