/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import org.pagewalk.picture.PngPainter;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.SvgPainter;
import org.pagewalk.picture.Theme;

/**
 * A file for a picture to be written to, as SVG or as PNG, as its name says.
 *
 * @param name as the user named it
 */
record PictureFile(String name, Path path) {
    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    /** Finds out, before any work is done, whether a picture can be written under this name. */
    static PictureFile named(String name) throws WrongCall {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(SVG) && !lower.endsWith(PNG)) {
            throw new WrongCall("show.kind", name);
        }
        try {
            Path path = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(path) || !Files.isDirectory(path.getParent())) {
                throw new WrongCall("show.folder", name, path.getParent());
            }
            return new PictureFile(name, path);
        } catch (InvalidPathException e) {
            throw new WrongCall("show.unwritten", name, Messages.text("file.name"));
        }
    }

    /** Writes a picture. The file is replaced as a whole, or stays as it was. */
    void write(Scene scene, Theme theme) throws WrongCall {
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(SVG)) {
                WholeFile.write(path, out -> out.write(SvgPainter.paint(scene, theme).getBytes(StandardCharsets.UTF_8)));
            } else {
                writePng(scene, theme);
            }
        } catch (IOException e) {
            String reason = e.getCause() instanceof PngPainter.Refused refused ? refused.getMessage() : e.getMessage();
            throw new WrongCall("show.unwritten", name, reason);
        }
    }

    private void writePng(Scene scene, Theme theme) throws IOException {
        // There is nobody to show a window to; without this, Java would look for a screen.
        System.setProperty("java.awt.headless", "true");
        WholeFile.write(path, out -> {
            try {
                PngPainter.paint(scene, theme, out);
            } catch (PngPainter.Refused e) {
                throw new IOException(e);
            }
        });
    }
}
