/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.Tables;

/** Pages of files are there at once. */
final class ImmediateTransfers implements PageTransfers {
    private final Tables tables;
    private final int pageShift;
    private final PhysicalMemory memory;
    private final PageLocks locks;

    ImmediateTransfers(Tables tables, Architecture architecture, PhysicalMemory memory, PageLocks locks) {
        this.tables = tables;
        pageShift = architecture.pageShift();
        this.memory = memory;
        this.locks = locks;
    }

    @Override
    public int readpage(int file, int page) {
        int inode = tables.dentry.d_inode(tables.file.f_dentry(file));
        memory.clearPage(page);
        byte[] text = tables.inode.disk_text(inode).getBytes(StandardCharsets.UTF_8);
        long from = tables.page.index(page) << pageShift;
        long end = Math.min(Math.min(from + (1L << pageShift), text.length), tables.inode.i_size(inode));
        if (from < end) {
            memory.write((long) page << pageShift, Arrays.copyOfRange(text, (int) from, (int) end));
        }
        tables.page.SetPageUptodate(page);
        locks.unlockPage(page);
        return 0;
    }

    @Override
    public void runTaskQueue() {
        // nothing waits
    }
}
