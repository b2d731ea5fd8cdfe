/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** What a scenario may do with the LRU lists (Gorman 11, table 11.1), and reclaim, called by hand. */
final class VmscanFunctions {
    /** Reads the first of four pages of a file, so that it is cached and nobody uses it any more. */
    static final String READ = """
            file data { size 4 pages }
            task bash {
              let p = mmap(0, 4 pages, PROT_READ, MAP_PRIVATE, data, 0)
              load(p)
              exit(0)
            }
            """;
    /** The same with a page that was written to. */
    static final String WRITE = """
            file data { size 4 pages }
            task bash {
              let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_SHARED, data, 0)
              store(p, 7)
              exit(0)
            }
            """;
    private static final int NR_PAGES_MAX = 1 << 20;
    private static final String TABLE = "Gorman 11, table 11.1";
    private static final String NOTHING = "None.";
    private static final String RANGES = "Nothing: a number out of its range is a mistake in the scenario.";
    private static final String PAGE_ALONE = "let page = alloc_page(GFP_KERNEL)\n";
    private static final String ON_LIST = PAGE_ALONE + "lru_cache_add(page)\n";
    private static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page");
    private static final Parameter NR_PAGES = new Parameter("nr_pages", Type.INT, "pages", "how many pages are wanted, at least 1");
    private static final Parameter CLASSZONE = new Parameter("classzone", Type.ZONE, "", "for which zone pages are wanted: those of the zones "
            + "below it on its node serve too");
    private static final Parameter GFP = new Parameter("gfp_mask", Type.GFP, "", "what may be done meanwhile: without __GFP_FS no page is written or "
            + "waited for");
    private static final Parameter PRIORITY = new Parameter("priority", Type.INT, "", "from 6 to 1: one of so many inactive pages is looked at");

    private VmscanFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                onPage("lru_cache_add", "Puts a page that is on neither list at the head of inactive_list.", ON_LIST
                        + "expect machine().nr_inactive_pages == 1", (m, page) -> m.pageAllocator().lru().lruCacheAdd(page)),
                onPage("lru_cache_del", "Takes a page off its list, active_list or inactive_list.", ON_LIST
                        + "lru_cache_del(page)\nexpect machine().nr_inactive_pages == 0", (m, page) -> m.pageAllocator().lru().lruCacheDel(page)),
                onPage("mark_page_accessed", "The page was used: the first time it is marked (PG_referenced), the second time it becomes active.",
                        ON_LIST + "mark_page_accessed(page)\nexpect PageReferenced(page) && !PageActive(page)\nmark_page_accessed(page)\n"
                                + "expect PageActive(page) && !PageReferenced(page)", (m, page) -> m.pageAllocator().lru().markPageAccessed(page)),
                onPage("activate_page", "Moves a page from inactive_list to the head of active_list; one that is not there stays where it is. Mostly"
                        + " mark_page_accessed is what one wants.", ON_LIST + "activate_page(page)\nexpect PageActive(page)",
                        (m, page) -> m.pageAllocator().lru().activatePage(page)),
                declare("refill_inactive", Type.VOID, RANGES, "Moves pages from the end of active_list to inactive_list, and marks them so that one"
                        + " access brings them back. A page that was used (PG_referenced) loses that mark and goes to the head of active_list.",
                        "Gorman 11.6", ON_LIST + "activate_page(page)\nrefill_inactive(1)\nexpect !PageActive(page) && PageReferenced(page)", (m, a) -> {
                            vmscan(m).refillInactive(number(a[0], 0, NR_PAGES_MAX, "how many pages to move"));
                            return Value.Nothing.NULL;
                        }, new Parameter("nr_pages", Type.INT, "pages", "how many pages to move")),
                declare("shrink_cache", Type.INT, RANGES, "Frees pages from the end of inactive_list and gives how many are still wanted. A page in"
                        + " use goes to the head of the list; a dirty one is written, and freed at a later visit.", "Gorman 11.7",
                        READ + "expect shrink_cache(1, zone(\"Normal\"), GFP_KSWAPD, 1) == 0\nexpect event page_reclaimed",
                        (m, a) -> new Value.Int(vmscan(m).shrinkCache(nrPages(a[0]), zone(a[1]), mask(a[2]), priority(a[3]))),
                        NR_PAGES, CLASSZONE, GFP, PRIORITY),
                declare("shrink_caches", Type.INT, RANGES, "Takes pages from all caches once: slabs, then active_list to inactive_list in the"
                        + " kernel's ratio, then shrink_cache; gives how many are still wanted.", "Gorman 11.3",
                        READ + "expect shrink_caches(zone(\"Normal\"), 1, GFP_KSWAPD, 1) == 0",
                        (m, a) -> new Value.Int(vmscan(m).shrinkCaches(zone(a[0]), priority(a[1]), mask(a[2]), nrPages(a[3]))),
                        CLASSZONE, PRIORITY, GFP, NR_PAGES),
                declare("try_to_free_pages_zone", Type.INT, RANGES, "Tries to win 32 pages, harder from priority 6 to 1: 1 when it did, 0 when even"
                        + " then some are missing. What one round leaves is wanted of the next.", "Gorman 11.3",
                        READ + "expect try_to_free_pages_zone(zone(\"Normal\"), GFP_KSWAPD) == 0\nexpect count(event page_reclaimed) > 0",
                        (m, a) -> new Value.Int(vmscan(m).tryToFreePagesZone(zone(a[0]), mask(a[1]))), CLASSZONE, GFP));
    }

    private static FunctionDeclaration onPage(String name, String explanation, String example, ObjIntConsumer<Machine> work) {
        return declare(name, Type.VOID, NOTHING, explanation, TABLE, example, (machine, arguments) -> {
            work.accept(machine, page(machine, name, arguments[0]));
            return Value.Nothing.NULL;
        }, PAGE);
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        return new FunctionDeclaration(name, List.of(parameters), result, errors, Set.of(Profile.LINUX_2_4_20.name()), explanation, source, example,
                body);
    }

    private static Vmscan vmscan(Machine machine) {
        return machine.virtualMemory().vmscan();
    }

    private static int page(Machine machine, String function, Value value) {
        if (!(value instanceof Value.PageRef(int pfn))) {
            throw new KernelBug("NULL is used as a page; look at what the allocation returned first");
        }
        if (machine.tables().page.count(pfn) == 0) {
            throw new KernelBug("page frame " + pfn + " has no user (its count is 0), so it is free, and " + function + " has no business with it;"
                    + " allocate a page first");
        }
        return pfn;
    }

    private static int zone(Value value) {
        if (value instanceof Value.Row row) {
            return row.row();
        }
        throw new KernelBug("NULL is used as a zone; write, for example, zone(\"Normal\")");
    }

    private static int nrPages(Value value) {
        return number(value, 1, NR_PAGES_MAX, "how many pages are wanted");
    }

    private static int priority(Value value) {
        return number(value, 1, Vmscan.DEF_PRIORITY, "a priority");
    }

    private static int mask(Value value) {
        return Math.clamp(((Value.Int) value).value(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static int number(Value value, int least, int most, String what) {
        long number = ((Value.Int) value).value();
        if (number < least || number > most) {
            throw new WrongArgument(what + " is from " + least + " to " + most + ", not " + number);
        }
        return (int) number;
    }
}
