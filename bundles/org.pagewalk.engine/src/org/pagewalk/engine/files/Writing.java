/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.block.BlockLayer;
import org.pagewalk.engine.ext2.Ext2;
import org.pagewalk.engine.mmap.MappedPages;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.uaccess.UserAccess;

/** The parts that change files, put together: writes, truncation, and what brings it all to the disk. */
public final class Writing {
    private final Machine machine;
    private final Files files;
    private final BlockLayer block;
    private final Ext2 ext2;
    private final Operations operations;
    private final Truncate truncate;
    private final Syncs syncs;
    private final Crash crash;
    private final Voice<WriteNote> voice;
    private DirectIo directIo;
    private FileWrites fileWrites;

    /** Writing for a machine, without processes to write so far. */
    public Writing(Machine machine, Files files, BlockLayer block, Ext2 ext2) {
        this.machine = machine;
        this.files = files;
        this.block = block;
        this.ext2 = ext2;
        var tables = machine.tables();
        voice = machine.narrator().voice(WriteNote.values());
        operations = new Operations(tables, files.pageCache(), block, ext2, machine.memory());
        truncate = new Truncate(tables, files.pageCache(), operations, block, ext2, machine.pageAllocator().lru(), machine.memory(),
                machine.scheduler(), machine.signals(), machine.architecture().pageShift(), voice);
        syncs = new Syncs(tables, files.pageCache(), block, ext2, operations, voice);
        crash = new Crash(tables, files.pageCache(), truncate, block, ext2, machine.scheduler(), machine.signals(), voice);
        files.has(truncate, syncs);
        machine.pageLocks().has(operations::syncPage);
    }

    /** Has a way to the memory of processes. */
    public void writesFrom(UserAccess userAccess, MappedPages mapped) {
        truncate.zapsIn(mapped);
        directIo = new DirectIo(machine.tables(), files, block, ext2, syncs, truncate, userAccess, voice);
        fileWrites = new FileWrites(machine.tables(), files, operations, truncate, syncs, directIo, userAccess, machine.scheduler(),
                machine.signals(), machine.architecture().pageShift(), voice);
    }

    /** What is done to pages of mappings. */
    public Operations operations() {
        return operations;
    }

    /** Files that become shorter or longer, and pages that leave the cache. */
    public Truncate truncate() {
        return truncate;
    }

    /** How what was written reaches the disk. */
    public Syncs syncs() {
        return syncs;
    }

    /** Reads and writes past the page cache. */
    public DirectIo directIo() {
        return directIo;
    }

    /** What writes files. */
    public FileWrites fileWrites() {
        return fileWrites;
    }

    /** The failure of the power. */
    public Crash crash() {
        return crash;
    }
}
