/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.Store;

/** All tables of one machine. */
public final class Tables {

    /** The emulated computer and the kernel's global variables. There is exactly one: row 0. */
    public final MachineTable machine;

    /**
     * A bank of memory that costs the same to reach from one processor: struct pg_data_t. A machine
     * with uniform memory has one, contig_page_data. Source: Gorman 3.1.
     */
    public final NodeTable node;

    /**
     * A range of a node's memory that suits certain uses: struct zone_t. DMA is what old ISA devices
     * reach, Normal is always mapped by the kernel, HighMem is the rest. Source: Gorman 3.2.
     */
    public final ZoneTable zone;

    /** The free blocks of one order in one zone: struct free_area_t. Source: Gorman 6.2. */
    public final FreeAreaTable freeArea;

    /** What the kernel notes about one physical page frame: struct page. Source: Gorman 3.3. */
    public final PageTable page;

    /**
     * The zones that one kind of request may be served from, best first: struct zonelist_t. Source:
     * Gorman 3.1.
     */
    public final ZonelistTable zonelist;

    /** A queue of processes that sleep until a page is unlocked: wait_queue_head_t. Source: Gorman 3.2. */
    public final WaitQueueHeadTable waitQueueHead;

    /** What the boot memory allocator knows of one node: struct bootmem_data. Source: Gorman 5.1. */
    public final BootmemDataTable bootmemData;

    /** The cached pages of one file or device, or of swap: struct address_space. Source: Gorman 3.3. */
    public final AddressSpaceTable addressSpace;

    /** A disk block held in a page, as a block device sees it: struct buffer_head. Source: Gorman 3.3. */
    public final BufferHeadTable bufferHead;

    /** A process or a kernel thread: struct task_struct. Source: the kernel's sched.h. */
    public final TaskTable task;

    /** What the kernel keeps for one processor. Source: the kernel's sched.h. */
    public final CpuTable cpu;

    /** Something that is to happen at a time: struct timer_list. Source: the kernel's sched.h. */
    public final TimerTable timer;

    /** A range of physical memory as the firmware describes it: struct e820entry. Source: Gorman 5.2.1. */
    public final E820EntryTable e820Entry;

    /** A run of memory that was taken while the machine booted, and for what. Source: Gorman 5. */
    public final BootBlockTable bootBlock;

    /** A line of the kernel log. Source: the kernel's printk.c. */
    public final LogLineTable logLine;

    /** How far one node is from another. Source: the firmware's SLIT. */
    public final DistanceTable distance;

    /**
     * A piece of memory with an allocator of its own, to compare ways of finding a free block. The
     * kernel has no such thing; scenarios declare it. Source: Knuth, The Art of Computer Programming 1,
     * 2.5.
     */
    public final RegionTable region;

    /** A part of a region: handed out, or free. Source: Knuth, The Art of Computer Programming 1, 2.5. */
    public final RegionBlockTable regionBlock;

    /**
     * The blocks of one size in a region of a buddy kind. Source: Barkley and Lee 1989; Vahalia, UNIX
     * Internals, 12.8.
     */
    public final RegionOrderTable regionOrder;

    /** The address space of a process: struct mm_struct. Threads share one. Source: Gorman 9.2. */
    public final MmStructTable mmStruct;

    /**
     * A range of an address space with one purpose and one protection: struct vm_area_struct. Source:
     * Gorman 9.3.
     */
    public final VmAreaTable vmArea;

    /** An open file: struct file. Source: Gorman 9.1. */
    public final FileTable file;

    /** The name of a file: struct dentry. Source: Gorman 9.1. */
    public final DentryTable dentry;

    /** A file, whatever its names: struct inode. Source: Gorman 9.1. */
    public final InodeTable inode;

    /** One translation that a processor remembers. Source: seed 002, TLB. */
    public final TlbEntryTable tlbEntry;

    /** A limit of a process: struct rlimit. Source: the kernel's resource.h. */
    public final RlimitTable rlimit;

    /**
     * A segment of System V shared memory, which processes attach by its number: struct shmid_kernel.
     * Source: the kernel's shm.c.
     */
    public final ShmSegmentTable shmSegment;

    /**
     * What execve can run: a file with the layout that an ELF header would give. Source: the kernel's
     * binfmt_elf.c.
     */
    public final ProgramTable program;

    /** A disk: it keeps blocks while the machine is off. Source: the kernel's genhd.h. */
    public final DiskTable disk;

    /**
     * A radix tree: it finds an item by a number, six bits of it at each level. Source: the kernel's
     * radix-tree.h.
     */
    public final RadixTreeRootTable radixTreeRoot;

    /**
     * A node of a radix tree: 64 slots, each of which leads to a node below or to an item. Source: the
     * kernel's radix-tree.h.
     */
    public final RadixTreeNodeTable radixTreeNode;

    /** A slot of a node of a radix tree. Source: the kernel's radix-tree.h. */
    public final RadixTreeSlotTable radixTreeSlot;

    /**
     * A PATRICIA trie: it finds an item by the bits of a key, and looks only at those in which keys
     * differ. Source: 000, "Lookup in a PATRICIA Trie".
     */
    public final TrieRootTable trieRoot;

    /**
     * A node of a PATRICIA trie: the bit that decides where to go on, and a key with its item. Source:
     * 000, "Lookup in a PATRICIA Trie".
     */
    public final TrieNodeTable trieNode;

    /**
     * A radix priority search tree of the areas that map a file, by the pages that they map. Source:
     * 000, "address_space".
     */
    public final PrioTreeRootTable prioTreeRoot;

    /** An entry of page_hash_table: the first page of a chain. Source: 000, "the page hash table". */
    public final PageHashBucketTable pageHashBucket;

    /**
     * What look-ups in one kind of index over all cached pages have cost. Source: 000, "looking up a
     * page is fairly hard".
     */
    public final PageIndexTable pageIndex;

    /** An entry of an inode: the number of a block on the disk. Source: the kernel's ext2_fs.h. */
    public final BlockNumberTable blockNumber;

    /**
     * A rule by which a page is chosen to give way, and how well it did on a string of references.
     * Source: 003, section 11.2.
     */
    public final ReplacementPolicyTable replacementPolicy;

    /** A reference of a string of references to a policy. Source: 003, section 11.2. */
    public final PageReferenceTable pageReference;

    /**
     * A block of a disk, which keeps its contents when the power fails. Source: 000, "looking up a page
     * is fairly hard".
     */
    public final DiskBlockTable diskBlock;

    private final Store store;

    /** Makes the tables in an empty store, all without rows but for the one of the machine. */
    public Tables(Store store) {
        this.store = store;
        page = new PageTable(store);
        timer = new TimerTable(store);
        mmStruct = new MmStructTable(store);
        bufferHead = new BufferHeadTable(store);
        machine = new MachineTable(store, page, timer, mmStruct, bufferHead);
        node = new NodeTable(store);
        zone = new ZoneTable(store);
        freeArea = new FreeAreaTable(store, page);
        zonelist = new ZonelistTable(store);
        task = new TaskTable(store);
        waitQueueHead = new WaitQueueHeadTable(store, task);
        bootmemData = new BootmemDataTable(store);
        addressSpace = new AddressSpaceTable(store, page);
        cpu = new CpuTable(store);
        e820Entry = new E820EntryTable(store);
        bootBlock = new BootBlockTable(store);
        logLine = new LogLineTable(store);
        distance = new DistanceTable(store);
        regionBlock = new RegionBlockTable(store);
        region = new RegionTable(store, regionBlock);
        regionOrder = new RegionOrderTable(store, regionBlock);
        vmArea = new VmAreaTable(store);
        file = new FileTable(store);
        dentry = new DentryTable(store);
        inode = new InodeTable(store, bufferHead);
        tlbEntry = new TlbEntryTable(store);
        rlimit = new RlimitTable(store);
        shmSegment = new ShmSegmentTable(store);
        program = new ProgramTable(store);
        disk = new DiskTable(store, bufferHead);
        radixTreeRoot = new RadixTreeRootTable(store);
        radixTreeNode = new RadixTreeNodeTable(store);
        radixTreeSlot = new RadixTreeSlotTable(store);
        trieRoot = new TrieRootTable(store);
        trieNode = new TrieNodeTable(store);
        prioTreeRoot = new PrioTreeRootTable(store);
        pageHashBucket = new PageHashBucketTable(store);
        pageIndex = new PageIndexTable(store);
        blockNumber = new BlockNumberTable(store);
        pageReference = new PageReferenceTable(store);
        replacementPolicy = new ReplacementPolicyTable(store, pageReference);
        diskBlock = new DiskBlockTable(store);
        machine.add();
    }

    /** Where the tables' columns lie. */
    public Store store() {
        return store;
    }
}
