/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.picture.FaultPath.Step;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Line;

class FaultPictureTest {
    private final FaultPicture picture = new FaultPicture();

    private FaultPath look(ProcessRun process) {
        return picture.look(process.look()).orElseThrow();
    }

    @Test
    void theFirstWriteToAnAreaIsAMinorFault() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(4);
        process.store(address + 8);
        FaultPath path = look(process);
        assertEquals(List.of(FaultBox.START, FaultBox.KERNEL_ADDRESS, FaultBox.NO_MM, FaultBox.FIND_VMA, FaultBox.IN_AREA, FaultBox.GOOD_AREA,
                FaultBox.MAY_WRITE, FaultBox.HANDLE_MM_FAULT, FaultBox.MINOR), path.way());
        assertEquals(Optional.of(FaultBox.MINOR), path.outcome());
        assertEquals("write in user mode, no page there", path.access().words());
        assertEquals(2, path.access().line());
        String text = picture.text(Optional.of(path));
        assertTrue(text.startsWith("Page Fault at 40000008, write in user mode, no page there: minor fault: min_flt + 1\n"), text);
        assertTrue(text.contains("8. the entry for 0x40000008 is empty: the page was never there\n8. do_no_page("), text);
        assertTrue(text.contains("4. find_vma: an area that ends above? yes\n"), text);
    }

    @Test
    void aStackThatGrowsPassesExpandStack() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        int task = process.run.machine().scheduler().current();
        long low = process.tables.task.esp(task) - 2 * ProcessRun.PAGE;
        process.call("set_esp", new Value.Address(Type.USER_ADDRESS, low));
        process.store(low);
        assertTrue(look(process).way().containsAll(List.of(FaultBox.GROWS_DOWN, FaultBox.BELOW_STACK, FaultBox.EXPAND_STACK, FaultBox.GOOD_AREA)),
                look(process).way().toString());
        process.load(12);
        FaultPath bad = look(process);
        assertEquals(List.of(FaultBox.BELOW_STACK, FaultBox.BAD_AREA, FaultBox.SIGSEGV), bad.way().subList(6, 9));
    }

    @Test
    void aSharedPageThatIsWrittenIsCopied() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(4);
        process.store(address);
        int frame = process.frame(address);
        process.fork();
        process.store(address);
        FaultPath path = look(process);
        assertEquals(7, path.access().errorCode());
        List<String> inside = path.steps().stream().filter(step -> step.box() == FaultBox.HANDLE_MM_FAULT).map(Step::words).toList();
        assertTrue(inside.stream().anyMatch(words -> words.equals("page " + frame + " has 2 users: it is copied")), inside.toString());
    }

    @Test
    void everyWayThatIsTakenIsLitByThickLinesAndNumbers() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        process.load(process.map(4));
        FaultPath path = look(process);
        Scene scene = picture.draw(Optional.of(path), Optional.empty(), Wish.wide(960));
        assertEquals(path.way().size() - 1, scene.shapes().stream().filter(shape -> shape instanceof Line line && line.arrow() && line.width() > 2).count());
        for (int i = 1; i <= path.way().size(); i++) {
            assertTrue(SmallRun.labels(scene).contains(Integer.toString(i)));
        }
        assertTrue(SmallRun.labels(scene).containsAll(FaultBox.PRESENT.lines()));
        Target moment = Target.moment(path.steps().getLast().moment());
        assertTrue(scene.of(moment).isPresent(), "a click on a box leads to its moment");
        assertTrue(scene.of(Target.address(process.mm(), path.access().address())).isPresent());
    }

    @Test
    void inTheMiddleOfAFaultOnlyWhatHasHappenedIsLit() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        process.store(process.map(4));
        FaultPath whole = look(process);
        Cursor cursor = process.run.cursor();
        cursor.moveTo(whole.steps().stream().filter(step -> step.box() == FaultBox.GOOD_AREA).findFirst().orElseThrow().moment());
        FaultPath half = look(process);
        assertEquals(FaultBox.MAY_WRITE, half.way().getLast());
        assertTrue(half.outcome().isEmpty());
        assertTrue(picture.text(Optional.of(half)).endsWith("not over at this moment\n"));
        assertEquals(cursor.moment(), half.now(), "looking leaves the moment as it is");
        Scene scene = picture.draw(Optional.of(whole), Optional.of(Optional.of(half)), Wish.wide(960));
        assertTrue(scene.shapes().stream().anyMatch(shape -> shape instanceof Box box && box.fill() == Ink.NEW), "what came with the step is marked");
    }

    @Test
    void beforeTheFirstFaultTheChartStandsThereUnlit() {
        Subject early = new SmallRun(Machine.bareZone(64)).subject(Target.NONE);
        assertTrue(picture.look(early).isEmpty());
        Scene scene = picture.draw(Optional.empty(), Optional.empty(), Wish.wide(960));
        assertEquals("Page Fault: none yet", scene.title());
        assertFalse(scene.shapes().stream().anyMatch(shape -> shape instanceof Line line && line.width() > 2));
        assertTrue(SmallRun.labels(scene).contains("SIGSEGV"));
    }

    @Test
    void boxesStandApartAndEveryBoxButTheFirstCanBeReached() {
        for (FaultBox one : FaultBox.values()) {
            assertTrue(one == FaultBox.START || FaultBox.WAYS.stream().anyMatch(way -> way.to() == one), one + " is never reached");
            boolean isEnd = one.kind() != FaultBox.Kind.QUESTION && one != FaultBox.START;
            assertEquals(isEnd, FaultBox.WAYS.stream().noneMatch(way -> way.from() == one), one + " leads on unless it is an end");
            assertTrue(Stream.of(FaultBox.values()).noneMatch(other -> other != one && other.column() == one.column() && other.row() == one.row()));
        }
    }
}
