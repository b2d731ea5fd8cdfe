/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.TlbSpec;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.model.tables.Tables;

/** A machine whose tasks have address spaces that are filled by hand, for tests. */
final class Mapped {
    /** Private and readable; shared, readable and writable. */
    static final int READABLE = 1;
    static final int WRITABLE = 0b1011;

    final Machine machine;
    final Tables tables;
    final PageTables pageTables;
    final Mmu mmu;

    Mapped(String arch, int cpus, TlbSpec tlb) throws ConfigurationException {
        this(Machine.boot(MachineSpec.defaults().withArch(arch).withCpus(cpus).withMemory(64 << 20).withTlb(tlb).bare()));
    }

    Mapped(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        pageTables = machine.pageTables();
        mmu = machine.mmu();
    }

    /** A task with an empty address space; it does not run yet. */
    int task() {
        int task = machine.scheduler().createProcess("task");
        int mm = tables.mmStruct.add();
        tables.mmStruct.pgd(mm, pageTables.pgdAlloc());
        tables.mmStruct.mm_count(mm, 1);
        tables.task.mm(task, mm);
        return task;
    }

    int mm(int task) {
        return tables.task.mm(task);
    }

    void run(int task) {
        machine.scheduler().switchTo(task);
    }

    /** Lets an address of a task lead to a page, with a protection of its vm_flags; forgets to flush. */
    void map(int task, long address, int page, int vmFlags) {
        write(task, address, pageTables.format().mkPte(page, pageTables.format().protection(vmFlags)));
    }

    void write(int task, long address, long entry) {
        int mm = mm(task);
        long pmd = pageTables.pmdAlloc(mm, pageTables.pgdOffset(mm, address), address);
        pageTables.write(pageTables.pteAlloc(mm, pmd, address), entry);
    }

    long entry(int task, long address) {
        return pageTables.read(pageTables.pteOf(mm(task), address));
    }

    long read(long address) {
        return mmu.translate(address, false, true);
    }

    long store(long address) {
        return mmu.translate(address, true, true);
    }
}
