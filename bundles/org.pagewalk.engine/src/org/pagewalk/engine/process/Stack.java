/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import static org.pagewalk.store.Table.NULL;

import java.nio.charset.StandardCharsets;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagefault.DemandPaging;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.VmAreaTable;

/** The stack with which a program begins: its arguments, environment and name at the end of the user part (Gorman 9.1). */
final class Stack {
    /** The stack pointer is a multiple of this when a program begins. */
    private static final long ALIGNMENT = 16;
    private static final int MINUS_ENOMEM = -Errno.ENOMEM.number();

    private final TaskTable tasks;
    private final MmStructTable mms;
    private final VmAreaTable areas;
    private final Architecture architecture;
    private final AddressSpaces addressSpaces;
    private final PageTables pageTables;
    private final DemandPaging paging;
    private final PhysicalMemory memory;
    private final Voice<ProcessNote> voice;

    Stack(Tables tables, Architecture architecture, AddressSpaces addressSpaces, PageTables pageTables, DemandPaging paging,
            PhysicalMemory memory, Voice<ProcessNote> voice) {
        tasks = tables.task;
        mms = tables.mmStruct;
        areas = tables.vmArea;
        this.architecture = architecture;
        this.addressSpaces = addressSpaces;
        this.pageTables = pageTables;
        this.paging = paging;
        this.memory = memory;
        this.voice = voice;
    }

    /**
     * Gives a task, which has an address space without a stack, the area of it, and in that what a program finds there.
     *
     * @param argumentBytes how much arguments and environment take
     * @return 0, or -ENOMEM
     */
    @KernelFunction(value = "setup_arg_pages", source = "the kernel's exec.c")
    int setupArgPages(int task, String name, long argumentBytes) {
        int mm = tasks.mm(task);
        voice.tell(ProcessNote.SETUP_ARG_PAGES, mm);
        long top = architecture.taskSize();
        long nameAt = top - architecture.bitsPerLong() / Byte.SIZE - name.getBytes(StandardCharsets.UTF_8).length - 1;
        long argumentsAt = nameAt - argumentBytes;
        long start = argumentsAt & -(long) architecture.pageSize();
        int vma = areas.add();
        areas.vm_mm(vma, mm);
        areas.vm_start(vma, start);
        areas.vm_end(vma, top);
        areas.vm_flags(vma, VmFlags.VM_STACK_FLAGS);
        areas.vm_page_prot(vma, pageTables.format().protection(VmFlags.VM_STACK_FLAGS));
        addressSpaces.vmAreas().insertVmStruct(mm, vma);
        mms.total_vm(mm, top - start >> architecture.pageShift());
        mms.arg_start(mm, argumentsAt);
        mms.arg_end(mm, nameAt);
        mms.env_start(mm, nameAt);
        mms.env_end(mm, top - architecture.bitsPerLong() / Byte.SIZE);
        mms.start_stack(mm, argumentsAt & -ALIGNMENT);
        tasks.esp(task, argumentsAt & -ALIGNMENT);
        int result = fill(mm, vma, start, nameAt, name);
        voice.leave(ProcessNote.SETUP_ARG_PAGES, result);
        return result;
    }

    /** Brings the pages with the strings, as exec does before it has an area to show for them. */
    private int fill(int mm, int vma, long start, long nameAt, String name) {
        for (long address = start; address < areas.vm_end(vma); address += architecture.pageSize()) {
            if (paging.handleMmFault(mm, vma, address, true) <= 0) {
                return MINUS_ENOMEM;
            }
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int page = pageTables.followPage(mm, nameAt + i, true);
            assert page != NULL : "the page at 0x" + Long.toHexString(nameAt + i) + " was brought and is not there";
            memory.write(((long) page << architecture.pageShift()) + (nameAt + i & architecture.pageSize() - 1), 1, bytes[i]);
        }
        return 0;
    }
}
