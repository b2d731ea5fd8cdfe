/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** A machine with a process whose areas and page tables a test has put together by hand, then recorded. */
final class SmallProcess {
    static final int READ_WRITE = 0x73;
    static final int READ_ONLY = 0x71;
    static final int SHARED = 0xFB;

    final Machine machine;
    final Tables tables;
    final PageTables pageTables;
    final int task;
    final int mm;
    private int lastArea = Table.NULL;

    SmallProcess(String arch) throws ConfigurationException {
        this(Machine.boot(MachineSpec.defaults().withArch(arch)));
    }

    SmallProcess(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        pageTables = machine.pageTables();
        task = machine.scheduler().createProcess("bash");
        mm = space();
        tables.task.mm(task, mm);
        machine.scheduler().switchTo(task);
    }

    /** Another address space, with a page global directory and nothing else. */
    int space() {
        int row = tables.mmStruct.add();
        tables.mmStruct.pgd(row, pageTables.pgdAlloc());
        tables.mmStruct.mm_users(row, 1);
        tables.mmStruct.mm_count(row, 1);
        return row;
    }

    /** Another process in that address space. */
    int process(String name, int space) {
        int row = machine.scheduler().createProcess(name);
        tables.task.mm(row, space);
        return row;
    }

    /** An area behind the last one; the tree is a list to the right. */
    int area(long start, long end, int flags) {
        int row = areaIn(mm, start, end, flags);
        if (lastArea == Table.NULL) {
            tables.mmStruct.mmap(mm, row);
            tables.mmStruct.mm_rb(mm, row);
        } else {
            tables.vmArea.vm_next(lastArea, row);
            tables.vmArea.rb_right(lastArea, row);
        }
        lastArea = row;
        tables.mmStruct.map_count.add(mm, 1);
        return row;
    }

    private int areaIn(int space, long start, long end, int flags) {
        int row = tables.vmArea.add();
        tables.vmArea.vm_mm(row, space);
        tables.vmArea.vm_start(row, start);
        tables.vmArea.vm_end(row, end);
        tables.vmArea.vm_flags(row, flags);
        return row;
    }

    /** The only area of another address space. */
    int onlyArea(int space, long start, long end, int flags) {
        int row = areaIn(space, start, end, flags);
        tables.mmStruct.mmap(space, row);
        tables.mmStruct.mm_rb(space, row);
        return row;
    }

    /** A page frame of the process. */
    int frame() {
        return machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 0);
    }

    /** Lets an address lead to a frame; {@code flags} of the area, and dirty and writable where it says so. */
    void map(int space, long address, int frame, int flags, boolean writable) {
        PteFormat format = pageTables.format();
        long pgd = pageTables.pgdOffset(space, address);
        long pmd = pageTables.pmdAlloc(space, pgd, address);
        long entry = format.mkPte(frame, format.protection(flags));
        pageTables.write(pageTables.pteAlloc(space, pmd, address), writable ? format.mkdirty(format.mkwrite(entry)) : format.wrprotect(entry));
    }

    void map(long address, int frame, boolean writable) {
        map(mm, address, frame, READ_WRITE, writable);
    }

    /** Records from here on: the machine is not to be changed any more but through the run. */
    Subject look(Target selected) {
        return new Subject(Run.record(machine, RunLimits.DEFAULT), "", selected, Progress.NONE);
    }
}
