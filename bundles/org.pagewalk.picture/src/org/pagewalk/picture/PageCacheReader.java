/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.picture.PageCacheFacts.Area;
import org.pagewalk.picture.PageCacheFacts.Entry;
import org.pagewalk.picture.PageCacheFacts.OneFile;
import org.pagewalk.picture.PageCacheFacts.OnePage;
import org.pagewalk.picture.PageCacheFacts.PageList;
import org.pagewalk.picture.PageCacheFacts.Row;
import org.pagewalk.picture.PageCacheFacts.Totals;
import org.pagewalk.picture.PageCacheFacts.Window;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.Table;

/** Reads what the page cache holds: one way over all page frames for the figures of every file, then the pages of one. */
final class PageCacheReader {
    /** So many pages of a list are named. */
    private static final int LIST_MAX = 24;
    private static final int ONDEMAND = 1;

    private final Machine machine;
    private final Tables tables;
    private final PageTable pages;
    private final CachedFiles names;
    private final Spaces spaces;
    private final int shift;
    private final BitSet mapped = new BitSet();
    private final FileBlocks blocks;

    private PageCacheReader(Machine machine, CachedFiles names) {
        this.machine = machine;
        this.names = names;
        tables = machine.tables();
        pages = tables.page;
        spaces = new Spaces(machine);
        shift = machine.architecture().pageShift();
        blocks = new FileBlocks(machine);
    }

    /** The page cache with a mapping, and a page of it, at which the reader looks. */
    static PageCacheFacts read(Machine machine, CachedFiles names, Optional<Integer> mapping, OptionalLong index) {
        return new PageCacheReader(machine, names).facts(mapping, index);
    }

    private PageCacheFacts facts(Optional<Integer> mapping, OptionalLong index) {
        markMapped();
        int[][] counts = counts();
        List<Row> rows = names.all().stream().map(each -> new Row(each, names.name(each), names.kind(each), bytes(each), counts[each][0], counts[each][1],
                counts[each][2], counts[each][3])).toList();
        int[] all = new int[4];
        rows.forEach(row -> {
            all[0] += row.cached();
            all[1] += row.dirty();
            all[2] += row.locked();
            all[3] += row.mapped();
        });
        Totals totals = new Totals(all[0], all[1], all[2], all[3], tables.machine.pgpgin(0), tables.machine.pgpgout(0));
        Optional<OneFile> file = mapping.map(row -> file(row, counts[row][0]));
        Optional<OnePage> page = file.flatMap(each -> index.isPresent() ? Optional.of(page(each, index.getAsLong())) : Optional.empty());
        return new PageCacheFacts(rows, totals, file, page);
    }

    /** Marks the frames to which areas of files lead. */
    private void markMapped() {
        VmAreaTable table = tables.vmArea;
        for (int area = 0; area < table.limit(); area++) {
            if (table.exists(area) && table.vm_file(area) != Table.NULL && spaces.exists(table.vm_mm(area))) {
                Arrays.stream(AreaPagesReader.read(machine, area).frame()).filter(frame -> frame != Table.NULL).forEach(mapped::set);
            }
        }
    }

    /** Of each mapping the pages that are cached, dirty, locked and mapped. */
    private int[][] counts() {
        int[][] counts = new int[tables.addressSpace.limit()][4];
        for (int pfn = 0; pfn < pages.limit(); pfn++) {
            int mapping = pages.mapping(pfn);
            if (mapping != Table.NULL && mapping < counts.length) {
                int[] of = counts[mapping];
                of[0]++;
                of[1] += isDirty(pfn) ? 1 : 0;
                of[2] += pages.PageLocked(pfn) ? 1 : 0;
                of[3] += mapped.get(pfn) ? 1 : 0;
            }
        }
        return counts;
    }

    private boolean isDirty(int pfn) {
        return pages.PageDirty(pfn) || blocks.buffersOf(pfn).anyMatch(buffer -> BufferBit.DIRTY.isIn(tables.bufferHead.b_state(buffer)));
    }

    private long bytes(int mapping) {
        int host = tables.addressSpace.host(mapping);
        return host == Table.NULL || !tables.inode.exists(host) ? 0 : tables.inode.i_size(host);
    }

    private int state(int pfn) {
        PageInFile state = pages.PageLocked(pfn) ? PageInFile.LOCKED : (pages.flags(pfn) & 1 << PageTable.PG_uptodate) == 0 ? PageInFile.NOT_UPTODATE
                : isDirty(pfn) ? PageInFile.DIRTY : PageInFile.CLEAN;
        return FilePages.code(state, pages.PageLRU(pfn), pages.PageActive(pfn), pages.PageReferenced(pfn), mapped.get(pfn));
    }

    private OneFile file(int mapping, int cached) {
        FilePages found = pages(mapping, cached);
        long bytes = bytes(mapping);
        long count = Math.max(bytes + (1L << shift) - 1 >> shift, found.count() == 0 ? 0 : found.index()[found.count() - 1] + 1);
        AddressSpaceTable table = tables.addressSpace;
        List<PageList> lists = List.of(list("clean_pages", table.clean_pages, mapping), list("dirty_pages", table.dirty_pages, mapping),
                list("locked_pages", table.locked_pages, mapping));
        return new OneFile(mapping, names.name(mapping), names.kind(mapping), count, 1 << shift, bytes, found, windows(mapping), areas(mapping), lists,
                blocks.of(mapping, found));
    }

    private FilePages pages(int mapping, int cached) {
        long[] sorted = new long[cached];
        int n = 0;
        for (int pfn = 0; n < cached && pfn < pages.limit(); pfn++) {
            if (pages.mapping(pfn) == mapping) {
                sorted[n++] = (long) pages.index(pfn) << Integer.SIZE | pfn;
            }
        }
        Arrays.sort(sorted);
        long[] index = new long[n];
        byte[] state = new byte[n];
        int[] frame = new int[n];
        for (int i = 0; i < n; i++) {
            frame[i] = (int) sorted[i];
            index[i] = sorted[i] >> Integer.SIZE;
            state[i] = (byte) state(frame[i]);
        }
        return n == 0 ? FilePages.NONE : new FilePages(index, state, frame);
    }

    private PageList list(String name, HeadColumn head, int mapping) {
        List<Entry> entries = new ArrayList<>();
        int all = 0;
        for (int page = head.first(mapping); page != Table.NULL; page = pages.list.next(page)) {
            if (all++ < LIST_MAX) {
                entries.add(new Entry(Integer.toUnsignedLong(pages.index(page)), page, state(page)));
            }
        }
        return new PageList(name, List.copyOf(entries), all);
    }

    private List<Window> windows(int mapping) {
        return IntStream.range(0, tables.file.limit()).filter(tables.file::exists).filter(file -> mapping(file) == mapping).mapToObj(this::window).toList();
    }

    private int mapping(int file) {
        int dentry = tables.file.f_dentry(file);
        int inode = dentry == Table.NULL ? Table.NULL : tables.dentry.d_inode(dentry);
        return inode == Table.NULL ? Table.NULL : tables.inode.i_mapping(inode);
    }

    private Window window(int file) {
        FileTable table = tables.file;
        long position = table.f_pos(file) >> shift;
        if (table.ra_size(file) > 0) {
            long from = table.ra_start(file);
            long to = from + table.ra_size(file);
            return new Window(file, from, to, to - Math.max(ONDEMAND, table.ra_async_size(file)), position, "pages " + from + " to " + (to - 1) + " (ra_start "
                    + from + ", ra_size " + table.ra_size(file) + "); the next window is started when only " + table.ra_async_size(file)
                    + " of them are left (ra_async_size)");
        }
        long end = table.f_raend(file);
        long from = Math.max(0, end - table.f_rawin(file));
        long last = Math.max(from, end - table.f_ralen(file));
        return new Window(file, from, table.f_rawin(file) == 0 ? from : end, last, position, table.f_rawin(file) == 0 ? "nothing was read ahead"
                : "pages " + from + " to " + (end - 1) + " (f_raend " + end + ", f_rawin " + table.f_rawin(file) + "), the last " + table.f_ralen(file)
                        + " at once (f_ralen); it may become " + table.f_ramax(file) + " pages (f_ramax)");
    }

    private List<Area> areas(int mapping) {
        List<Area> areas = new ArrayList<>();
        AddressSpaceTable table = tables.addressSpace;
        shared(table.i_mmap_shared(mapping), true, areas);
        shared(table.i_mmap(mapping), false, areas);
        if (areas.isEmpty()) {
            // where nobody links the areas of a file, each is asked for its own
            IntStream.range(0, tables.vmArea.limit()).filter(tables.vmArea::exists).filter(area -> tables.vmArea.vm_file(area) != Table.NULL
                    && mapping(tables.vmArea.vm_file(area)) == mapping).forEach(area -> areas.add(area(area, AreaFlag.SHARED.isIn(tables.vmArea.vm_flags(area)))));
        }
        return List.copyOf(areas);
    }

    private void shared(int first, boolean isShared, List<Area> areas) {
        int area = first;
        for (int i = 0; area != Table.NULL && tables.vmArea.exists(area) && i < tables.vmArea.limit(); i++) {
            areas.add(area(area, isShared));
            area = tables.vmArea.vm_next_share(area);
        }
    }

    private Area area(int area, boolean isShared) {
        VmAreaTable table = tables.vmArea;
        long from = table.vm_pgoff(area);
        int mm = table.vm_mm(area);
        return new Area(area, mm == Table.NULL ? "nobody" : spaces.users(mm), from, from + (table.vm_end(area) - table.vm_start(area) >>> shift), isShared);
    }

    private OnePage page(OneFile file, long index) {
        int frame = file.pages().frameAt(index);
        if (frame == Table.NULL) {
            return new OnePage(index, frame, 0, "none", 0, "", List.of(), blocks.places(file.blocks(), index));
        }
        return new OnePage(index, frame, file.pages().at(index), listOf(frame), pages.count(frame), PageFacts.flags(pages.flags(frame)), blocks.buffers(frame),
                blocks.places(file.blocks(), index));
    }

    /** On which list of its mapping a page is. */
    private String listOf(int frame) {
        int number = frame;
        for (int i = 0; number >= 0 && pages.list.isOn(number) && i <= pages.limit(); i++) {
            number = pages.list.nextOf(number);
        }
        return number >= 0 || number == Table.NULL ? "none" : pages.list.headsOf(number).name();
    }
}
