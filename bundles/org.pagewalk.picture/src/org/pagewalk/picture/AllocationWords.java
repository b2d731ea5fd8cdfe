/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.picture.AllocationPath.Pass;
import org.pagewalk.picture.AllocationPath.Take;
import org.pagewalk.picture.AllocationPath.Verdict;

/** What is said of an allocation, in the picture and in its text. */
final class AllocationWords {
    static final String NOTHING = "Nothing has been allocated up to this moment. Step forward to a call of alloc_pages or __get_free_pages:"
            + " the way of the allocation through the zones, and why each zone served or refused, will stand here.";

    /**
     * A flag of the caller.
     *
     * @param words what that means
     */
    record Flag(String name, boolean isSet, String words) {
    }

    private AllocationWords() {
    }

    /** The flags that say what the allocator may do; those that choose zones are told with the zonelist. */
    static List<Flag> flags(int gfp) {
        return List.of(flag(gfp, Gfp.__GFP_WAIT, "__GFP_WAIT", "may wait", "must not wait"),
                flag(gfp, Gfp.__GFP_HIGH, "__GFP_HIGH", "urgent, without effect in 2.4", "not urgent"),
                flag(gfp, Gfp.__GFP_IO, "__GFP_IO", "may start input and output", "no input and output"),
                flag(gfp, Gfp.__GFP_HIGHIO, "__GFP_HIGHIO", "also on high memory", "not on high memory"),
                flag(gfp, Gfp.__GFP_FS, "__GFP_FS", "may call filesystems", "no calls of filesystems"));
    }

    private static Flag flag(int gfp, int bit, String name, String set, String clear) {
        return new Flag(name, (gfp & bit) != 0, (gfp & bit) != 0 ? set : clear);
    }

    /** Which flags choose the zonelist. */
    static String zoneFlags(int gfp) {
        List<String> names = new ArrayList<>();
        if ((gfp & Gfp.__GFP_DMA) != 0) {
            names.add("__GFP_DMA");
        }
        if ((gfp & Gfp.__GFP_HIGHMEM) != 0) {
            names.add("__GFP_HIGHMEM");
        }
        return names.isEmpty() ? "no zone flag" : String.join(" | ", names);
    }

    static String call(AllocationPath path) {
        return path.call().function() + "(" + Gfp.name(path.call().gfp())
                + (path.call().function().equals("get_zeroed_page") ? ")" : ", " + path.call().order() + ")");
    }

    static String size(AllocationPath path) {
        long pages = 1L << Math.clamp(path.call().order(), 0, 20);
        return "order " + path.call().order() + ": " + Words.count(pages, "page") + ", " + Words.size(pages * path.pageBytes());
    }

    /** What came of it, as far as the present moment knows. */
    static String outcome(AllocationPath path) {
        AllocationPath.End end = path.end();
        if (!path.isOver()) {
            return "not over at this moment";
        }
        if (end.page() == AllocationPath.NONE) {
            return end.words().isEmpty() ? "NULL: no block" : end.words();
        }
        int last = end.page() + (1 << path.call().order()) - 1;
        return (last == end.page() ? "page " + last : "pages " + end.page() + " to " + last) + " of zone " + path.zone(end.zone());
    }

    /** What the picture says in one sentence. */
    static String title(AllocationPath path) {
        return "Allocation Path: " + call(path) + ", " + outcome(path);
    }

    static String pass(Pass pass) {
        return pass.mark() == AllocationPath.Mark.NOTHING ? "Pass " + pass.number() + ", without watermarks: the caller is winning memory back"
                : "Pass " + pass.number() + ": more free than 1 << order and " + pass.mark().words() + " of each zone tried";
    }

    static String verdict(AllocationPath path, Verdict verdict) {
        if (verdict.min() < 0) {
            return verdict.gives() ? "served without regard to watermarks" : "no block of order " + path.call().order() + " or above";
        }
        String numbers = Words.grouped(verdict.free()) + " free " + (verdict.served() ? "> " : "\u2264 ") + Words.grouped(verdict.min());
        return (verdict.gives() ? "served: " : verdict.served() ? "enough, but in pieces: " : "refused: ") + numbers;
    }

    /** How the number came about that a zone must have more than, as far as there is room for so many letters. */
    static String sum(AllocationPath path, Pass pass, Verdict verdict, int letters) {
        if (verdict.min() < 0) {
            return "";
        }
        if (verdict.served() && !verdict.gives()) {
            return "no block of order " + path.call().order() + " or above";
        }
        String total = Words.grouped(verdict.min()) + " = ";
        String whole = total + String.join(" + ", path.sum(pass, verdict));
        return whole.length() <= letters ? whole : total + Words.grouped(verdict.before()) + " so far + " + path.term(pass.mark(), verdict);
    }

    static String take(AllocationPath path, Verdict verdict) {
        Take take = verdict.take();
        String from = "rmqueue: the list of order " + take.order() + " has block " + take.block();
        return take.splits().isEmpty() ? from + ", nothing is split"
                : from + "; expand halves it " + (take.splits().size() == 1 ? "once" : take.splits().size() + " times");
    }

    static String wake(AllocationPath path, AllocationPath.Wake wake) {
        return "No zone serves: need_balance is set for " + path.zone(wake.zone()) + ", kswapd is woken";
    }

    static String reclaim(AllocationPath path, AllocationPath.Reclaim reclaim) {
        String words = "Direct reclaim for " + path.zone(reclaim.zone());
        return reclaim.freed() < 0 ? words : words + " freed " + Words.count(reclaim.freed(), "page")
                + (reclaim.page() == AllocationPath.NONE ? "" : "; the caller keeps page " + reclaim.page());
    }
}
