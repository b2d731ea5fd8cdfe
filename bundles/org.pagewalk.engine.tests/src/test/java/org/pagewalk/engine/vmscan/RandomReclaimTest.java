/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.vmscan.PlainLists.Box;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.store.HeadColumn;

/** Reclaim against plain lists, with everything that a page can be: of a file, of a process, dirty, locked, with buffers, in another zone. */
class RandomReclaimTest {
    private static final int ZONES = 3;
    private static final int PAGES_MAX = 120;
    private static final int ROUNDS = Integer.getInteger("pagewalk.operations", 60_000);

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Machine machine = Machine.ofZones(new int[] {256, 256, 256}, new BitSet(), Reclaim.NONE);
    private final ScriptedFile real = new ScriptedFile(machine);
    private final PageTable pages = machine.tables().page;
    private final PlainLists plain = new PlainLists();

    @Test
    void reclaimDoesWithRealPagesWhatItDoesWithBoxes() {
        System.out.println("RandomReclaimTest: -Dpagewalk.seed=" + seed);
        for (int round = 0; round < ROUNDS; round++) {
            String what = "seed " + seed + ", round " + round + ": ";
            what += step();
            assertEquals(plain.asked, real.asked, what);
            assertEquals(PlainLists.words(plain.active), words(machine.tables().machine.active_list), what);
            assertEquals(PlainLists.words(plain.inactive), words(machine.tables().machine.inactive_list), what);
            assertEquals(plain.active.size(), machine.tables().machine.nr_active_pages(0), what);
            assertEquals(plain.inactive.size(), machine.tables().machine.nr_inactive_pages(0), what);
            letGo();
            plain.asked.clear();
            real.asked.clear();
        }
        assertEquals(List.of(), machine.pageAllocator().checkInvariants(), "seed " + seed);
    }

    /** Whoever else uses a page that reclaim took off the lists lets it go. */
    private void letGo() {
        for (Box box : plain.taken) {
            assertEquals(box.count, pages.count(box.page), "seed " + seed + ", page " + box.page);
            for (; box.count > 0; box.count--) {
                machine.pageAllocator().__freePages(box.page, 0);
            }
        }
        plain.taken.clear();
    }

    private String words(HeadColumn list) {
        List<String> words = new ArrayList<>();
        for (int page = list.first(0); page != NULL; page = pages.lru.next(page)) {
            words.add(page + (pages.PageReferenced(page) ? "r" : "") + (pages.PageDirty(page) ? "d" : "") + (pages.PageLocked(page) ? "k" : "")
                    + (pages.PageLaunder(page) ? "l" : "") + "+" + pages.count(page));
        }
        return String.join(" ", words);
    }

    private String step() {
        int kind = random.nextInt(100);
        if (kind < 25) {
            return add();
        }
        if (kind < 80) {
            return plain.boxes.isEmpty() ? add() : change(plain.boxes.values().stream().skip(random.nextInt(plain.boxes.size())).findFirst()
                    .orElseThrow());
        }
        if (kind < 83) {
            plain.writesStayUnderWay = random.nextBoolean();
            plain.canWrite = random.nextInt(4) > 0;
            plain.reaped = random.nextInt(3) == 0 ? random.nextInt(10) : 0;
            real.writesStayUnderWay = plain.writesStayUnderWay;
            real.canWrite = plain.canWrite;
            real.reaped = plain.reaped;
            return "rules";
        }
        return reclaim(kind);
    }

    private String reclaim(int kind) {
        int zone = random.nextInt(ZONES);
        int nr = random.nextInt(12);
        int priority = 1 + random.nextInt(6);
        boolean fs = random.nextInt(4) > 0;
        int gfp = fs ? Gfp.GFP_KSWAPD : Gfp.GFP_NOFS;
        if (kind < 88) {
            plain.refill(nr);
            real.vmscan.refillInactive(nr);
            return "refill " + nr;
        }
        String what = " zone " + zone + " nr " + nr + " priority " + priority + " fs " + fs;
        if (kind < 94) {
            assertEquals(plain.shrink(1 + nr, zone, fs, priority), real.vmscan.shrinkCache(1 + nr, zone, gfp, priority), "seed " + seed + what);
        } else if (kind < 98) {
            assertEquals(plain.shrinkCaches(zone, priority, fs, 1 + nr), real.vmscan.shrinkCaches(zone, priority, gfp, 1 + nr), "seed " + seed + what);
        } else {
            assertEquals(plain.tryToFree(zone, fs), real.vmscan.tryToFreePagesZone(zone, gfp), "seed " + seed + what);
        }
        return "reclaim " + kind + what;
    }

    private String add() {
        if (plain.boxes.size() == PAGES_MAX) {
            return "full";
        }
        int zone = random.nextInt(ZONES);
        boolean ofFile = random.nextInt(4) > 0;
        int page = ofFile ? real.add(zone) : real.addAnonymous(zone);
        plain.add(new Box(page, Derived.page_zone(machine.tables(), page), ofFile));
        if (!ofFile && random.nextBoolean()) {
            change(plain.boxes.get(page));
        }
        return "add " + page;
    }

    private String change(Box box) {
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> {
                plain.access(box);
                machine.pageAllocator().lru().markPageAccessed(box.page);
            }
            case 3 -> {
                box.dirty = true;
                pages.SetPageDirty(box.page);
            }
            case 4 -> {
                if (!box.buffers) {
                    box.buffers = true;
                    box.count++;
                    real.addBuffers(box.page);
                }
                box.busyBuffers = random.nextBoolean();
                real.busyBuffers.set(box.page, box.busyBuffers);
            }
            case 5 -> {
                box.count++;
                machine.pageAllocator().getPage(box.page);
            }
            case 6 -> {
                if (box.count > (box.buffers ? 2 : 1)) {
                    box.count--;
                    machine.pageAllocator().__freePages(box.page, 0);
                }
            }
            case 7 -> {
                if (!box.locked) {
                    box.locked = true;
                    machine.pageLocks().tryLockPage(box.page);
                }
            }
            default -> {
                if (box.locked) {
                    box.locked = false;
                    box.launder = false;
                    machine.pageLocks().unlockPage(box.page);
                }
            }
        }
        return "change " + box.page;
    }
}
