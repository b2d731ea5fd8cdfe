/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.mmap.UserSpace;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/** The areas of a process, a line each. */
final class Maps extends ProcessFile {
    /** Where the file's name begins in a line, on 32-bit and 64-bit processors: MAPS_LINE_MAX. */
    private static final int NAME_32 = 49;
    private static final int NAME_64 = 73;
    /** The device of files with a name, as on a first disk, and that of shared memory. */
    private static final String DISK = "03:01";
    private static final String SHARED_MEMORY = "00:04";

    @Override
    public String name() {
        return "maps";
    }

    @Override
    public String explanation() {
        return "The areas of a process: addresses, what may be done, p private or s shared, where in the file, the file's device, number and"
                + " name.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5), proc_pid_maps_get_line() of 2.4.20; Gorman 9.3";
    }

    @Override
    public String text(Machine machine, int task) {
        Tables tables = machine.tables();
        StringBuilder text = new StringBuilder();
        int mm = tables.task.mm(task);
        for (int vma = mm == NULL ? NULL : tables.mmStruct.mmap(mm); vma != NULL; vma = tables.vmArea.vm_next(vma)) {
            text.append(line(machine, vma));
        }
        return text.toString();
    }

    /** One area's line, with the newline. */
    static String line(Machine machine, int vma) {
        Tables tables = machine.tables();
        VmAreaTable areas = tables.vmArea;
        UserSpace space = machine.addressSpaces().space();
        boolean isNarrow = machine.architecture().bitsPerLong() == Integer.SIZE;
        int file = areas.vm_file(vma);
        int inode = file == NULL ? NULL : tables.dentry.d_inode(tables.file.f_dentry(file));
        String device = file == NULL ? "00:00" : tables.inode.i_nlink(inode) > 0 ? DISK : SHARED_MEMORY;
        String line = (isNarrow ? "%08x-%08x %s %08x %s %d" : "%016x-%016x %s %016x %s %d").formatted(areas.vm_start(vma), areas.vm_end(vma),
                rights(areas.vm_flags(vma)), space.wrap(areas.vm_pgoff(vma) << space.pageShift()), device,
                file == NULL ? 0 : tables.inode.i_ino(inode));
        return file == NULL ? line + "\n"
                : ("%-" + (isNarrow ? NAME_32 : NAME_64) + "s%s\n").formatted(line, path(tables, file, inode));
    }

    private static String rights(int flags) {
        return ((flags & VmFlags.VM_READ) != 0 ? "r" : "-") + ((flags & VmFlags.VM_WRITE) != 0 ? "w" : "-")
                + ((flags & VmFlags.VM_EXEC) != 0 ? "x" : "-") + ((flags & VmFlags.VM_MAYSHARE) != 0 ? "s" : "p");
    }

    /** As d_path says it: from the root on, and whether the name is gone. */
    private static String path(Tables tables, int file, int inode) {
        String name = tables.dentry.d_name(tables.file.f_dentry(file));
        return (name.startsWith("/") ? "" : "/") + name + (tables.inode.i_nlink(inode) > 0 ? "" : " (deleted)");
    }
}
