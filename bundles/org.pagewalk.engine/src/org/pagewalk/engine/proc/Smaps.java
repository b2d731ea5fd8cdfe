/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * The areas of a process with what of them is in memory. 2.4 has no such file: the form is that of 2.6.16, which brought it.
 * 2.4 does not count how often a page is mapped either, so a page counts as shared when it has more users than this process,
 * the page cache and the swap cache left out.
 */
final class Smaps extends ProcessFile {
    private static final int KIB_SHIFT = 10;

    /** What of an area is in memory, in KiB. */
    private static final class Sizes {
        private long sharedClean;
        private long sharedDirty;
        private long privateClean;
        private long privateDirty;

        private void add(boolean isShared, boolean isDirty, long size) {
            if (isShared) {
                sharedClean += isDirty ? 0 : size;
                sharedDirty += isDirty ? size : 0;
            } else {
                privateClean += isDirty ? 0 : size;
                privateDirty += isDirty ? size : 0;
            }
        }

        private long all() {
            return sharedClean + sharedDirty + privateClean + privateDirty;
        }
    }

    @Override
    public String name() {
        return "smaps";
    }

    @Override
    public String explanation() {
        return "The areas of a process, each with how much of it is in memory, shared with others or not, written to or not; a file that came with"
                + " 2.6.16.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5), show_smap() since 2.6.16";
    }

    @Override
    public String text(Machine machine, int task) {
        Tables tables = machine.tables();
        StringBuilder text = new StringBuilder();
        int mm = tables.task.mm(task);
        for (int vma = mm == NULL ? NULL : tables.mmStruct.mmap(mm); vma != NULL; vma = tables.vmArea.vm_next(vma)) {
            Sizes sizes = sizes(machine, mm, vma);
            text.append(Maps.line(machine, vma));
            append(text, "Size:", tables.vmArea.vm_end(vma) - tables.vmArea.vm_start(vma) >> KIB_SHIFT);
            append(text, "Rss:", sizes.all());
            append(text, "Shared_Clean:", sizes.sharedClean);
            append(text, "Shared_Dirty:", sizes.sharedDirty);
            append(text, "Private_Clean:", sizes.privateClean);
            append(text, "Private_Dirty:", sizes.privateDirty);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String name, long size) {
        text.append("%-14s %8d kB\n".formatted(name, size));
    }

    private static Sizes sizes(Machine machine, int mm, int vma) {
        Sizes sizes = new Sizes();
        PageTables pageTables = machine.pageTables();
        PteFormat format = pageTables.format();
        int size = machine.architecture().pageSize();
        for (long address = machine.tables().vmArea.vm_start(vma); address < machine.tables().vmArea.vm_end(vma); address += size) {
            long at = pageTables.pteOf(mm, address);
            long pte = at == 0 ? 0 : pageTables.read(at);
            int page = at != 0 && format.present(pte) ? format.page(pte) : NULL;
            if (page != NULL && !machine.tables().page.PageReserved(page)) {
                sizes.add(users(machine.tables().page, page) > 1, format.dirty(pte), size >> KIB_SHIFT);
            }
        }
        return sizes;
    }

    /** Who uses a page, its cache left out. */
    private static int users(PageTable pages, int page) {
        return pages.count(page) - (pages.mapping(page) != NULL ? 1 : 0);
    }
}
