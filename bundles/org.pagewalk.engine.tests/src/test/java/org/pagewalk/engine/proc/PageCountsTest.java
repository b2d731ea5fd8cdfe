/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.model.tables.Tables;

/** What the texts of /proc tell of cached and mapped pages, byte for byte. The page cache's state is set by hand here. */
class PageCountsTest {
    private static final int PROT = VmFlags.PROT_READ | VmFlags.PROT_WRITE;
    private static final int BH_DIRTY = 1 << 1;
    private static final int BH_LOCK = 1 << 2;

    private final Machine machine;
    private final Tables tables;

    PageCountsTest() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults().bare().withCpus(2));
        tables = machine.tables();
    }

    private String proc(String name) {
        return ProcFiles.text(name, machine).orElseThrow();
    }

    /** A mapping of a file or, with 2, of a disk. */
    private int mapping(int operations) {
        int mapping = tables.addressSpace.add();
        tables.addressSpace.a_ops(mapping, operations);
        if (operations == 2) {
            int inode = tables.inode.add();
            tables.inode.i_mapping(inode, mapping);
            tables.disk.bd_inode(tables.disk.add(), inode);
        }
        return mapping;
    }

    private int cache(int mapping) {
        int page = machine.pageAllocator().allocPages(Gfp.GFP_HIGHUSER, 0);
        tables.page.mapping(page, mapping);
        tables.addressSpace.clean_pages.add(mapping, page);
        tables.addressSpace.nrpages.add(mapping, 1);
        tables.machine.page_cache_size.add(0, 1);
        machine.pageAllocator().lru().lruCacheAdd(page);
        return page;
    }

    private void buffer(int page, int state, int rw) {
        int head = tables.bufferHead.add();
        int first = tables.page.buffers(page);
        tables.bufferHead.b_this_page(head, first == NULL ? head : tables.bufferHead.b_this_page(first));
        if (first == NULL) {
            tables.page.buffers(page, head);
        } else {
            tables.bufferHead.b_this_page(first, head);
        }
        tables.bufferHead.b_state(head, state);
        tables.bufferHead.b_rw(head, rw);
        tables.bufferHead.b_size(head, 1024);
        tables.machine.buf_dirty.add(0, head);
    }

    @Test
    void buffersAreTheCachedBlocksOfDisksAndCachedIsTheRest() {
        int file = mapping(1);
        int disk = mapping(2);
        for (int i = 0; i < 3; i++) {
            cache(file);
        }
        machine.pageAllocator().lru().activatePage(cache(disk));
        assertEquals("""
                        total:    used:    free:  shared: buffers:  cached:
                Mem:  67108864    16384 67092480        0     4096    12288
                Swap:        0        0        0
                MemTotal:        65536 kB
                MemFree:         65520 kB
                MemShared:           0 kB
                Buffers:             4 kB
                Cached:             12 kB
                SwapCached:          0 kB
                Active:              4 kB
                Inactive:           12 kB
                HighTotal:           0 kB
                HighFree:            0 kB
                LowTotal:        65536 kB
                LowFree:         65520 kB
                SwapTotal:           0 kB
                SwapFree:            0 kB
                """, proc("meminfo"));
    }

    @Test
    void aPageIsDirtyByItsFlagOrByABufferAndWrittenWhileABufferIs() {
        int file = mapping(1);
        tables.page.SetPageDirty(cache(file));
        int byBuffer = cache(file);
        buffer(byBuffer, 0, 0);
        buffer(byBuffer, BH_DIRTY, 0);
        buffer(cache(file), BH_LOCK, 1);
        buffer(cache(file), BH_LOCK, 0);
        tables.page.SetPageDirty(cache(mapping(0)));
        String text = proc("meminfo-2.6");
        assertTrue(text.endsWith("""
                Dirty:               8 kB
                Writeback:           4 kB
                AnonPages:           0 kB
                Mapped:              0 kB
                PageTables:          0 kB
                """), text);
        List<String> lines = ShowMem.text(machine).lines().toList();
        assertEquals(List.of("Buffer memory:        0kB", "Cache memory:       20kB",
                "    DIRTY: 4 buffers, 4 kbyte, 0 used (last=0), 2 locked, 1 dirty"), lines.subList(lines.size() - 3, lines.size()));
    }

    @Test
    void vmstatTellsPagesByKindAndCountsFaults() {
        int task = machine.processes().create("bash");
        machine.scheduler().switchTo(task);
        int file = machine.files().create("data", 1L << 12, 1, "hello");
        long anonymous = machine.addressSpaces().mmap().doMmapPgoff(NULL, 0, 2L << 12, PROT, VmFlags.MAP_PRIVATE, 0);
        long mapped = machine.addressSpaces().mmap().doMmapPgoff(file, 0, 1L << 12, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE, 0);
        assertFalse(proc("vmstat").contains("pgfault 2"));
        machine.userMemory().store(anonymous, 1, 1);
        machine.userMemory().load(mapped, 1);
        long free = machine.zone("DMA", 0).map(tables.zone::free_pages).orElseThrow() + machine.zone("Normal", 0).map(tables.zone::free_pages)
                .orElseThrow();
        tables.machine.pgpgin(0, 9);
        tables.machine.pgpgout(0, 4);
        assertEquals("nr_free_pages " + free + "\n" + """
                nr_inactive 2
                nr_active 0
                nr_anon_pages 1
                nr_mapped 1
                nr_file_pages 1
                nr_dirty 0
                nr_writeback 0
                nr_page_table_pages 1
                pgpgin 4
                pgpgout 2
                pgactivate 0
                pgdeactivate 0
                pgfault 2
                pgmajfault 1
                pgsteal 0
                pgscan 0
                """, proc("vmstat"));
    }
}
