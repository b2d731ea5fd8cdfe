/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import org.pagewalk.engine.block.BlockLayer;
import org.pagewalk.engine.ext2.Ext2;
import org.pagewalk.engine.files.FileCalls;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.files.OpenFiles;
import org.pagewalk.engine.files.ReadWrite;
import org.pagewalk.engine.files.Reading;
import org.pagewalk.engine.files.Writing;
import org.pagewalk.engine.ipc.Shm;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.pagefault.AreaPages;
import org.pagewalk.engine.pagefault.DemandPaging;
import org.pagewalk.engine.pagefault.PageFault;
import org.pagewalk.engine.pagefault.PageRanges;
import org.pagewalk.engine.pagefault.UserPages;
import org.pagewalk.engine.pageindex.PageIndexes;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.process.Processes;
import org.pagewalk.engine.uaccess.UserAccess;
import org.pagewalk.engine.uaccess.UserMemory;
import org.pagewalk.engine.vmscan.OtherCaches;
import org.pagewalk.engine.vmscan.Vmscan;

/**
 * The parts of a machine that give each process its memory, put together: areas have pages behind them, pages come by
 * faults, processes have areas.
 */
public final class VirtualMemory {
    private final PageIndexes pageIndexes;
    private final Files files;
    private final Reading reading;
    private final FileCalls fileCalls;
    private final BlockLayer blockLayer;
    private final Writing writing;
    private final Vmscan vmscan;
    private final Shm shm;
    private final PageTables pageTables;
    private final Mmu mmu;
    private final AddressSpaces addressSpaces;
    private final PageFault pageFault;
    private final UserMemory userMemory;
    private final UserAccess userAccess;
    private final Processes processes;

    VirtualMemory(Machine machine) {
        var tables = machine.tables();
        var architecture = machine.architecture();
        var narrator = machine.narrator();
        var scheduler = machine.scheduler();
        var allocator = machine.pageAllocator();
        pageIndexes = new PageIndexes(tables, machine.spec().pageCache(), architecture, narrator);
        PageCache cache = new PageCache(tables, allocator, machine.pageLocks(), pageIndexes, scheduler, narrator);
        blockLayer = new BlockLayer(tables, architecture, machine.memory(), cache, scheduler, narrator);
        Ext2 ext2 = new Ext2(tables, blockLayer, cache, machine.memory(), narrator);
        files = new Files(tables, cache, blockLayer.disks(), ext2, narrator);
        writing = new Writing(machine, files, blockLayer, ext2);
        reading = new Reading(machine, files, writing.operations());
        vmscan = new Vmscan(tables, scheduler, allocator, machine.pageLocks(), writing.operations(), OtherCaches.NONE, narrator);
        pageTables = new PageTables(tables, architecture, machine.memory(), allocator, scheduler, narrator);
        mmu = new Mmu(tables, machine.spec().tlb(), machine.spec().seed(), architecture, pageTables, machine.memory(), scheduler, narrator);
        scheduler.has(mmu.flushes()::switchTasks);
        shm = new Shm(tables, files, narrator);
        writing.crash().has(shm::forgetAll);
        addressSpaces = new AddressSpaces(tables, architecture, scheduler, shm, narrator);
        if (pageIndexes.keepsAreas()) {
            addressSpaces.indexedBy(pageIndexes.prioTrees());
        }
        mmu.flushes().dropsWith(addressSpaces.mmStructs()::mmdrop);
        DemandPaging paging = new DemandPaging(tables, scheduler, pageTables, mmu, allocator, machine.pageLocks(), machine.memory(),
                reading.nopage(), narrator);
        PageRanges ranges = new PageRanges(tables, pageTables, mmu, allocator, files.pageCache(), narrator);
        UserPages userPages = new UserPages(tables, scheduler, addressSpaces, pageTables, paging, narrator);
        AreaPages areaPages = new AreaPages(pageTables, mmu, ranges, userPages);
        addressSpaces.backedBy(areaPages);
        pageFault = new PageFault(tables, architecture, scheduler, machine.signals(), addressSpaces, paging, machine.log(), narrator);
        userMemory = new UserMemory(architecture, mmu, pageFault, machine.memory());
        userAccess = new UserAccess(architecture, userMemory, pageFault, machine.memory(), narrator);
        writing.writesFrom(userAccess, areaPages);
        reading.nopage().syncsWith(areaPages::filemapSync);
        reading.readsTo(userAccess, writing.directIo());
        OpenFiles openFiles = new OpenFiles(tables, files, writing.truncate(), narrator);
        fileCalls = new FileCalls(openFiles, new ReadWrite(tables, files, openFiles, reading.fileReads(), writing.fileWrites(), writing.syncs(),
                narrator));
        processes = new Processes(tables, architecture, scheduler, machine.signals(), files, addressSpaces, pageTables, mmu, paging, ranges,
                userMemory, machine.memory(), narrator);
    }

    /** By what pages of files are found. */
    public PageIndexes pageIndexes() {
        return pageIndexes;
    }

    /** Open files, and the pages of them that are in memory. */
    public Files files() {
        return files;
    }

    /** Disks and buffers. */
    public BlockLayer blockLayer() {
        return blockLayer;
    }

    /** What changes files. */
    public Writing writing() {
        return writing;
    }

    /** What reads files. */
    public Reading reading() {
        return reading;
    }

    /** What processes call to open, read and write files. */
    public FileCalls fileCalls() {
        return fileCalls;
    }

    /** Page reclaim. */
    public Vmscan vmscan() {
        return vmscan;
    }

    /** Segments of shared memory. */
    public Shm shm() {
        return shm;
    }

    /** The page tables of processes, and of the kernel. */
    public PageTables pageTables() {
        return pageTables;
    }

    /** How addresses are translated, and what the processors remember of that. */
    public Mmu mmu() {
        return mmu;
    }

    /** The address spaces of processes, and their areas. */
    public AddressSpaces addressSpaces() {
        return addressSpaces;
    }

    /** What is done when an access is not allowed. */
    public PageFault pageFault() {
        return pageFault;
    }

    /** What processes do to their memory. */
    public UserMemory userMemory() {
        return userMemory;
    }

    /** What the kernel does to memory of processes. */
    public UserAccess userAccess() {
        return userAccess;
    }

    /** Processes with their address spaces. */
    public Processes processes() {
        return processes;
    }
}
