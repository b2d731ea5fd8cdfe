/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.replay.ConformanceTrace.Malformed;
import org.pagewalk.replay.ConformanceTrace.Mismatch;

/**
 * Kind lru: pages of one file on the two LRU lists; refill_inactive, shrink_cache, shrink_caches and try_to_free_pages_zone, with
 * what each freed, had written and waited for, and both lists in their order.
 */
final class LruPlayer implements ConformanceTrace.Player {
    private static final Pattern PAGES = Pattern.compile("\\bI in 0\\.\\.(\\d{1,8})\\b");
    /** There are more page frames than pages, so that there is always one. */
    private static final int SPARE = 1024;
    private static final int PRIORITY_MAX = 6;
    private static final int NR_MAX = 1 << 20;

    private int pages;
    private LruFile file;

    @Override
    public String lines() {
        return Messages.text("lru.lines");
    }

    @Override
    public Optional<String> comment(String text) {
        Matcher range = PAGES.matcher(text);
        if (file == null && pages == 0 && range.find()) {
            int last = Integer.parseInt(range.group(1));
            if (last >= ConformanceTrace.PAGES_MAX - SPARE) {
                return Optional.of(Messages.text("trace.number", range.group(1), 0, ConformanceTrace.PAGES_MAX - SPARE - 1));
            }
            pages = last + 1;
        }
        return Optional.empty();
    }

    @Override
    public Optional<Mismatch> line(String text, boolean compare) throws Malformed {
        if (file == null) {
            if (pages == 0) {
                throw new Malformed(Messages.text("lru.pages.first"));
            }
            file = new LruFile(Machine.bareZone(ConformanceTrace.affordable(pages + SPARE)), pages);
        }
        Numbers words = new Numbers(text);
        String verb = words.word();
        String got;
        try {
            got = switch (verb) {
                case "add", "access", "dirty", "hold", "unhold", "io_done" -> onPage(verb, words, text, compare);
                case "remove" -> remove(words, text, compare);
                case "writepage" -> writepage(words, text);
                case "refill", "shrink", "shrink_nofs", "shrink_caches", "balance" -> reclaim(verb, words, text, compare);
                case "active", "inactive" -> list(verb, words, text, compare);
                case "nr" -> counts(words, text, compare);
                default -> throw new Malformed("");
            };
        } catch (KernelStop stop) {
            got = stop.getMessage();
        }
        return got.equals(text) ? Optional.empty() : Optional.of(new Mismatch(text, got));
    }

    private String onPage(String verb, Numbers words, String text, boolean compare) throws Malformed {
        int page = words.number(0, pages - 1);
        words.end();
        if (!compare) {
            return text;
        }
        String wrong = file.wrong(verb, page);
        if (!wrong.isEmpty()) {
            throw new Malformed(Messages.text("lru." + wrong, page));
        }
        switch (verb) {
            case "add" -> file.add(page);
            case "access" -> file.access(page);
            case "dirty" -> file.dirty(page);
            case "hold" -> file.hold(page);
            case "unhold" -> file.unhold(page);
            default -> file.ioDone(page);
        }
        return text;
    }

    private String remove(Numbers words, String text, boolean compare) throws Malformed {
        int page = words.number(0, pages - 1);
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        String answer = words.word();
        words.end();
        if (!answer.equals("freed") && !answer.equals("locked")) {
            throw new Malformed("");
        }
        if (!compare) {
            return text;
        }
        if (!file.isCached(page)) {
            throw new Malformed(Messages.text("lru.absent", page));
        }
        return "remove " + page + " = " + (file.remove(page) ? "freed" : "locked");
    }

    private String writepage(Numbers words, String text) throws Malformed {
        String how = words.word();
        words.end();
        if (!how.equals("sync") && !how.equals("async")) {
            throw new Malformed("");
        }
        file.writesAtOnce(how.equals("sync"));
        return text;
    }

    private String reclaim(String verb, Numbers words, String text, boolean compare) throws Malformed {
        boolean isShrink = verb.startsWith("shrink");
        int nr = verb.equals("balance") ? 0 : words.number(0, NR_MAX);
        int priority = isShrink ? words.number(1, PRIORITY_MAX) : 0;
        int reaped = verb.equals("shrink_caches") ? words.number(0, NR_MAX) : 0;
        if (verb.equals("refill")) {
            words.end();
        } else {
            outcome(verb, words);
        }
        if (!compare) {
            return text;
        }
        file.beginsCall(reaped);
        return switch (verb) {
            case "refill" -> {
                file.vmscan().refillInactive(nr);
                yield text;
            }
            case "shrink_caches" -> "shrink_caches " + nr + " " + priority + " " + reaped + " = "
                    + file.vmscan().shrinkCaches(file.zone(), priority, Gfp.GFP_KSWAPD, nr) + file.outcome();
            case "balance" -> "balance = " + file.vmscan().tryToFreePagesZone(file.zone(), Gfp.GFP_KSWAPD) + file.outcome() + " ; oom "
                    + file.timesOutOfMemory();
            default -> verb + " " + nr + " " + priority + " = " + file.vmscan().shrinkCache(nr, file.zone(),
                    verb.equals("shrink") ? Gfp.GFP_KSWAPD : Gfp.GFP_NOFS, priority) + file.outcome();
        };
    }

    /** {@code = REMAINING ; freed I... ; written I... ; waited I... ; swap_out K}, and behind that of balance {@code ; oom K}. */
    private void outcome(String verb, Numbers words) throws Malformed {
        expect("=", words.word());
        words.number(0, NR_MAX);
        expect(";", words.word());
        for (String what : new String[] {"freed", "written", "waited"}) {
            expect(what, words.word());
            for (String word = words.word(); !word.equals(";"); word = words.word()) {
                new Numbers(word).number(0, pages - 1);
            }
        }
        expect("swap_out", words.word());
        words.number(0, NR_MAX);
        if (verb.equals("balance")) {
            expect(";", words.word());
            expect("oom", words.word());
            words.number(0, NR_MAX);
        }
        words.end();
    }

    private static void expect(String expected, String word) throws Malformed {
        if (!word.equals(expected)) {
            throw new Malformed("");
        }
    }

    private String list(String verb, Numbers words, String text, boolean compare) throws Malformed {
        while (words.more()) {
            page(words.word());
        }
        return compare ? verb + file.list(verb.equals("active")) : text;
    }

    /** A page with its marks: {@code 17rd+2}. */
    private void page(String word) throws Malformed {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        new Numbers(word.substring(0, digits)).number(0, pages - 1);
        if (!word.substring(digits).matches("r?d?l?k?(\\+\\d{1,9})?")) {
            throw new Malformed("");
        }
    }

    private String counts(Numbers words, String text, boolean compare) throws Malformed {
        words.number(0, NR_MAX);
        words.number(0, NR_MAX);
        words.end();
        return compare ? "nr " + file.machine().tables().machine.nr_active_pages(0) + " "
                + file.machine().tables().machine.nr_inactive_pages(0) : text;
    }
}
