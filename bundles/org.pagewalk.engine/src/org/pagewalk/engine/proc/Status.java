/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.VmAreaTable;

/** What a process is and how much memory it has; groups, capabilities and handled signals are those of a process of root. */
final class Status extends ProcessFile {
    private static final int KIB_SHIFT = 10;
    private static final int FD_SIZE = 32;
    /** All capabilities but CAP_SETPCAP. */
    private static final int ALL_CAPABILITIES = 0xffff_feff;

    /** Sizes of areas by what they are for, in KiB. */
    private record Sizes(long data, long stack, long exec, long lib) {
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String explanation() {
        return "What a process is and does, and its memory: VmSize all areas, VmLck what is locked, VmRSS what is in memory, VmData, VmStk, VmExe"
                + " and VmLib by what areas are for.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5), proc_pid_status() of 2.4.20";
    }

    @Override
    public String text(Machine machine, int task) {
        Tables tables = machine.tables();
        TaskTable tasks = tables.task;
        int parent = tasks.p_pptr(task);
        StringBuilder text = new StringBuilder();
        text.append("Name:\t").append(tasks.comm(task)).append("\nState:\t").append(state(tasks.state(task))).append("\nTgid:\t")
                .append(tasks.pid(task)).append("\nPid:\t").append(tasks.pid(task)).append("\nPPid:\t")
                .append(parent == NULL || !tasks.exists(parent) ? 0 : tasks.pid(parent)).append("\nTracerPid:\t0\n");
        int uid = tasks.uid(task);
        text.append("Uid:\t%d\t%d\t%d\t%d\nGid:\t0\t0\t0\t0\n".formatted(uid, uid, uid, uid));
        text.append("FDSize:\t%d\nGroups:\t\n".formatted(FD_SIZE));
        if (tasks.mm(task) != NULL) {
            memory(machine, tasks.mm(task), text);
        }
        text.append("SigPnd:\t%016x\nSigBlk:\t%016x\nSigIgn:\t%016x\nSigCgt:\t%016x\n".formatted(tasks.pending(task), 0, 0, 0));
        int capabilities = uid == 0 ? ALL_CAPABILITIES : 0;
        return text.append("CapInh:\t%016x\nCapPrm:\t%016x\nCapEff:\t%016x\n".formatted(0, Integer.toUnsignedLong(capabilities),
                Integer.toUnsignedLong(capabilities))).toString();
    }

    private static String state(int state) {
        return switch (state) {
            case Scheduler.TASK_RUNNING -> "R (running)";
            case Scheduler.TASK_INTERRUPTIBLE -> "S (sleeping)";
            case Scheduler.TASK_UNINTERRUPTIBLE -> "D (disk sleep)";
            default -> "Z (zombie)";
        };
    }

    private static void memory(Machine machine, int mm, StringBuilder text) {
        MmStructTable mms = machine.tables().mmStruct;
        int shift = machine.architecture().pageShift() - KIB_SHIFT;
        Sizes sizes = sizes(machine.tables(), mm);
        String[] names = {"VmSize", "VmLck", "VmRSS", "VmData", "VmStk", "VmExe", "VmLib"};
        long[] values = {mms.total_vm(mm) << shift, mms.locked_vm(mm) << shift, mms.rss(mm) << shift, sizes.data - sizes.stack, sizes.stack,
                sizes.exec - sizes.lib, sizes.lib};
        for (int i = 0; i < names.length; i++) {
            text.append("%s:\t%8d kB\n".formatted(names[i], values[i]));
        }
    }

    private static Sizes sizes(Tables tables, int mm) {
        VmAreaTable areas = tables.vmArea;
        long data = 0;
        long stack = 0;
        long exec = 0;
        long lib = 0;
        for (int vma = tables.mmStruct.mmap(mm); vma != NULL; vma = areas.vm_next(vma)) {
            long size = areas.vm_end(vma) - areas.vm_start(vma) >> KIB_SHIFT;
            int flags = areas.vm_flags(vma);
            if (areas.vm_file(vma) == NULL) {
                data += size;
                stack += (flags & VmFlags.VM_GROWSDOWN) != 0 ? size : 0;
            } else if ((flags & (VmFlags.VM_WRITE | VmFlags.VM_EXEC)) == VmFlags.VM_EXEC) {
                exec += size;
                lib += (flags & VmFlags.VM_EXECUTABLE) == 0 ? size : 0;
            }
        }
        return new Sizes(data, stack, exec, lib);
    }
}
