/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.picture.Shape.Box;

class FragmentationPictureTest {
    private static final FragmentationPicture PICTURE = new FragmentationPicture();

    private final SmallRun small = new SmallRun(Machine.bareZone(1024));

    private Optional<Fragmentation> look() {
        return PICTURE.look(new Subject(small.run, "Normal", Target.NONE, Progress.NONE));
    }

    /** All but a few pages are taken, and every second one given back. */
    private void shred() {
        for (int i = 0; i < 1000; i++) {
            small.alloc(0);
        }
        for (int page = 24; page < 1024; page += 2) {
            small.free(page, 0);
        }
    }

    private Target area(int order) {
        return Target.freeArea(look().orElseThrow().areas().get(order), order);
    }

    @Test
    void aShreddedZoneHasMuchFreeAndServesNoLargeBlock() {
        shred();
        String text = PICTURE.text(look());
        assertTrue(text.startsWith("Fragmentation of zone Normal: 524 free pages in 502 blocks, the largest of 16 pages; 95 % of no use for order 3\n"), text);
        assertTrue(text.contains("order 0: 500 free blocks; 0 free pages of no use for it, 0 %\n"), text);
        assertTrue(text.contains("order 4: 1 free block; 508 free pages of no use for it, 97 %\n"), text);
        assertTrue(text.contains("order 5: 0 free blocks; 524 free pages of no use for it, 100 %\n"), text);
    }

    @Test
    void theOrderThatIsPickedIsTheOneThatIsWanted() {
        shred();
        Scene first = PICTURE.draw(look(), Optional.empty(), Wish.wide(960));
        assertTrue(SmallRun.labels(first).contains("\u25c4 95 % of no use for order 3: 500 pages"), SmallRun.labels(first).toString());
        Box row = (Box) first.of(area(1)).orElseThrow();
        assertEquals(area(1), first.at(row.x() + row.width() / 2, row.y() + 10).orElseThrow().target(), "bars are in no one's way");
        Scene other = PICTURE.draw(look(), Optional.empty(), Wish.wide(960).select(area(5)));
        assertTrue(SmallRun.labels(other).contains("of the free pages, of no use for order 5 (click an order below for another)"));
        assertTrue(SmallRun.labels(other).contains("\u25c4 100 % of no use for order 5: 524 pages"), SmallRun.labels(other).toString());
    }

    @Test
    void aClickOnACurveLeadsToThatMomentAndSaysWhatWasThere() {
        shred();
        Scene scene = PICTURE.draw(look(), Optional.empty(), Wish.wide(960));
        Shape left = scene.at(RunCharts.LEFT + 1, 120).orElseThrow();
        Target.Moment moment = (Target.Moment) left.target();
        assertTrue(moment.moment() > 0 && moment.moment() < small.run.end() / 50, moment.toString());
        assertTrue(((Box) left).tip().contains("the largest of 512 pages"), ((Box) left).tip());
    }

    @Test
    void theCurvesAreTheSameAtEachMomentAndEndWithWhatThereIs() {
        shred();
        Fragmentation atEnd = look().orElseThrow();
        Fragmentation.Figures[] figures = atEnd.over(atEnd.history().orElseThrow(), 100, 3);
        assertEquals(atEnd.figures(3), figures[99]);
        assertEquals(9, figures[0].largestOrder());
        small.run.cursor().moveTo(small.run.end() / 2);
        Fragmentation inTheMiddle = look().orElseThrow();
        assertEquals(List.of(figures), List.of(inTheMiddle.over(inTheMiddle.history().orElseThrow(), 100, 3)));
    }

    @Test
    void clicksLeadToMomentsOfTheRunHoweverShortItIs() {
        small.alloc(0);
        List<Long> moments = PICTURE.draw(look(), Optional.empty(), Wish.wide(3000)).shapes().stream().map(Shape::target)
                .filter(Target.Moment.class::isInstance).map(target -> ((Target.Moment) target).moment()).toList();
        assertEquals(small.run.start(), moments.getFirst());
        assertEquals(small.run.end(), moments.getLast());
    }

    @Test
    void whatHasChangedIsTold() {
        small.alloc(0);
        Optional<Fragmentation> before = look();
        small.alloc(0);
        List<String> labels = SmallRun.labels(PICTURE.draw(look(), Optional.of(before), Wish.wide(960)));
        assertTrue(labels.contains("(\u22121) 0"), labels.toString());
    }

    @Test
    void aFullZoneHasNothingFree() {
        Machine machine = Machine.bareZone(64);
        while (machine.pageAllocator().rmqueue(1, 0) >= 0) {
            // until nothing is left
        }
        Optional<Fragmentation> full = PICTURE.look(new Subject(Run.unrecorded(machine), "Normal", Target.NONE, Progress.NONE));
        assertTrue(PICTURE.text(full).startsWith("Fragmentation of zone Normal: no page is free\n"), PICTURE.text(full));
        assertTrue(SmallRun.labels(PICTURE.draw(full, Optional.empty(), Wish.wide(600))).contains("no page is free"));
    }

    @Test
    void kernelAllocationsZoneComesFirst() {
        assertEquals(List.of("Normal", "DMA", "HighMem"),
                PICTURE.choices(Machine.ofZones(new int[] {64, 64, 64}, new BitSet(), Reclaim.NONE)));
    }
}
