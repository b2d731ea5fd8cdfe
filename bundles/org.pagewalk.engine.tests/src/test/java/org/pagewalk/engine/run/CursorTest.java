/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.model.tables.FreeAreaTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.ZoneTable;

/** Steps, questions and searches, on a small run. */
class CursorTest {
    private final Run run = Run.record(Machine.bareZone(1024), RunLimits.DEFAULT.withSegmentWords(40));
    private final Kernel kernel = new Kernel(run);
    private final Cursor cursor = run.cursor();
    private final PageTable pages = run.machine().tables().page;
    private final Narration narration = new Narration(run);
    private final Value first;
    private final Value second;

    CursorTest() {
        run.line(5);
        first = kernel.allocPages(Gfp.GFP_KERNEL, 0);
        run.line(6);
        second = kernel.allocPages(Gfp.GFP_KERNEL, 2);
        run.line(7);
        kernel.freePages(first, 0);
        run.check(0, true);
        run.line(8);
        kernel.freePages(second, 2);
        assertTrue(run.checkpoints() > 1, "what the tests ask goes over checkpoints");
    }

    private String last() {
        return narration.words(cursor.last().orElseThrow());
    }

    private List<Integer> lines(Step step) {
        List<Integer> lines = new ArrayList<>();
        cursor.moveTo(run.start());
        while (cursor.forward(step)) {
            lines.add(cursor.where().line().orElseThrow());
        }
        return lines;
    }

    @Test
    void stepsByLineInBothDirections() {
        assertEquals(List.of(5, 6, 7, 8), lines(Step.LINE));
        assertTrue(cursor.isAtEnd());
        List<Integer> back = new ArrayList<>();
        while (cursor.back(Step.LINE)) {
            back.add(cursor.where().line().orElseThrow());
        }
        assertEquals(List.of(8, 7, 6, 5), back);
        assertTrue(cursor.isAtStart());
        assertFalse(cursor.back(Step.LINE));
    }

    @Test
    void stepsByCallStandBeforeWhatTheCallDoes() {
        assertEquals(List.of(5, 6, 7, 8), lines(Step.CALL));
        cursor.back(Step.CALL);
        cursor.back(Step.CALL);
        assertEquals(OptionalInt.of(7), cursor.where().line());
        assertEquals(OptionalInt.of(5), cursor.where().call(), "the sixth input: lines count too");
        assertEquals(1, pages.count(1023), "not freed yet");
        cursor.forward(Step.CALL);
        assertEquals(0, pages.count(1023), "freed");
    }

    @Test
    void stepsIntoOverAndOutOfFunctions() {
        cursor.moveTo(run.start());
        cursor.forward(Step.CALL);
        cursor.forward(Step.NOTE);
        assertEquals("alloc_pages(GFP_KERNEL, order 0)", last());
        cursor.forward(Step.NOTE);
        cursor.forward(Step.NOTE);
        assertEquals("__alloc_pages(GFP_KERNEL, order 0)", last());
        assertEquals(List.of("alloc_pages", "_alloc_pages", "__alloc_pages"),
                cursor.where().functions().stream().map(told -> told.note().word()).toList());
        cursor.forward(Step.NOTE);
        assertEquals("Normal: 1024 free > 41 (1 << order, and pages_low of each zone tried): served from here", last());
        cursor.forward(Step.NOTE);
        assertEquals("rmqueue(Normal, order 0)", last());
        cursor.over();
        assertEquals("= page 1023", last());
        assertEquals("__alloc_pages", cursor.where().functions().getLast().note().word());
        cursor.out();
        assertEquals(List.of("alloc_pages", "_alloc_pages"),
                cursor.where().functions().stream().map(told -> told.note().word()).toList());
        cursor.out();
        cursor.out();
        assertEquals(List.of(), cursor.where().functions());
        assertEquals(OptionalInt.empty(), cursor.where().call(), "the call is over");
        cursor.back(Step.NOTE);
        assertEquals("alloc_pages", cursor.where().functions().getLast().note().word());
    }

    @Test
    void stepsByEventAndByWrites() {
        cursor.moveTo(run.start());
        cursor.forward(Step.EVENT);
        assertEquals("a block is halved: page 512 of order 8 goes back to the free list", last());
        assertEquals(512, run.machine().tables().freeArea.free_list.first(run.machine().tables().zone.free_area(1, 8)));
        long here = cursor.moment();
        long digest = run.machine().store().digest();
        cursor.forward(Step.WRITES);
        assertTrue(run.machine().store().digest() != digest);
        assertEquals(256 + 512, run.machine().tables().freeArea.free_list.first(run.machine().tables().zone.free_area(1, 7)));
        cursor.back(Step.WRITES);
        assertEquals(digest, run.machine().store().digest());
        assertEquals(here, cursor.moment());
        int groups = 0;
        cursor.toEnd();
        long end = run.machine().store().digest();
        while (cursor.back(Step.WRITES)) {
            groups++;
        }
        assertTrue(cursor.isAtStart());
        for (int i = 0; i < groups; i++) {
            assertTrue(cursor.forward(Step.WRITES));
        }
        assertFalse(cursor.forward(Step.WRITES));
        assertEquals(end, run.machine().store().digest());
    }

    @Test
    void tellsWhenARowWasWrittenLast() {
        OptionalLong freed = cursor.lastChange(pages, 1020, Progress.NONE);
        assertTrue(cursor.isAtEnd());
        cursor.moveTo(freed.orElseThrow());
        assertEquals(OptionalInt.of(8), cursor.where().line(), "it left its free list for a larger block");
        long counted = cursor.lastChange(pages.count, 1023, Progress.NONE).orElseThrow();
        cursor.moveTo(counted);
        assertEquals(OptionalInt.of(7), cursor.where().line());
        assertEquals(0, pages.count(1023));
        cursor.moveTo(counted - 1);
        assertEquals(1, pages.count(1023));
        assertEquals(OptionalInt.of(5), lineOf(cursor.lastChange(pages.count, 1023, Progress.NONE)));
        assertEquals(OptionalLong.empty(), cursor.lastChange(pages, 100, Progress.NONE));
    }

    private OptionalInt lineOf(OptionalLong moment) {
        cursor.moveTo(moment.orElseThrow());
        return cursor.where().line();
    }

    @Test
    void tellsTheLifeOfAPageFrameFromTheBlocksItLayIn() {
        List<Told> life = cursor.touching(1022, 100, Progress.NONE);
        List<String> events = life.stream().filter(told -> told.note().kind() == Note.Kind.EVENT)
                .map(narration::words).toList();
        assertEquals(List.of("a block is halved: page 1022 of order 0 goes back to the free list",
                "its buddy is free too: together they are page 1022 of order 1",
                "its buddy is free too: together they are page 1020 of order 2"), events.subList(0, 3));
        assertEquals(1, cursor.touching(1022, 1, Progress.NONE).size());
        assertTrue(cursor.isAtEnd(), "the cursor stays");
    }

    @Test
    void findsByEventFunctionAndCondition() {
        cursor.moveTo(run.start());
        Told merge = cursor.find(true, told -> told.note().word().equals("page_merge")
                && told.field("order").orElse(-1) == 3, Progress.NONE).orElseThrow();
        cursor.moveTo(merge.moment());
        assertEquals(OptionalInt.of(8), cursor.where().line());
        Told function = cursor.find(false, told -> told.note().word().equals("rmqueue") && !told.isLeave(),
                Progress.NONE).orElseThrow();
        assertEquals("rmqueue(Normal, order 2)", narration.words(function));
        assertEquals(2, cursor.findAll(told -> told.note().word().equals("page_alloc"), 9, Progress.NONE).size());
        assertTrue(cursor.find(true, told -> told.note().word().equals("kswapd_wake"), Progress.NONE).isEmpty());
    }

    @Test
    void findsWhenAFieldCameToHaveAValue() {
        ZoneTable zones = run.machine().tables().zone;
        cursor.moveTo(run.start());
        assertEquals(OptionalInt.of(6), lineOf(cursor.findValue(true, zones.free_pages, 1, free -> free < 1023,
                Progress.NONE)));
        cursor.toEnd();
        assertEquals(OptionalInt.of(7), lineOf(cursor.findValue(false, zones.free_pages, 1, free -> free < 1024,
                Progress.NONE)));
        cursor.toEnd();
        assertEquals(OptionalLong.empty(), cursor.findValue(false, zones.free_pages, 1, free -> free < 1019, Progress.NONE));
        assertTrue(cursor.isAtEnd());
        cursor.moveTo(run.start());
        FreeAreaTable areas = run.machine().tables().freeArea;
        int area = zones.free_area(1, 2);
        long moment = cursor.findState(true, Step.LINE, () -> !areas.free_list.isEmpty(area), Progress.NONE).orElseThrow();
        assertTrue(cursor.isAtStart(), "the cursor stays");
        assertEquals(OptionalInt.of(6), lineOf(OptionalLong.of(moment)), "a derived field, looked at line by line");
        assertThrows(IllegalArgumentException.class,
                () -> cursor.findValue(true, zones.name, 1, any -> true, Progress.NONE));
    }

    @Test
    void aSearchThatIsCancelledFindsNothingAndTheCursorStays() {
        cursor.toEnd();
        assertEquals(OptionalLong.empty(), cursor.findState(false, Step.LINE, () -> true, moment -> false));
        assertTrue(cursor.isAtEnd());
    }

    @Test
    void aBugEndsItsCallAndTheRunGoesOn() {
        cursor.toEnd();
        assertThrows(KernelBug.class, () -> kernel.freePages(first, 0));
        long bug = run.end();
        kernel.allocPages(Gfp.GFP_KERNEL, 0);
        cursor.moveTo(bug);
        assertEquals(List.of(), cursor.where().functions());
        cursor.back(Step.NOTE);
        assertEquals("__free_pages_ok", cursor.where().functions().getLast().note().word());
        cursor.moveTo(run.start());
        cursor.toEnd();
        assertEquals(List.of(), run.machine().checkInvariants());
    }

    @Test
    void aCallWithAWrongArgumentIsMovedOverLikeAnyOther() {
        Value address = kernel.call("__get_free_pages", Kernel.number(Gfp.GFP_KERNEL), Kernel.number(0));
        assertThrows(WrongArgument.class, () -> kernel.call("store", address, Kernel.number(1), Kernel.number(3)));
        kernel.call("store", address, Kernel.number(77), Kernel.number(4));
        long digest = run.machine().store().digest();
        cursor.moveTo(run.start());
        cursor.toEnd();
        assertEquals(digest, run.machine().store().digest());
        long physical = run.machine().memory().physical(((Value.Address) address).value(), 4);
        assertEquals(77, run.machine().memory().read(physical, 4));
        cursor.back(Step.CALL);
        assertEquals(0, run.machine().memory().read(physical, 4));
        assertEquals(address, kernel.call("page_address", kernel.call("virt_to_page", address)), "a question asks the past");
        assertEquals(0, run.machine().memory().read(physical, 4), "and leaves the run there");
        cursor.moveTo(run.start());
        Run branch = cursor.branch();
        assertEquals(Optional.empty(), branch.origin().orElseThrow().runOn(branch));
        assertEquals(digest, branch.machine().store().digest());
    }

    @Test
    void aMachineHasOneRun() {
        assertThrows(IllegalStateException.class, () -> Run.record(run.machine(), RunLimits.DEFAULT));
    }

    @Test
    void inThePastNothingIsSetAndACallGoesToTheEndFirst() {
        cursor.moveTo(run.start());
        assertThrows(IllegalStateException.class, () -> pages.count(0, 7));
        assertThrows(IllegalStateException.class, () -> run.set(pages.count, 0, 7));
        long end = run.end();
        kernel.allocPages(Gfp.GFP_KERNEL, 0);
        assertTrue(cursor.isAtEnd());
        assertTrue(run.end() > end);
    }

    @Test
    void whoChangesTheMachinePastItsRunIsTold() {
        pages.count(3, 1);
        Exception refused = assertThrows(IllegalStateException.class, () -> kernel.allocPages(Gfp.GFP_KERNEL, 0));
        assertEquals("the machine was changed past its run; all that comes from outside goes through the run",
                refused.getMessage());
    }

    @Test
    void whoListensHearsWhereTheStateChanges() {
        List<String> heard = new ArrayList<>();
        cursor.moveTo(run.start());
        cursor.forward(Step.EVENT);
        run.listen((column, firstRow, lastRow) -> heard.add(column + " " + firstRow + " to " + lastRow));
        cursor.back(Step.WRITES);
        assertTrue(heard.contains("FreeArea.map 9 to 9") || heard.contains("FreeArea.map 18 to 18"), heard.toString());
        assertTrue(heard.contains("Page.list 512 to 512"), heard.toString());
        heard.clear();
        cursor.toEnd();
        assertTrue(heard.stream().anyMatch(range -> range.startsWith("Page.count")), heard.toString());
    }
}
