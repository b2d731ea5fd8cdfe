/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagealloc.ProcessFlags;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.replay.ConformanceTrace.Malformed;
import org.pagewalk.replay.ConformanceTrace.Mismatch;
import org.pagewalk.store.Table;

/**
 * Kind zoned: watermarks, zonelists and __alloc_pages over one to three zones. Page reclaim is not
 * played by the emulator but by the trace: it says which blocks come free in the middle of an allocation.
 */
final class ZonedPlayer implements ConformanceTrace.Player {
    private static final int ORDER_MAX = 30;
    private static final int ZONELISTS = 16;

    private final int[] zonePages = new int[NodeTable.MAX_NR_ZONES];
    private final BitSet reserved = new BitSet();
    private final Script script = new Script();
    private int pages;
    private Machine machine;
    private boolean started;

    /** The allocation would go on for ever; the trace abandons it there, and so does the replay. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Abandoned() {
            super("", null, false, false);
        }
    }

    /** A block that comes free during an allocation, and by whom. */
    private record Freed(String by, int pfn, int order) {
    }

    /** Plays reclaim as the trace tells it, and takes down what the emulator asked of it. */
    private final class Script implements Reclaim {
        private List<Optional<Freed>> events = List.of();
        private StringBuilder heard = new StringBuilder();
        private int at;
        private int yields;

        void begin(List<Optional<Freed>> told) {
            events = told;
            heard = new StringBuilder();
            at = 0;
            yields = 0;
        }

        @Override
        public void wakeKswapd(int classzone) {
            hear("balance=" + zoneName(classzone));
            hear("wake");
        }

        @Override
        public int tryToFreePagesZone(int classzone, int gfpMask) {
            hear("direct=" + zoneName(classzone));
            return free("reclaim");
        }

        @Override
        public void yield() {
            if (++yields == 2) {
                throw new Abandoned();
            }
            hear("yield");
            free("kswapd");
        }

        private void hear(String event) {
            heard.append(' ').append(event);
            at++;
        }

        private int free(String by) {
            int freed = 0;
            while (at < events.size() && events.get(at).filter(f -> f.by().equals(by)).isPresent()) {
                Freed block = events.get(at).orElseThrow();
                hear(by + "=" + block.pfn() + "/" + block.order());
                machine.pageAllocator().__freePages(block.pfn(), block.order());
                freed += 1 << block.order();
            }
            return freed;
        }
    }

    @Override
    public String lines() {
        return Messages.text("zoned.lines");
    }

    @Override
    public Optional<Mismatch> line(String text, boolean compare) throws Malformed {
        Numbers words = new Numbers(text);
        String verb = words.word();
        if ((machine == null) != verb.equals("machine")) {
            throw new Malformed(Messages.text(machine == null ? "zoned.machine.first" : "zoned.machine.twice"));
        }
        if (!started && !List.of("machine", "init", "zonelist", "reserved").contains(verb)) {
            started = true;
            machine = Machine.ofZones(zonePages, reserved, script);
        }
        Tables tables = machine == null ? null : machine.tables();
        String got = switch (verb) {
            case "machine" -> machine(words, text);
            case "init" -> init(words, tables);
            case "zonelist" -> zonelist(words, tables);
            case "reserved" -> reserved(words, text);
            case "zone" -> zone(words, tables);
            case "alloc" -> alloc(words, text, compare);
            case "free" -> free(words, tables, compare);
            case "get" -> get(words, compare);
            case "unbalance" -> unbalance(words, tables, compare);
            default -> throw new Malformed("");
        };
        return !compare || got.equals(text) ? Optional.empty() : Optional.of(new Mismatch(text, got));
    }

    private String machine(Numbers words, String text) throws Malformed {
        long sum = 0;
        for (int zone = 0; zone < zonePages.length; zone++) {
            if (!words.word().equals(List.of("DMA", "Normal", "HighMem").get(zone))) {
                throw new Malformed("");
            }
            zonePages[zone] = words.number(0, ConformanceTrace.PAGES_MAX);
            sum += zonePages[zone];
        }
        words.end();
        pages = ConformanceTrace.affordable(sum);
        machine = Machine.ofZones(zonePages, reserved, script);
        return text;
    }

    private String init(Numbers words, Tables tables) throws Malformed {
        int zone = zoneRow(words.word());
        return "init " + zoneName(zone) + " start " + tables.zone.zone_start_mapnr(zone) + " size " + tables.zone.size(zone)
                + marks(tables, zone);
    }

    private static String marks(Tables tables, int zone) {
        return " min " + tables.zone.pages_min(zone) + " low " + tables.zone.pages_low(zone) + " high "
                + tables.zone.pages_high(zone);
    }

    private String zonelist(Numbers words, Tables tables) throws Malformed {
        int index = words.number(0, ZONELISTS - 1);
        int list = tables.node.node_zonelists(0, index);
        StringJoiner names = new StringJoiner(" ");
        names.add("zonelist").add(Integer.toString(index));
        for (int i = 0; i < zonePages.length && tables.zonelist.zones(list, i) != Table.NULL; i++) {
            names.add(zoneName(tables.zonelist.zones(list, i)));
        }
        return names.toString();
    }

    private String reserved(Numbers words, String text) throws Malformed {
        int first = words.number(0, pages);
        int count = words.number(0, pages - first);
        words.end();
        if (started) {
            throw new Malformed(Messages.text("zoned.reserved.late"));
        }
        reserved.set(first, first + count);
        return text;
    }

    private String zone(Numbers words, Tables tables) throws Malformed {
        int zone = zoneRow(words.word());
        StringBuilder got = new StringBuilder("zone " + zoneName(zone) + " free " + tables.zone.free_pages(zone) + " balance "
                + tables.zone.need_balance(zone) + marks(tables, zone) + " counts");
        for (int order = 0; order < machine.profile().maxOrder(); order++) {
            got.append(' ').append(tables.freeArea.free_list.size(tables.zone.free_area(zone, order)));
        }
        return got.toString();
    }

    /** {@code alloc GFP ORDER CTX BITS = ANSWER EVENTS}. */
    private String alloc(Numbers words, String text, boolean compare) throws Malformed {
        int gfp = words.hexadecimal(0xFFFF);
        int order = words.number(0, ORDER_MAX);
        int flags = switch (words.word()) {
            case "-" -> 0;
            case "MEMALLOC" -> ProcessFlags.PF_MEMALLOC;
            case "MEMDIE" -> ProcessFlags.PF_MEMDIE;
            default -> throw new Malformed("");
        };
        words.word();
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        String answer = words.word();
        if (!answer.equals("NULL") && !answer.equals("LOOPS")) {
            zoneRow(answer);
            words.number(0, pages - 1);
        }
        script.begin(events(words));
        if (!compare) {
            return text;
        }
        PageAllocator allocator = machine.pageAllocator();
        machine.tables().task.flags(machine.scheduler().current(), flags);
        return text.substring(0, text.indexOf(" = ") + 3) + allocate(allocator, gfp, order) + script.heard;
    }

    private String allocate(PageAllocator allocator, int gfp, int order) {
        try {
            int page = allocator.allocPages(gfp, order);
            return page == Table.NULL ? "NULL" : zoneName(Derived.page_zone(machine.tables(), page)) + " " + page;
        } catch (Abandoned e) {
            return "LOOPS";
        } catch (KernelStop stop) {
            return stop.getMessage();
        }
    }

    private List<Optional<Freed>> events(Numbers words) throws Malformed {
        List<Optional<Freed>> events = new ArrayList<>();
        while (words.more()) {
            String[] event = words.word().split("=", 2);
            switch (event[0]) {
                case "wake", "yield" -> events.add(Optional.empty());
                case "balance", "direct" -> {
                    zoneRow(event.length > 1 ? event[1] : "");
                    events.add(Optional.empty());
                }
                case "reclaim", "kswapd" -> {
                    Numbers block = new Numbers((event.length > 1 ? event[1] : "").replace('/', ' '));
                    int pfn = block.number(0, pages - 1);
                    events.add(Optional.of(new Freed(event[0], pfn, order(block, pfn))));
                    block.end();
                }
                default -> throw new Malformed("");
            }
        }
        return events;
    }

    private String free(Numbers words, Tables tables, boolean compare) throws Malformed {
        int pfn = words.number(0, pages - 1);
        int order = order(words, pfn);
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        words.word();
        words.end();
        String head = "free " + pfn + " " + order + " = ";
        if (!compare) {
            return head;
        }
        boolean kept = tables.page.PageReserved(pfn);
        try {
            machine.pageAllocator().__freePages(pfn, order);
        } catch (KernelStop stop) {
            return head + stop.getMessage();
        }
        return head + (kept ? "reserved" : tables.page.count(pfn) > 0 ? "held" : "freed");
    }

    private int order(Numbers words, int pfn) throws Malformed {
        int order = words.number(0, ORDER_MAX);
        if (pfn + (1L << order) > pages) {
            throw new Malformed(Messages.text("buddy.frame", pfn, order, pages));
        }
        return order;
    }

    private String get(Numbers words, boolean compare) throws Malformed {
        int pfn = words.number(0, pages - 1);
        words.end();
        if (compare) {
            machine.pageAllocator().getPage(pfn);
        }
        return "get " + pfn;
    }

    private static String unbalance(Numbers words, Tables tables, boolean compare) throws Malformed {
        words.end();
        for (int zone = 0; compare && zone < tables.zone.limit(); zone++) {
            tables.zone.need_balance(zone, 0);
        }
        return "unbalance";
    }

    private String zoneName(int zone) {
        return machine.tables().zone.name(zone);
    }

    private int zoneRow(String name) throws Malformed {
        return machine.zone(name, 0).orElseThrow(() -> new Malformed(Messages.text("zoned.zone", Messages.quote(name))));
    }
}
