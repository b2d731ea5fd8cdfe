/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.BitSet;
import java.util.Optional;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.bootmem.BootMemory;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.model.tables.BootmemDataTable;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.replay.ConformanceTrace.Malformed;
import org.pagewalk.replay.ConformanceTrace.Mismatch;
import org.pagewalk.store.Table;

/** Kind bootmem: the boot memory allocator of one node, up to the pages that it hands over to the page allocator. */
final class BootmemPlayer implements ConformanceTrace.Player {
    /** No address or size of a trace is larger: what a machine of 64 GiB has. */
    private static final long ADDRESS_MAX = 1L << 36;

    private Machine machine;
    private BootMemory memory;

    @Override
    public String lines() {
        return Messages.text("bootmem.lines");
    }

    @Override
    public Optional<Mismatch> line(String text, boolean compare) throws Malformed {
        Numbers words = new Numbers(text);
        String verb = words.word();
        if ((machine == null) != verb.equals("init")) {
            throw new Malformed(Messages.text(machine == null ? "bootmem.init.first" : "bootmem.init.twice"));
        }
        String got;
        try {
            got = switch (verb) {
                case "init" -> init(words);
                case "free", "reserve" -> range(verb, words, compare);
                case "alloc" -> alloc(words, compare);
                case "last" -> last(words);
                case "free_all" -> freeAll(words, compare);
                default -> throw new Malformed("");
            };
        } catch (KernelStop stop) {
            got = verb + ": " + stop.getMessage();
        }
        return !compare || got.equals(text) ? Optional.empty() : Optional.of(new Mismatch(text, got));
    }

    private String init(Numbers words) throws Malformed {
        int mapStart = words.number(0, ConformanceTrace.PAGES_MAX);
        int start = words.number(0, ConformanceTrace.PAGES_MAX);
        int end = ConformanceTrace.affordable(words.number(1, ConformanceTrace.PAGES_MAX));
        answer(words);
        words.number(0, Integer.MAX_VALUE);
        words.end();
        if (start >= end || mapStart >= end) {
            throw new Malformed(Messages.text("bootmem.init.range", mapStart, start, end));
        }
        BitSet all = new BitSet();
        all.set(0, end);
        int[] zonePages = new int[NodeTable.MAX_NR_ZONES];
        zonePages[1] = end;
        machine = Machine.ofZones(zonePages, all, Reclaim.NONE);
        machine.tables().machine.pgdat_list(0, Table.NULL);
        memory = machine.bootMemory();
        return "init " + mapStart + " " + start + " " + end + " = " + memory.initBootmemNode(0, mapStart, start, end);
    }

    private String range(String verb, Numbers words, boolean compare) throws Malformed {
        long addr = words.address(ADDRESS_MAX);
        long size = words.address(ADDRESS_MAX);
        words.end();
        if (compare && verb.equals("free")) {
            memory.freeBootmem(addr, size);
        } else if (compare) {
            memory.reserveBootmem(addr, size);
        }
        return verb + " " + Long.toHexString(addr) + " " + Long.toHexString(size);
    }

    private String alloc(Numbers words, boolean compare) throws Malformed {
        long size = words.address(ADDRESS_MAX);
        long align = words.address(ADDRESS_MAX);
        long goal = words.address(ADDRESS_MAX);
        answer(words);
        String expected = words.word();
        if (!expected.equals("NULL")) {
            new Numbers(expected).address(ADDRESS_MAX);
        }
        words.end();
        long addr = compare ? memory.allocBootmemCore(0, size, align, goal) : -1;
        return "alloc " + Long.toHexString(size) + " " + Long.toHexString(align) + " " + Long.toHexString(goal) + " = "
                + (addr < 0 ? "NULL" : Long.toHexString(addr));
    }

    private String last(Numbers words) throws Malformed {
        words.number(0, ConformanceTrace.PAGES_MAX);
        words.number(0, Integer.MAX_VALUE);
        words.end();
        BootmemDataTable data = machine.tables().bootmemData;
        return "last " + data.last_pos(0) + " " + data.last_offset(0);
    }

    private String freeAll(Numbers words, boolean compare) throws Malformed {
        answer(words);
        words.number(0, ConformanceTrace.PAGES_MAX);
        words.end();
        return "free_all = " + (compare ? memory.freeAllBootmem() : 0);
    }

    private static void answer(Numbers words) throws Malformed {
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
    }
}
