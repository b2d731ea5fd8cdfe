/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.pagewalk.picture.Shape.Box;

class CellsTest {
    private static final Swatch FREE = Swatch.full(Ink.FREE, org.pagewalk.picture.Pattern.PLAIN, Ink.NONE);
    private static final Swatch HALF = Swatch.full(Ink.SLAB, org.pagewalk.picture.Pattern.LEVEL, Ink.STROKE).with(Ink.FREE, 0.5, Ink.NEW_EDGE);

    /** Ten cells in rows of four; each stands for the page of its number. */
    private static Cells cells(double side, double gap, int... codes) {
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            bytes[i] = (byte) codes[i];
        }
        return new Cells(10, 20, side, side, gap, 4, bytes, List.of(FREE, HALF), new Cells.Meaning() {
            @Override
            public Target target(int index) {
                return Target.page(index);
            }

            @Override
            public String tip(int index) {
                return "frame " + index;
            }

            @Override
            public int indexOf(Target target) {
                return target.isPage() ? target.row() : -1;
            }
        });
    }

    private static Scene scene(Cells cells) {
        return new Scene("cells", 100, 100, List.of(cells));
    }

    @Test
    void thePointerFindsEachCellAndNothingBesideThem() {
        Scene scene = scene(cells(7.5, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1));
        for (int i = 0; i < 10; i++) {
            double x = 10 + (i % 4 + 0.5) * 7.5;
            double y = 20 + (i / 4 + 0.5) * 7.5;
            assertEquals(Optional.of(Target.page(i)), scene.at(x, y).map(Shape::target), "cell " + i);
        }
        assertTrue(scene.at(9.9, 21).isEmpty());
        assertTrue(scene.at(40.1, 21).isEmpty(), "right of the last column");
        assertTrue(scene.at(30, 38).isEmpty(), "behind the last cell of the last row");
    }

    @Test
    void aTargetFindsItsCellWhichTellsWhatItIs() {
        Box cell = (Box) scene(cells(8, 1, 0, 0, 0, 0, 1, 1)).of(Target.page(5)).orElseThrow();
        assertEquals(new Box(18, 28, 7, 7, 0, Ink.SLAB, Ink.NONE, Shape.Edge.NONE, Target.page(5), "frame 5"), cell);
        assertTrue(scene(cells(8, 1, 0)).of(Target.page(1)).isEmpty());
        assertTrue(scene(cells(8, 1, 0)).of(Target.NONE).isEmpty());
    }

    @Test
    void pixelsShowFillGroundPatternMarkAndGap() {
        int[] pixels = CellRaster.pixels(cells(8, 1, 0, 1), Theme.LIGHT, 10, 20, 16, 8, 1);
        int free = Theme.LIGHT.rgb(Ink.FREE);
        int slab = Theme.LIGHT.rgb(Ink.SLAB);
        assertEquals(free, pixels[0]);
        assertEquals(Theme.LIGHT.rgb(Ink.BACKGROUND), pixels[7], "the gap");
        assertEquals(free, pixels[8], "above the fill");
        assertEquals(Theme.LIGHT.rgb(Ink.NEW_EDGE), pixels[14], "the mark in the corner");
        List<Integer> column = List.of(pixels[4 * 16 + 8], pixels[5 * 16 + 8], pixels[6 * 16 + 8]);
        assertTrue(column.contains(slab) && column.contains(Theme.LIGHT.rgb(Ink.STROKE)), "strokes over the fill");
    }

    @Test
    void aPartOfThePixelsIsThatPartOfAll() {
        Cells cells = cells(5.3, 0, 0, 1, 0, 1, 1, 1, 0, 0, 1, 0);
        int[] all = CellRaster.pixels(cells, Theme.DARK, 0, 0, 60, 60, 1);
        int[] part = CellRaster.pixels(cells, Theme.DARK, 13, 24, 9, 7, 1);
        for (int y = 0; y < 7; y++) {
            assertArrayEquals(Arrays.copyOfRange(all, (24 + y) * 60 + 13, (24 + y) * 60 + 22),
                    Arrays.copyOfRange(part, y * 9, y * 9 + 9));
        }
    }

    @Test
    void atTwiceTheScaleEachPixelIsFour() {
        Cells cells = cells(8, 0, 0, 1, 0, 1);
        int[] one = CellRaster.pixels(cells, Theme.LIGHT, 0, 0, 50, 50, 1);
        int[] two = CellRaster.pixels(cells, Theme.LIGHT, 0, 0, 100, 100, 2);
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 100; x++) {
                assertEquals(one[y / 2 * 50 + x / 2], two[y * 100 + x], x + " " + y);
            }
        }
    }

    @Test
    void svgJoinsNeighboursThatLookTheSame() {
        String svg = SvgPainter.paint(scene(cells(8, 0, 0, 0, 0, 0, 0, 0, 0, 0)), Theme.LIGHT);
        assertTrue(svg.contains("<path d=\"M10 20h32v8h-32zM10 28h32v8h-32z\" fill=\"" + Theme.LIGHT.css(Ink.FREE) + "\"/>"), svg);
    }

    @Test
    void svgDeclaresThePatternsThatItUsesAndNoOthers() {
        assertTrue(!SvgPainter.paint(scene(cells(8, 0, 0)), Theme.LIGHT).contains("<pattern"));
        String svg = SvgPainter.paint(scene(cells(8, 0, 0, 1)), Theme.LIGHT);
        String id = Pattern.compile("url\\(#([^)]+)\\)").matcher(svg).results().map(m -> m.group(1)).findFirst().orElseThrow();
        assertTrue(svg.contains("<pattern id=\"" + id + "\""), svg);
    }

    @Test
    void aGridWithoutColumnsIsRefused() {
        org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class,
                () -> new Cells(0, 0, 8, 8, 0, 0, new byte[1], List.of(FREE), Cells.Meaning.NOTHING));
    }
}
