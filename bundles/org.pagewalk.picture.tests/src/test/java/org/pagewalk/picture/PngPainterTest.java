/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;

class PngPainterTest {
    private static BufferedImage paint(Scene scene, Theme theme) throws Exception {
        System.setProperty("java.awt.headless", "true");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngPainter.paint(scene, theme, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void aPictureHasTwoPixelsToAUnitAndTheColoursOfItsTheme() throws Exception {
        Scene scene = new PhysicalMemoryPicture().draw(
                new PhysicalMemoryPicture().look(new SmallRun(Machine.bareZone(512)).subject(Target.NONE)), Optional.empty(), Wish.wide(480));
        BufferedImage image = paint(scene, Theme.DARK);
        assertEquals(960, image.getWidth());
        assertEquals(2 * (int) scene.height(), image.getHeight());
        assertEquals(Theme.DARK.rgb(Ink.BACKGROUND), image.getRGB(2, 2) & 0xFFFFFF);
        Shape.Box cell = (Shape.Box) scene.of(Target.page(100)).orElseThrow();
        assertEquals(Theme.DARK.rgb(Ink.FREE), image.getRGB((int) (2 * cell.x() + 4), (int) (2 * cell.y() + 4)) & 0xFFFFFF);
    }

    @Test
    void strokesAreDrawnToo() throws Exception {
        BufferedImage image = paint(new Scene("slab", 40, 40, List.of(Cells.sample(0, 0, 40, FrameState.SLAB.swatch()))), Theme.LIGHT);
        int strokes = 0;
        for (int x = 0; x < 80; x++) {
            for (int y = 0; y < 80; y++) {
                strokes += (image.getRGB(x, y) & 0xFFFFFF) == Theme.LIGHT.rgb(Ink.STROKE) ? 1 : 0;
            }
        }
        assertTrue(strokes > 400 && strokes < 3200, strokes + " pixels of strokes");
    }

    @Test
    void whatIsTooLargeIsRefusedWithTheRemedy() {
        PngPainter.Refused refused = assertThrows(PngPainter.Refused.class,
                () -> PngPainter.paint(new Scene("t", 1e5, 1e5, List.of()), Theme.LIGHT, OutputStream.nullOutputStream()));
        assertTrue(refused.getMessage().endsWith("write it as SVG"));
    }
}
