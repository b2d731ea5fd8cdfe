/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.picture.LruFacts.Card;
import org.pagewalk.picture.LruFacts.OneList;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.Table;

/** Reads the LRU lists from head to tail, and from the narrative why pages were moved lately. */
final class LruReader {
    /** A list of so many pages is shown in detail as a whole. */
    private static final int WHOLE_MAX = 60;
    /** Of a longer one so many at either end. */
    private static final int END = 18;

    private final PageTable pages;
    private final CachedFiles files;

    private LruReader(Machine machine) {
        pages = machine.tables().page;
        files = new CachedFiles(machine);
    }

    static LruFacts read(Subject subject) {
        MachineTable table = subject.machine().tables().machine;
        LruReader reader = new LruReader(subject.machine());
        OneList active = reader.list("active_list", table.active_list, table.nr_active_pages(0));
        OneList inactive = reader.list("inactive_list", table.inactive_list, table.nr_inactive_pages(0));
        List<Long> counts = List.of(table.pgactivate(0), table.pgdeactivate(0), table.pgscan(0), table.pgsteal(0));
        boolean isRecorded = subject.run().isRecorded();
        return new LruFacts(active, inactive, counts, isRecorded ? LruReasons.read(subject) : Map.of(), isRecorded ? subject.run().cursor().moment() : 0);
    }

    private OneList list(String name, HeadColumn head, int count) {
        int[] frames = new int[Math.max(16, count)];
        int n = 0;
        for (int page = head.first(0); page != Table.NULL && n < pages.limit(); page = pages.lru.next(page)) {
            frames = n == frames.length ? Arrays.copyOf(frames, 2 * n) : frames;
            frames[n++] = page;
        }
        int[] all = Arrays.copyOf(frames, n);
        byte[] marks = new byte[n];
        for (int i = 0; i < n; i++) {
            marks[i] = (byte) LruMark.of(pages, all[i]);
        }
        boolean isWhole = n <= WHOLE_MAX;
        return new OneList(name, all, marks, count, cards(all, marks, 0, isWhole ? n : END), isWhole ? List.of() : cards(all, marks, n - END, n));
    }

    private List<Card> cards(int[] frames, byte[] marks, int from, int to) {
        List<Card> cards = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int mapping = pages.mapping(frames[i]);
            String name = mapping != Table.NULL ? files.name(mapping) : pages.buffers(frames[i]) == Table.NULL ? "anonymous" : "buffers alone";
            cards.add(new Card(frames[i], name, mapping == Table.NULL ? -1 : Integer.toUnsignedLong(pages.index(frames[i])), marks[i], pages.count(frames[i])));
        }
        return List.copyOf(cards);
    }
}
