/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.BootBlockTable;
import org.pagewalk.model.tables.E820EntryTable;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.Table;

/** Finds out whose the page frames are while the machine boots: by ranges, and frame by frame only where ranges say nothing. */
final class BootMapReader {
    private static final int RAM = 1;

    private final Tables tables;
    private final int shift;
    private final List<BootMap.Node> nodes = new ArrayList<>();
    private final List<BootMap.Entry> firmware = new ArrayList<>();
    private final List<BootMap.Block> blocks = new ArrayList<>();

    private BootMapReader(Machine machine) {
        tables = machine.tables();
        shift = machine.architecture().pageShift();
        for (int node : rows(tables.node)) {
            int start = tables.node.node_start_mapnr(node);
            nodes.add(new BootMap.Node(node, tables.node.node_id(node), start, start + tables.node.node_size(node)));
        }
        E820EntryTable map = tables.e820Entry;
        for (int entry : rows(map)) {
            firmware.add(new BootMap.Entry(entry, map.addr(entry), map.size(entry), map.type(entry) == RAM));
        }
        BootBlockTable taken = tables.bootBlock;
        for (int block : rows(taken)) {
            blocks.add(new BootMap.Block(block, taken.addr(block), taken.size(block), taken.what(block), 1));
        }
    }

    static BootMap read(Machine machine) {
        BootMapReader reader = new BootMapReader(machine);
        List<BootMap.Stretch> taken = reader.taken();
        return new BootMap(machine.architecture().pageSize(), List.copyOf(reader.nodes), List.copyOf(reader.firmware), reader.grouped(), taken,
                reader.handed(taken), reader.marks());
    }

    private static int[] rows(Table table) {
        return IntStream.range(0, table.limit()).filter(table::exists).toArray();
    }

    private int first(long addr) {
        return (int) (addr >> shift);
    }

    private int behind(long addr) {
        return (int) (addr + (1L << shift) - 1 >> shift);
    }

    /** Between two of these all frames have the same ranges around them. */
    private TreeSet<Integer> bounds() {
        TreeSet<Integer> bounds = new TreeSet<>();
        nodes.forEach(node -> bounds.addAll(List.of(node.start(), node.end())));
        for (BootMap.Entry entry : firmware) {
            bounds.addAll(List.of(first(entry.addr()), behind(entry.addr()), first(entry.addr() + entry.size()), behind(entry.addr() + entry.size())));
        }
        blocks.forEach(block -> bounds.addAll(List.of(first(block.addr()), behind(block.addr() + block.size()))));
        bounds.add(tables.machine.highstart_pfn(0));
        int start = nodes.stream().mapToInt(BootMap.Node::start).min().orElse(0);
        int end = nodes.stream().mapToInt(BootMap.Node::end).max().orElse(0);
        bounds.removeIf(bound -> bound < start || bound > end);
        return bounds;
    }

    private List<BootMap.Stretch> taken() {
        List<BootMap.Stretch> stretches = new ArrayList<>();
        Integer start = null;
        for (int end : bounds()) {
            if (start != null) {
                BootMap.Stretch whole = stretch(start, end);
                if (whole.kind() == BootKind.FREE) {
                    split(whole, this::isReserved, BootKind.RESERVED, BootKind.FREE, stretches);
                } else {
                    stretches.add(whole);
                }
            }
            start = end;
        }
        return List.copyOf(stretches);
    }

    private BootMap.Stretch stretch(int start, int end) {
        Optional<BootMap.Entry> entry = firmware.stream().filter(each -> start >= first(each.addr()) && end <= behind(each.addr() + each.size()))
                .max(Comparator.comparing(BootMap.Entry::isRam));
        boolean isRam = firmware.isEmpty() || entry.filter(BootMap.Entry::isRam)
                .filter(each -> start >= behind(each.addr()) && end <= first(each.addr() + each.size())).isPresent();
        Optional<BootMap.Block> block = blocks.reversed().stream()
                .filter(each -> start >= first(each.addr()) && end <= behind(each.addr() + each.size())).findFirst();
        if (block.isPresent()) {
            return new BootMap.Stretch(start, end, BootKind.of(block.get().what()), block.get().what());
        }
        if (!isRam) {
            BootKind kind = entry.isPresent() ? BootKind.FIRMWARE : BootKind.HOLE;
            return new BootMap.Stretch(start, end, kind, kind.words());
        }
        int high = tables.machine.highstart_pfn(0);
        BootKind kind = high > 0 && start >= high ? BootKind.HIGH : BootKind.FREE;
        return new BootMap.Stretch(start, end, kind, kind.words());
    }

    /** Whether somebody has reserved a frame of whom no block tells: by the bitmap, and when that has gone by the struct page. */
    private boolean isReserved(int pfn) {
        for (BootMap.Node node : nodes) {
            int data = tables.node.bdata(node.row());
            BitSetColumn map = tables.bootmemData.node_bootmem_map;
            if (pfn >= node.start() && pfn < node.end() && data != Table.NULL && map.length(data) > 0) {
                int bit = pfn - first(tables.bootmemData.node_boot_start(data));
                return bit >= 0 && bit < map.length(data) && map.get(data, bit);
            }
        }
        return tables.machine.totalram_pages(0) > 0 && tables.page.PageReserved(pfn);
    }

    private static void split(BootMap.Stretch whole, IntPredicate is, BootKind yes, BootKind no, List<BootMap.Stretch> into) {
        int begun = whole.start();
        for (int pfn = begun + 1; pfn <= whole.end(); pfn++) {
            if (pfn == whole.end() || is.test(pfn) != is.test(begun)) {
                BootKind kind = is.test(begun) ? yes : no;
                into.add(new BootMap.Stretch(begun, pfn, kind, kind.words()));
                begun = pfn;
            }
        }
    }

    private List<BootMap.Stretch> handed(List<BootMap.Stretch> taken) {
        IntPredicate isReserved = tables.machine.totalram_pages(0) == 0 ? pfn -> true : tables.page::PageReserved;
        List<BootMap.Stretch> stretches = new ArrayList<>();
        for (BootMap.Stretch stretch : taken) {
            if (stretch.kind() == BootKind.HOLE || stretch.kind() == BootKind.FIRMWARE) {
                stretches.add(stretch);
            } else {
                split(stretch, isReserved, BootKind.RESERVED, BootKind.HANDED_OVER, stretches);
            }
        }
        return joined(stretches);
    }

    private static List<BootMap.Stretch> joined(List<BootMap.Stretch> stretches) {
        List<BootMap.Stretch> joined = new ArrayList<>();
        for (BootMap.Stretch stretch : stretches) {
            if (!joined.isEmpty() && joined.getLast().kind() == stretch.kind() && joined.getLast().end() == stretch.start()) {
                joined.set(joined.size() - 1, new BootMap.Stretch(joined.getLast().start(), stretch.end(), stretch.kind(), stretch.what()));
            } else {
                joined.add(stretch);
            }
        }
        return List.copyOf(joined);
    }

    /** Blocks of the same name behind each other as one: a zone has a free_area map for each order. */
    private List<BootMap.Block> grouped() {
        List<BootMap.Block> grouped = new ArrayList<>();
        for (BootMap.Block block : blocks) {
            BootMap.Block last = grouped.isEmpty() ? null : grouped.getLast();
            if (last != null && last.what().equals(block.what()) && block.addr() >= last.addr()) {
                grouped.set(grouped.size() - 1, new BootMap.Block(last.row(), last.addr(), last.size() + block.size(), last.what(), last.count() + 1));
            } else {
                grouped.add(block);
            }
        }
        return List.copyOf(grouped);
    }

    private List<BootMap.Mark> marks() {
        MachineTable machine = tables.machine;
        TreeMap<Integer, String> marks = new TreeMap<>();
        mark(marks, "min_low_pfn", machine.min_low_pfn(0));
        mark(marks, "max_low_pfn", machine.max_low_pfn(0));
        if (machine.highend_pfn(0) > machine.highstart_pfn(0)) {
            mark(marks, "highstart_pfn", machine.highstart_pfn(0));
            mark(marks, "highend_pfn", machine.highend_pfn(0));
        }
        mark(marks, "max_pfn", machine.max_pfn(0));
        return marks.entrySet().stream().map(each -> new BootMap.Mark(each.getValue(), each.getKey())).toList();
    }

    private static void mark(TreeMap<Integer, String> marks, String name, int pfn) {
        if (pfn > 0) {
            marks.merge(pfn, name, (one, other) -> one + " = " + other);
        }
    }
}
