/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.Optional;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.replay.ConformanceTrace.Malformed;
import org.pagewalk.replay.ConformanceTrace.Mismatch;
import org.pagewalk.store.Table;

/** Kind buddy: rmqueue and __free_pages_ok on one zone whose pages were all freed in ascending order. */
final class BuddyPlayer implements ConformanceTrace.Player {
    private static final int ORDER_MAX = 30;

    private int pages;
    private Machine machine;
    private int zone;

    @Override
    public String lines() {
        return Messages.text("buddy.lines");
    }

    @Override
    public Optional<Mismatch> line(String text, boolean compare) throws Malformed {
        Numbers words = new Numbers(text);
        String verb = words.word();
        if ((machine == null) != verb.equals("pages")) {
            throw new Malformed(Messages.text(machine == null ? "buddy.pages.first" : "buddy.pages.twice"));
        }
        return switch (verb) {
            case "pages" -> pages(words);
            case "alloc" -> alloc(words, compare);
            case "free" -> free(words, compare);
            case "list" -> list(words, compare);
            default -> throw new Malformed("");
        };
    }

    private Optional<Mismatch> pages(Numbers words) throws Malformed {
        pages = ConformanceTrace.affordable(words.number(1, ConformanceTrace.PAGES_MAX));
        words.end();
        machine = Machine.bareZone(pages);
        zone = machine.zone("Normal", 0).orElseThrow();
        return Optional.empty();
    }

    private Optional<Mismatch> alloc(Numbers words, boolean compare) throws Malformed {
        int order = words.number(0, ORDER_MAX);
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        String answer = words.word();
        int expected = answer.equals("NULL") ? Table.NULL : new Numbers(answer).number(0, pages - 1);
        words.end();
        if (!compare) {
            return Optional.empty();
        }
        int got = machine.pageAllocator().rmqueue(zone, order);
        return got == expected ? Optional.empty() : differ(said(order, expected), said(order, got));
    }

    private static String said(int order, int pfn) {
        return Messages.text("buddy.alloc", order, pfn == Table.NULL ? "NULL" : Integer.toString(pfn));
    }

    private Optional<Mismatch> free(Numbers words, boolean compare) throws Malformed {
        int first = words.number(0, pages);
        if (!words.more()) {
            return total(first, compare);
        }
        int order = words.number(0, ORDER_MAX);
        words.end();
        if (first % (1L << order) != 0 || first + (1L << order) > pages) {
            throw new Malformed(Messages.text("buddy.frame", first, order, pages));
        }
        if (compare) {
            try {
                machine.pageAllocator().__freePages(first, order);
            } catch (KernelStop stop) {
                return differ(Messages.text("buddy.free.fine", first, order),
                        Messages.text("buddy.free.stop", first, order, stop.getMessage()));
            }
        }
        return Optional.empty();
    }

    private Optional<Mismatch> total(int expected, boolean compare) {
        if (!compare) {
            return Optional.empty();
        }
        long got = machine.tables().zone.free_pages(zone);
        return got == expected ? Optional.empty()
                : differ(Messages.text("buddy.total", expected), Messages.text("buddy.total", got));
    }

    private Optional<Mismatch> list(Numbers words, boolean compare) throws Malformed {
        Tables tables = machine.tables();
        int order = words.number(0, machine.profile().maxOrder() - 1);
        int got = tables.freeArea.free_list.first(tables.zone.free_area(zone, order));
        Optional<Mismatch> difference = Optional.empty();
        for (int place = 1; words.more() || got != Table.NULL && compare && difference.isEmpty(); place++) {
            int expected = words.more() ? words.number(0, pages - 1) : Table.NULL;
            if (compare && difference.isEmpty()) {
                if (got != expected) {
                    difference = differ(entry(order, place, expected), entry(order, place, got));
                } else {
                    got = tables.page.list.next(got);
                }
            }
        }
        return difference;
    }

    private static String entry(int order, int place, int pfn) {
        return Messages.text("buddy.list.entry", order, place,
                pfn == Table.NULL ? Messages.text("buddy.list.end") : Integer.toString(pfn));
    }

    private static Optional<Mismatch> differ(String expected, String got) {
        return Optional.of(new Mismatch(expected, got));
    }
}
