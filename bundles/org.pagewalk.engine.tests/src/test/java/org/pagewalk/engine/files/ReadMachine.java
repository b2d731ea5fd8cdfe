/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.model.tables.FileTable;

/** A machine with a process that has a large buffer, and what reading did to the page cache. */
final class ReadMachine {
    static final int PAGE = 4096;
    static final int BUFFER_PAGES = 64;
    private static final int LONG_ENOUGH = 100;

    final Machine machine;
    final ReadWrite calls;
    final FileTable files;
    /** A user address. */
    final long buffer;

    ReadMachine(String index, String readahead) throws ConfigurationException {
        this(MachineSpec.defaults().withMemory(32 << 20).bare().withPageCache(new PageCacheSpec(index, false, readahead)));
    }

    ReadMachine(MachineSpec spec) throws ConfigurationException {
        machine = Machine.boot(spec);
        machine.scheduler().switchTo(machine.processes().start("bash"));
        calls = machine.virtualMemory().fileCalls().readWrite();
        files = machine.tables().file;
        buffer = map(NULL, BUFFER_PAGES, VmFlags.MAP_PRIVATE);
    }

    long map(int file, int pages, int flags) {
        return machine.addressSpaces().mmap().doMmapPgoff(file, 0, (long) pages * PAGE, VmFlags.PROT_READ | VmFlags.PROT_WRITE, flags, 0);
    }

    int file(int size, String content) {
        return machine.files().create("data", size, Files.FMODE_READ | Files.FMODE_WRITE, content);
    }

    /** Reads one page, lets all transfers end, and gives which pages of the file were started to be read. */
    List<Integer> read(int file, int page) {
        return read(file, (long) page * PAGE, PAGE);
    }

    /** The same for a read of any place and length. */
    List<Integer> read(int file, long pos, int count) {
        List<Integer> before = cached(file);
        calls.sysPread(file, buffer, count, pos);
        settle();
        List<Integer> fresh = new ArrayList<>(cached(file));
        fresh.removeAll(before);
        return fresh;
    }

    /** All transfers that are asked for end. */
    void settle() {
        machine.virtualMemory().blockLayer().blockSyncPage();
        machine.scheduler().pass(LONG_ENOUGH);
    }

    /** Which pages of a file are cached. */
    List<Integer> cached(int file) {
        int mapping = machine.tables().inode.i_mapping(machine.files().inode(file));
        List<Integer> pages = new ArrayList<>();
        for (int index = 0; index <= machine.tables().inode.i_size(machine.files().inode(file)) / PAGE; index++) {
            if (machine.files().pageCache().findPage(mapping, index) != NULL) {
                pages.add(index);
            }
        }
        return pages;
    }

    /** The numbers from one up to another. */
    static List<Integer> pages(int first, int last) {
        List<Integer> pages = new ArrayList<>();
        for (int page = first; page <= last; page++) {
            pages.add(page);
        }
        return pages;
    }
}
