/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.BytesColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.Table;

/**
 * Everything about one page frame at one moment: what {@link PageScene} draws.
 *
 * @param spot what it is and where
 * @param whose it is, a line for each; none where that cannot be told
 * @param zone its zone in words, and the zone's row; empty and -1 where none has it
 * @param fields of its struct page, under the kernel's names
 * @param near the frames around it, itself among them
 * @param buddy of its block; none where the block has no order, or would be the last
 * @param physical its address
 * @param virtual where the kernel reaches it; 0 for nowhere
 * @param bytes what it begins with; none where nothing was ever written
 * @param table its entries, where it is a page table; a line for each
 * @param life what happened to it, around the present moment
 */
public record PageFacts(int pfn, FrameSpot.Spot spot, List<String> whose, String zone, int zoneRow, List<Field> fields, List<Near> near,
        Optional<Near> buddy, long physical, long virtual, List<Byte> bytes, List<String> table, Life life) {
    /** So many entries of a life are shown. */
    static final int LIFE_MAX = 500;
    /** So many bytes of its contents are shown. */
    static final int BYTES_MAX = 64;
    private static final int LIFE_AHEAD = 150;
    private static final int NEAR = 4;
    /** The flags by their bits (Gorman, table 3.1; the mark of later kernels' read-ahead). */
    private static final List<String> FLAGS = List.of("locked", "error", "referenced", "uptodate", "dirty", "unused", "lru", "active",
            "slab", "9", "skip", "highmem", "checked", "arch_1", "reserved", "launder", "16",
            "readahead");

    /** A field of struct page. */
    public record Field(String name, String value) {
    }

    /** Another frame, and what it is. */
    public record Near(int pfn, FrameState state, int order) {
    }

    /** Something that happened to it. */
    public record Event(long moment, int line, String words, boolean isCall) {
    }

    /**
     * What happened to it.
     *
     * @param events some of all that happened, in order
     * @param earlier how many more before them
     * @param later how many more behind them
     * @param past how many of the shown ones happened up to the present moment
     * @param isRecorded whether anybody wrote down what happened
     */
    public record Life(List<Event> events, int earlier, int later, int past, boolean isRecorded) {
    }

    static PageFacts of(Subject subject, int pfn, PageLife whole) {
        Machine machine = subject.machine();
        FrameSpot spots = new FrameSpot(machine);
        FrameSpot.Spot spot = spots.at(pfn);
        Tables tables = machine.tables();
        int zone = spots.zone(pfn);
        List<Near> near = IntStream.rangeClosed(Math.max(0, pfn - NEAR), Math.min(tables.page.limit() - 1, pfn + NEAR))
                .mapToObj(each -> near(spots, each)).toList();
        return new PageFacts(pfn, spot, spot.state().isUsed() ? FrameUsers.of(machine, pfn) : List.of(), zone < 0 ? "" : tables.zone.name(zone), zone, fields(tables, pfn, spot), near,
                buddy(machine, spots, spot, zone), (long) pfn << machine.architecture().pageShift(), tables.page.virtual(pfn),
                bytes(machine, pfn), spot.state() == FrameState.TABLE ? TableDump.of(machine, pfn) : List.of(), life(subject, whole));
    }

    private static Near near(FrameSpot spots, int pfn) {
        FrameSpot.Spot spot = spots.at(pfn);
        return new Near(pfn, spot.state(), spot.order());
    }

    private static Optional<Near> buddy(Machine machine, FrameSpot spots, FrameSpot.Spot spot, int zone) {
        int size = spot.block().size();
        if (zone < 0 || Integer.bitCount(size) != 1 || size >= 1 << machine.profile().maxOrder() - 1) {
            return Optional.empty();
        }
        int start = machine.tables().zone.zone_start_mapnr(zone);
        int buddy = (spot.block().first() - start ^ size) + start;
        return spots.zone(buddy) == zone ? Optional.of(near(spots, buddy)) : Optional.empty();
    }

    private static List<Field> fields(Tables tables, int pfn, FrameSpot.Spot spot) {
        PageTable pages = tables.page;
        int flags = pages.flags(pfn);
        String names = flags(flags);
        return List.of(new Field("count", Integer.toString(pages.count(pfn))),
                new Field("flags", String.format("0x%08x", flags) + (names.isEmpty() ? "" : "  " + names)),
                new Field("list", list(pages.list, pfn, spot)),
                new Field("lru", list(pages.lru, pfn, spot)),
                new Field("mapping", reference(pages.mapping(pfn), "address_space ")),
                new Field("index", Integer.toUnsignedString(pages.index(pfn))),
                new Field("next_hash", reference(pages.next_hash(pfn), "page ")),
                new Field("pprev_hash", reference(pages.pprev_hash(pfn), "page ")),
                new Field("buffers", reference(pages.buffers(pfn), "buffer_head ")),
                new Field("virtual", address(pages.virtual(pfn))));
    }

    /** The names of the flags that are set. */
    static String flags(int flags) {
        return IntStream.range(0, FLAGS.size()).filter(bit -> (flags & 1 << bit) != 0).mapToObj(bit -> "PG_" + FLAGS.get(bit)).collect(Collectors.joining(" "));
    }

    private static String reference(int row, String what) {
        return row == Table.NULL ? "NULL" : what + row;
    }

    /** As the kernel prints an address. */
    static String address(long address) {
        return address == 0 ? "NULL" : String.format(Locale.ROOT, "0x%08x", address);
    }

    private static String list(ListColumn list, int pfn, FrameSpot.Spot spot) {
        if (!list.isOn(pfn)) {
            return "on no list";
        }
        String which = spot.state() == FrameState.FREE_HEAD && list.prevOf(pfn) != list.nextOf(pfn) ? ", order " + spot.order() : "";
        return "between " + neighbour(list, list.prevOf(pfn)) + " and " + neighbour(list, list.nextOf(pfn)) + which;
    }

    private static String neighbour(ListColumn list, int number) {
        return number >= 0 ? Integer.toString(number) : "the head of " + list.headsOf(number).name();
    }

    private static List<Byte> bytes(Machine machine, int pfn) {
        BytesColumn contents = machine.memory().contents();
        if (!contents.isWritten(pfn)) {
            return List.of();
        }
        byte[] bytes = new byte[Math.min(BYTES_MAX, contents.size())];
        contents.read(pfn, 0, bytes, 0, bytes.length);
        return IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList();
    }

    private static Life life(Subject subject, PageLife whole) {
        Narration narration = new Narration(subject.run());
        long now = subject.run().isRecorded() ? subject.run().cursor().moment() : 0;
        List<PageLife.Entry> all = whole.entries();
        int past = 0;
        while (past < all.size() && all.get(past).behind() <= now) {
            past++;
        }
        int end = Math.min(all.size(), Math.max(past + LIFE_AHEAD, LIFE_MAX));
        int first = Math.max(0, end - LIFE_MAX);
        List<Event> events = new ArrayList<>();
        for (PageLife.Entry entry : all.subList(first, end)) {
            Told told = entry.told();
            boolean isCall = told.isLeave() || told.note().kind() == Note.Kind.CALL;
            String words = (told.isLeave() ? told.note().word() + " " : "") + narration.words(told);
            events.add(new Event(entry.behind(), entry.line(), words, isCall));
        }
        return new Life(List.copyOf(events), first, whole.count() - end, past - first, subject.run().isRecorded());
    }

    /** What it is, in a sentence. */
    String words() {
        String block = spot.block().size() == 1 ? "" : ", " + (spot.block().first() == pfn ? "the first of" : "in") + " a block of "
                + Words.count(spot.block().size(), "page") + " from " + spot.block().first();
        return switch (spot.state()) {
            case FREE, FREE_HEAD -> "free" + block + ", order " + spot.order();
            case HELD, TAIL -> "allocated" + block;
            default -> spot.state().words();
        };
    }

    /** Its contents as hexadecimal numbers, sixteen bytes a line; of a page table its entries. */
    List<String> dump() {
        if (!table.isEmpty()) {
            return table;
        }
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < bytes.size(); from += 16) {
            lines.add(String.format("%03x  ", from) + bytes.subList(from, Math.min(bytes.size(), from + 16)).stream()
                    .map(b -> String.format("%02x", b)).collect(Collectors.joining(" ")));
        }
        return lines;
    }
}
