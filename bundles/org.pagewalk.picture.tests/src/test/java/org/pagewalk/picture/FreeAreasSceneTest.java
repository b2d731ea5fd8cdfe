/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.picture.FreeAreasScene.Options;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;

class FreeAreasSceneTest {
    /** A zone of 4,096 pages; {@code lists[order]} in list order, missing orders empty. */
    static FreeLists lists(String name, int[]... lists) {
        List<int[]> all = new ArrayList<>(List.of(lists));
        while (all.size() < 10) {
            all.add(new int[0]);
        }
        long free = IntStream.range(0, 10).mapToLong(order -> (long) all.get(order).length << order).sum();
        return new FreeLists(new FreeLists.Zone(name, 0, 4096, free, 32, 64, 96, 4096, 10), all);
    }

    private static List<Box> blocks(Scene scene) {
        return scene.shapes().stream().filter(s -> s.target().table().equals("Page")).map(Box.class::cast).toList();
    }

    private static boolean says(Scene scene, String text) {
        return scene.shapes().stream().anyMatch(s -> s instanceof Label label && label.text().equals(text));
    }

    @Test
    void drawsEachListFromItsHeadOnFromLeftToRight() {
        Scene scene = FreeAreasScene.of(lists("Normal", new int[] { 9, 3, 700 }, new int[] { 12 }), Options.plain());
        assertEquals(List.of(Target.block(9, 0), Target.block(3, 0), Target.block(700, 0), Target.block(12, 1)),
                blocks(scene).stream().map(Box::target).toList());
        List<Box> boxes = blocks(scene);
        assertTrue(boxes.get(0).x() < boxes.get(1).x() && boxes.get(1).x() < boxes.get(2).x());
        assertEquals(boxes.get(0).y(), boxes.get(2).y());
        assertTrue(boxes.get(3).y() > boxes.get(0).y(), "each order has a row of its own");
        assertTrue(says(scene, "700"), "a block names its first page frame");
    }

    @Test
    void saysHowLargeTheBlocksOfEachOrderAreAndHowManyThereAre() {
        Scene scene = FreeAreasScene.of(lists("Normal", new int[] { 9, 3, 700 }), Options.plain());
        assertTrue(says(scene, "1 page \u00b7 4 KiB"));
        assertTrue(says(scene, "512 pages \u00b7 2 MiB"));
        assertTrue(says(scene, "3"));
        assertEquals(9, scene.shapes().stream().filter(s -> s instanceof Label l && l.text().equals("empty")).count());
    }

    @Test
    void saysHowManyBlocksFoundNoRoomAndStaysOnTheSheet() {
        int[] many = IntStream.range(0, 4096 / 2).map(i -> 2 * i).toArray();
        for (double width : new double[] { 520, 777, 960, 2400 }) {
            Scene scene = FreeAreasScene.of(lists("Normal", many), Options.plain().wide(width));
            int shown = blocks(scene).size();
            assertTrue(shown > 2, "some blocks are shown at " + width);
            assertTrue(says(scene, "+" + String.format(java.util.Locale.ROOT, "%,d", many.length - shown) + " more"));
            for (Box box : blocks(scene)) {
                assertTrue(box.x() + box.width() < width, "inside the sheet at " + width);
            }
        }
    }

    @Test
    void drawsTheLastBlockInsteadOfSayingOneMoreWhenItFits() {
        for (int n = 1; n < 14; n++) {
            Scene scene = FreeAreasScene.of(lists("Normal", IntStream.range(0, n).map(i -> 2 * i).toArray()),
                    Options.plain());
            assertEquals(blocks(scene).size() < n, scene.shapes().stream()
                    .anyMatch(s -> s instanceof Label label && label.text().endsWith(" more")), n + " blocks");
        }
    }

    @Test
    void findsTheBlockUnderThePointerAndTheFreeAreaBesideIt() {
        Scene scene = FreeAreasScene.of(lists("Normal", new int[] { 9, 3 }), Options.plain());
        Box second = blocks(scene).get(1);
        assertEquals(Target.block(3, 0), scene.at(second.x() + 1, second.y() + 1).orElseThrow().target());
        assertEquals(Target.freeArea(10, 0), scene.at(second.x() - 5, second.y() + 1).orElseThrow().target());
        assertTrue(scene.at(1, 1).isEmpty(), "the margin stands for nothing");
        assertTrue(scene.at(-5, 1e9).isEmpty());
    }

    @Test
    void marksWhatIsNewSinceTheMomentBeforeWithASignAndAnOutline() {
        FreeLists before = lists("Normal", new int[] { 3 }, new int[] { 12 });
        FreeLists now = lists("Normal", new int[] { 12, 3 });
        Scene scene = FreeAreasScene.of(now, Options.plain().since(before));
        assertEquals(Edge.THICK, blocks(scene).get(0).edge(), "12 was on another list");
        assertEquals(Edge.THIN, blocks(scene).get(1).edge());
        assertTrue(says(scene, "+ 12"));
        assertFalse(says(scene, "+ 3"));
    }

    @Test
    void showsThePickedBlockInItsListAndOnTheMap() {
        FreeLists now = lists("Normal", new int[] { 3 });
        Scene plain = FreeAreasScene.of(now, Options.plain());
        Scene picked = FreeAreasScene.of(now, Options.plain().select(Target.block(3, 0)));
        assertEquals(Ink.SELECTED_EDGE, blocks(picked).get(0).outline());
        assertEquals(plain.shapes().size() + 1, picked.shapes().size());
    }

    @Test
    void measuresFreePagesAgainstTheWatermarks() {
        assertTrue(says(FreeAreasScene.of(lists("Normal", new int[] { 3 }), Options.plain()), "free: 1, below min"));
        assertTrue(says(FreeAreasScene.of(lists("Normal", new int[0], new int[0], new int[] { 0, 4, 8, 12, 16, 20, 24,
                28, 32, 36 }), Options.plain()), "free: 40, below low"));
        FreeLists bare = new FreeLists(new FreeLists.Zone("Normal", 0, 8, 0, 0, 0, 0, 4096, 0), List.of(new int[0]));
        assertFalse(says(FreeAreasScene.of(bare, Options.plain()), "min 0"), "no watermarks, no gauge");
    }

    @Test
    void countsFreeFramesInAnyStretch() {
        long seed = System.nanoTime();
        java.util.Random random = new java.util.Random(seed);
        boolean[] free = new boolean[4096];
        List<List<Integer>> blocks = new ArrayList<>();
        for (int order = 0; order < 10; order++) {
            blocks.add(new ArrayList<>());
        }
        for (int pfn = 0; pfn < 4096;) {
            int order = Math.min(9, Integer.numberOfTrailingZeros(pfn | 1 << random.nextInt(10)));
            if (random.nextBoolean()) {
                blocks.get(order).add(random.nextInt(blocks.get(order).size() + 1), pfn);
                java.util.Arrays.fill(free, pfn, pfn + (1 << order), true);
            }
            pfn += 1 << order;
        }
        FreeLists lists = lists("Normal",
                blocks.stream().map(l -> l.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new));
        for (int i = 0; i < 1000; i++) {
            int from = random.nextInt(4096);
            int count = random.nextInt(4096 - from) + 1;
            long expected = IntStream.range(from, from + count).filter(f -> free[f]).count();
            assertEquals(expected, lists.freeBetween(from, count), "seed " + seed + ", " + count + " from " + from);
        }
    }
}
