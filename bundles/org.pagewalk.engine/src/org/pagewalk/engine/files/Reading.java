/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.uaccess.UserAccess;

/** The parts that read files, put together: pages that are started to be read, faults that want one, and reads. */
public final class Reading {
    private final PageReads pageReads;
    private final Nopage nopage;
    private final Machine machine;
    private final Files files;
    private FileReads fileReads;

    /** Reading for a machine, without processes to read so far. */
    public Reading(Machine machine, Files files, Operations operations) {
        this.machine = machine;
        this.files = files;
        var tables = machine.tables();
        var architecture = machine.architecture();
        pageReads = new PageReads(tables, architecture, machine.spec().pageCache(), files.pageCache(),
                operations, machine.narrator());
        files.readsWith(pageReads);
        nopage = new Nopage(tables, architecture, machine.memory(), machine.pageAllocator(), files.pageCache(), pageReads, machine.pageLocks(),
                machine.scheduler(), machine.narrator());
    }

    /** Has a way to the memory of processes. */
    public void readsTo(UserAccess userAccess, DirectIo directIo) {
        fileReads = new FileReads(machine.tables(), machine.architecture(), machine.spec().pageCache(), new FileReads.Parts(files.pageCache(),
                pageReads, machine.pageLocks(), machine.scheduler(), machine.pageAllocator(), machine.memory(), userAccess, directIo), machine.narrator());
    }

    /** Pages that are started to be read. */
    public PageReads pageReads() {
        return pageReads;
    }

    /** How areas get the pages of their files. */
    public Nopage nopage() {
        return nopage;
    }

    /** What reads files. */
    public FileReads fileReads() {
        return fileReads;
    }
}
