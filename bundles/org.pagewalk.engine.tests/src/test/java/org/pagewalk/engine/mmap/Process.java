/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.files.Files;
import org.pagewalk.model.tables.Tables;

/** A process with an empty address space and as much memory as it asks for, in which no page is ever faulted in. */
final class Process {
    static final long END_CODE = 0x805_0000;
    static final long START_BRK = 0x806_0000;
    static final int PAGES = 16_384;

    final Machine machine;
    final AddressSpaces spaces;
    final Tables tables;
    final int mm;
    final int file;

    Process() {
        this(Machine.bareZone(PAGES));
    }

    Process(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        spaces = machine.addressSpaces();
        spaces.backedBy(MappedPages.NONE);
        tables.machine.sysctl_overcommit_memory(0, 1);
        mm = spaces.mmStructs().mmAlloc();
        tables.mmStruct.end_code(mm, END_CODE);
        tables.mmStruct.start_brk(mm, START_BRK);
        tables.mmStruct.brk(mm, START_BRK);
        tables.task.mm(machine.scheduler().current(), mm);
        file = machine.files().create("libc.so", 1 << 20, Files.FMODE_READ | Files.FMODE_WRITE, "");
    }

    /** Maps private anonymous memory. */
    long map(long address, int pages, int prot, int flags) {
        return spaces.mmap().doMmapPgoff(NULL, address, (long) pages << 12, prot, flags, 0);
    }

    int unmap(long address, int pages) {
        return spaces.munmap().doMunmap(mm, address, (long) pages << 12);
    }

    /** All areas in order. */
    List<Integer> areas() {
        List<Integer> found = new ArrayList<>();
        for (int vma = tables.mmStruct.mmap(mm); vma != NULL; vma = tables.vmArea.vm_next(vma)) {
            found.add(vma);
        }
        return found;
    }

    /** All areas in words: "40000000-40002000 73 0 anonymous". */
    List<String> words() {
        return areas().stream().map(vma -> "%x-%x %x %x %s".formatted(tables.vmArea.vm_start(vma), tables.vmArea.vm_end(vma),
                tables.vmArea.vm_flags(vma), tables.vmArea.vm_pgoff(vma), tables.vmArea.vm_file(vma) == NULL ? "anonymous" : "file")).toList();
    }
}
