/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.picture.RegionLanes.Figure;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Line;

class RegionsPictureTest {
    private static final RegionsPicture PICTURE = new RegionsPicture();
    private static final int KIB = 1024;

    private final SmallRun small = new SmallRun(Machine.bareZone(16));
    private final Declarations declarations = Declarations.of(small.run.machine().profile());

    private Value region(String name, String fit, int kib) {
        return small.run.call(declarations.kind("region").orElseThrow().maker(), new Value.Text(name), new Value.Int((long) kib * KIB),
                new Value.Text(fit), Value.Nothing.NULL);
    }

    private Value alloc(Value region, int kib) {
        return small.run.call(declarations.function("region_alloc").orElseThrow(), region, new Value.Int((long) kib * KIB));
    }

    private void free(Value block) {
        small.run.call(declarations.function("region_free").orElseThrow(), block);
    }

    private RegionLanes look() {
        return PICTURE.look(small.subject(Target.NONE));
    }

    private Scene draw() {
        return PICTURE.draw(look(), Optional.empty(), Wish.wide(960));
    }

    private static Target block(Value value) {
        return Target.row("RegionBlock", ((Value.Row) value).row());
    }

    private static List<Box> boxes(Scene scene) {
        return scene.shapes().stream().filter(Box.class::isInstance).map(Box.class::cast).toList();
    }

    private static Box box(Scene scene, Target target) {
        return (Box) scene.of(target).orElseThrow();
    }

    @Test
    void blocksAreToScaleAndUsedOnesStandHigher() {
        Value heap = region("heap", "first", 64);
        Value used = alloc(heap, 16);
        Scene scene = draw();
        Box block = box(scene, block(used));
        Box free = boxes(scene).stream().filter(box -> box.tip().equals("48 KiB at 16 KiB: free")).findFirst().orElseThrow();
        assertEquals(3, free.width() / block.width(), 0.05);
        assertTrue(block.height() > free.height());
        assertEquals("16 KiB at 0 B: used", block.tip());
        assertEquals(block.target(), scene.at(block.x() + 2, block.y() + 2).orElseThrow().target());
    }

    @Test
    void whatIsWastedInsideABlockIsHatched() {
        Value heap = region("heap", "buddy", 64);
        int strokes = strokes(draw());
        Value used = alloc(heap, 17);
        assertTrue(strokes(draw()) > strokes + 20, "strokes over 15 of 64 KiB");
        assertEquals("32 KiB at 0 B: used, 17 KiB asked for, 15 KiB wasted", box(draw(), block(used)).tip());
    }

    private static int strokes(Scene scene) {
        return (int) scene.shapes().stream().filter(shape -> shape instanceof Line line && line.x1() == line.x2() && line.ink() == Ink.USED_BAR)
                .count();
    }

    @Test
    void aLocallyFreeBlockHasABrokenEdge() {
        Value heap = region("heap", "lazy-buddy", 64);
        List<Value> all = List.of(alloc(heap, 4), alloc(heap, 4), alloc(heap, 4), alloc(heap, 4));
        free(all.getFirst());
        assertEquals(Edge.DASHED, box(draw(), block(all.getFirst())).edge());
        assertTrue(PICTURE.text(look()).contains("  4 KiB at 0 B: free, and left as it is (locally free)\n"), PICTURE.text(look()));
    }

    @Test
    void theFiguresStandInColumns() {
        alloc(region("one", "best", 64), 34);
        Value other = region("other", "buddy", 64);
        alloc(other, 34);
        alloc(other, 1);
        RegionLanes lanes = look();
        assertEquals(List.of(2L, 8L, 0L, 0L, 30L * KIB, 0L, 0L, 1L), lanes.lanes().get(1).figures());
        List<String> labels = SmallRun.labels(draw());
        assertTrue(labels.containsAll(List.of("one", "best fit, 53% used", "other", "buddy, 100% used", "30 KiB", "looked", "at", "refused")),
                labels.toString());
        for (Figure figure : Figure.values()) {
            List<Double> places = draw().shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
                    .filter(label -> label.size() == 13 && label.text().equals(figure.text(lanes.lanes().get(1).figure(figure))))
                    .map(Shape.Label::x).toList();
            assertFalse(places.isEmpty(), figure.words());
        }
    }

    @Test
    void whatWasNotSoBeforeIsMarked() {
        Value heap = region("heap", "first", 64);
        alloc(heap, 16);
        RegionLanes before = look();
        Value block = alloc(heap, 16);
        Scene scene = PICTURE.draw(look(), Optional.of(before), Wish.wide(960));
        assertEquals(Ink.NEW_EDGE, box(scene, block(block)).outline());
        assertEquals(Ink.USED_BAR, boxes(scene).stream().filter(each -> each.tip().equals("16 KiB at 0 B: used")).findFirst().orElseThrow()
                .outline());
        assertTrue(SmallRun.labels(scene).contains("not so before"));
        assertTrue(scene.shapes().stream().anyMatch(shape -> shape instanceof Shape.Label label && label.bold() && label.text().equals("2")),
                "two requests by now");
    }

    @Test
    void veryManyBlocksAreDrawnTogether() {
        Value heap = region("heap", "first", 1024);
        List<Value> all = new ArrayList<>();
        for (int i = 0; i < 8000; i++) {
            all.add(small.run.call(declarations.function("region_alloc").orElseThrow(), heap, new Value.Int(100)));
        }
        for (int i = 0; i < all.size(); i += 2) {
            free(all.get(i));
        }
        Scene scene = PICTURE.draw(look(), Optional.empty(), Wish.wide(960).select(block(all.get(4001))));
        assertTrue(scene.shapes().size() < 1200, scene.shapes().size() + " shapes");
        assertTrue(SmallRun.labels(scene).contains("several narrow blocks, used as high as their share"));
        assertEquals(Ink.SELECTED_EDGE, box(scene, block(all.get(4001))).outline());
        assertTrue(PICTURE.text(look()).contains("  and 7,801 more blocks\n"), "of 8000 and what is behind them");
    }

    @Test
    void withoutRegionsItSaysHowToDeclareOne() {
        assertTrue(SmallRun.labels(draw()).contains("region heap {"));
        assertTrue(PICTURE.text(look()).startsWith("Regions: none\nNo region is declared."));
    }

    @Test
    void moreThanAnybodyComparesAreCounted() {
        for (int i = 0; i < RegionLanes.LANES_MAX + 2; i++) {
            region("r" + i, "first", 64);
        }
        assertTrue(SmallRun.labels(draw()).contains("and 2 more regions"));
        assertTrue(PICTURE.text(look()).endsWith("and 2 more regions\n"));
    }
}
