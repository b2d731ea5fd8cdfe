/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.engine.fault.FaultNote;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.pagealloc.PageNote;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Run;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.picture.AllocationPath.Attempt;
import org.pagewalk.picture.AllocationPath.Mark;
import org.pagewalk.picture.AllocationPath.Step;
import org.pagewalk.picture.AllocationPath.Take;
import org.pagewalk.picture.AllocationPath.Verdict;
import org.pagewalk.store.Journal;

/** Reads from the narrative of a run how the last allocation up to the present moment went, to its end. */
final class AllocationReader {
    private static final int NONE = AllocationPath.NONE;
    /** So many steps are kept of each attempt, the first ones and the last ones: who waits for long does so again and again. */
    private static final int FIRST_KEPT = 10;
    private static final int LAST_KEPT = 6;
    private static final int GFP_ZONEMASK = 0x0F;
    /** The functions that allocate for their callers through alloc_pages. */
    private static final Set<String> CALLERS = Set.of("__get_free_pages", "get_zeroed_page");

    private final Run run;
    private final Journal journal;
    private final Tables tables;
    private final AllocationPath.Call call;
    private final List<Attempt> attempts = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();
    private int depth;
    /** How deep the call is in which the caller reclaims; what happens in there belongs to somebody else. */
    private int reclaiming;
    private int passes;
    private Optional<AllocationPath.End> end = Optional.empty();

    private AllocationReader(Run run, AllocationPath.Call call) {
        this.run = run;
        this.call = call;
        journal = run.machine().store().journal();
        tables = run.machine().tables();
    }

    /** The last allocation that has begun by the present moment; the cursor stays. */
    static Optional<AllocationPath> read(Subject subject) {
        Run run = subject.run();
        if (!run.isRecorded()) {
            return Optional.empty();
        }
        Cursor cursor = run.cursor();
        long here = cursor.moment();
        Optional<Told> found = cursor.findNote(false, AllocationReader::isAllocation, subject.progress());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        cursor.moveTo(found.get().moment());
        Told begin = cursor.last().filter(told -> !told.isLeave() && CALLERS.contains(told.note().word())).orElse(found.get());
        cursor.moveTo(run.machine().store().journal().next(begin.moment()));
        AllocationPath.Call call = new AllocationPath.Call(begin.note().word(), (int) begin.field("gfp_mask").orElse(0),
                (int) begin.field("order").orElse(0), cursor.where().line().orElse(0), cursor.moment());
        AllocationReader reader = new AllocationReader(run, call);
        cursor.tell(begin.moment(), reader::hear, subject.progress());
        cursor.moveTo(here);
        return Optional.of(reader.path(here));
    }

    private static boolean isAllocation(Note note) {
        return note == PageNote.ALLOC_PAGES || note.word().equals("alloc_pages_node");
    }

    private AllocationPath path(long here) {
        Map<Integer, AllocationPath.Zone> zones = new LinkedHashMap<>();
        for (ZoneNames.Named zone : ZoneNames.of(tables)) {
            zones.put(zone.row(), new AllocationPath.Zone(zone.name(), tables.zone.pages_low(zone.row()), tables.zone.pages_min(zone.row())));
        }
        return new AllocationPath(call, List.copyOf(attempts), end.orElse(new AllocationPath.End(run.end() + 1, NONE, NONE, "")), zones,
                run.machine().architecture().pageSize(), here);
    }

    /** Takes in what was told next; whether it goes on. */
    private boolean hear(Told told) {
        long moment = journal.next(told.moment());
        if (told.isLeave()) {
            return left(told, moment);
        }
        if (told.note().kind() == Note.Kind.MARK) {
            end = Optional.of(new AllocationPath.End(moment, NONE, NONE, told.note() == CoreNote.STOP ? "the kernel stopped before there was a block" : ""));
            endOfAttempt();
            return false;
        }
        if (told.note().kind() == Note.Kind.CALL) {
            depth++;
        }
        if (reclaiming == 0) {
            take(told, moment);
        }
        return true;
    }

    private void take(Told told, long moment) {
        int first = told.numbers().isEmpty() ? NONE : told.numbers().getFirst().intValue();
        if (told.note() == FaultNote.FAULT_INJECTED) {
            steps.add(new AllocationPath.Other(moment, "a scenario wants this call to fail: NULL", true));
        } else if (told.note() instanceof PageNote note) {
            switch (note) {
                case __ALLOC_PAGES -> passes = 0;
                case ABOVE_LOW, BELOW_LOW -> verdict(told, moment, Mark.LOW, note == PageNote.ABOVE_LOW);
                case ABOVE_MIN, BELOW_MIN -> verdict(told, moment, Mark.MIN, note == PageNote.ABOVE_MIN);
                case NO_WATERMARK -> verdict(told, moment, Mark.NOTHING, true);
                case KSWAPD_WAKE -> steps.add(new AllocationPath.Wake(moment, first));
                case TRY_TO_FREE_PAGES_ZONE -> reclaiming = depth;
                case BALANCE_CLASSZONE -> steps.add(new AllocationPath.Reclaim(moment, first, -1, NONE));
                case NO_WAIT -> steps.add(new AllocationPath.Other(moment, "no __GFP_WAIT: the caller must not wait, it gets NULL", true));
                case NO_PATIENCE -> steps.add(new AllocationPath.Other(moment, "order " + first
                        + " is more than the kernel waits for (order 3): NULL", true));
                case YIELDS -> steps.add(new AllocationPath.Other(moment, "the caller gives way to others, then tries again", false));
                case EXPAND -> lastTake(new Take(told.numbers().get(2).intValue(), first, NONE, List.of()));
                case PAGE_SPLIT -> split(first, told.numbers().get(1).intValue());
                default -> {
                    // says nothing about the way
                }
            }
        }
    }

    private void verdict(Told told, long moment, Mark mark, boolean served) {
        int zone = told.numbers().getFirst().intValue();
        int min = mark == Mark.NOTHING ? -1 : told.numbers().get(2).intValue();
        boolean goesOn = !steps.isEmpty() && steps.getLast() instanceof AllocationPath.Pass;
        List<Verdict> verdicts = new ArrayList<>(goesOn ? ((AllocationPath.Pass) steps.getLast()).verdicts() : List.of());
        if (!goesOn || last().mark() == Mark.LOW && mark != Mark.LOW) {
            goesOn = false;
            verdicts.clear();
        }
        int before = verdicts.isEmpty() ? 1 << call.order() : verdicts.getLast().min();
        verdicts.add(new Verdict(moment, zone, told.numbers().get(1).intValue(), min, before, served, Take.NOTHING));
        Mark exact = mark == Mark.MIN && min - before < tables.zone.pages_min(zone) ? Mark.QUARTER : mark;
        if (goesOn) {
            replaceLast(new AllocationPath.Pass(last().number(), last().mark(), List.copyOf(verdicts)));
        } else {
            steps.add(new AllocationPath.Pass(++passes, exact, List.copyOf(verdicts)));
        }
    }

    private AllocationPath.Pass last() {
        return (AllocationPath.Pass) steps.getLast();
    }

    private void replaceLast(Step step) {
        steps.set(steps.size() - 1, step);
    }

    /** Says how the zone that was asked last looks for a block. */
    private void lastTake(Take take) {
        if (!steps.isEmpty() && steps.getLast() instanceof AllocationPath.Pass(int number, Mark mark, List<Verdict> verdicts)) {
            Verdict verdict = verdicts.getLast();
            List<Verdict> changed = new ArrayList<>(verdicts.subList(0, verdicts.size() - 1));
            changed.add(new Verdict(verdict.moment(), verdict.zone(), verdict.free(), verdict.min(), verdict.before(), verdict.served(), take));
            replaceLast(new AllocationPath.Pass(number, mark, List.copyOf(changed)));
        }
    }

    private Take takeOfLast() {
        return !steps.isEmpty() && steps.getLast() instanceof AllocationPath.Pass pass ? pass.verdicts().getLast().take() : Take.NOTHING;
    }

    private void split(int page, int order) {
        Take take = takeOfLast();
        List<AllocationPath.Split> splits = new ArrayList<>(take.splits());
        splits.add(new AllocationPath.Split(page, order));
        lastTake(new Take(take.order(), take.block(), take.page(), List.copyOf(splits)));
    }

    private boolean left(Told told, long moment) {
        depth--;
        int result = told.numbers().getFirst().intValue();
        if (reclaiming > depth) {
            reclaiming = 0;
            if (!steps.isEmpty() && steps.getLast() instanceof AllocationPath.Reclaim reclaim) {
                replaceLast(new AllocationPath.Reclaim(moment, reclaim.zone(), result, NONE));
            }
        } else if (reclaiming > 0) {
            return true;
        } else if (told.note() == PageNote.RMQUEUE && result != NONE) {
            Take take = takeOfLast();
            lastTake(take.splits().isEmpty() ? new Take(call.order(), result, result, List.of())
                    : new Take(take.order(), take.block(), result, take.splits()));
        } else if (told.note() == PageNote.BALANCE_CLASSZONE && steps.getLast() instanceof AllocationPath.Reclaim reclaim) {
            replaceLast(new AllocationPath.Reclaim(moment, reclaim.zone(), reclaim.freed(), result));
        } else if (told.note() == PageNote.__ALLOC_PAGES) {
            endOfAttempt();
        } else if (isAllocation(told.note())) {
            int zone = result == NONE ? NONE : Derived.page_zone(tables, result);
            String words = attempts.isEmpty() && steps.isEmpty() ? "NULL: no block has order " + call.order() : "";
            end = Optional.of(new AllocationPath.End(moment, result, zone, words));
            endOfAttempt();
            return false;
        }
        return true;
    }

    private void endOfAttempt() {
        if (steps.isEmpty()) {
            return;
        }
        int zone = steps.stream().filter(AllocationPath.Pass.class::isInstance).map(pass -> ((AllocationPath.Pass) pass).verdicts().getFirst().zone())
                .findFirst().orElse(NONE);
        int node = zone == NONE ? NONE : tables.zone.zone_pgdat(zone);
        int list = call.gfp() & GFP_ZONEMASK;
        attempts.add(new Attempt(node == NONE ? -1 : tables.node.node_id(node), list,
                node == NONE ? List.of() : ZoneNames.zonelist(tables, node, list), kept()));
        steps = new ArrayList<>();
    }

    private List<Step> kept() {
        int left = steps.size() - FIRST_KEPT - LAST_KEPT;
        if (left <= 1) {
            return List.copyOf(steps);
        }
        List<Step> kept = new ArrayList<>(steps.subList(0, FIRST_KEPT));
        List<Step> after = steps.subList(steps.size() - LAST_KEPT, steps.size());
        kept.add(new AllocationPath.Other(steps.get(FIRST_KEPT).moment(), "and so on, " + Words.grouped(left) + " more steps", false));
        kept.addAll(after);
        return List.copyOf(kept);
    }
}
