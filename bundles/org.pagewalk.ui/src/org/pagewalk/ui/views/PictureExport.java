/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.SvgPainter;
import org.pagewalk.picture.Theme;
import org.pagewalk.picture.Wish;
import org.pagewalk.ui.Messages;

/** Writes what a view draws into a file: as SVG, or as PNG where the name ends so. */
public final class PictureExport {
    private static final String[] KINDS = {"*.svg", "*.png"};

    private PictureExport() {
    }

    /** The tool that writes what a view draws. */
    public static IAction action(Shell shell, String name, Supplier<Theme> theme, Function<Wish, Scene> drawing) {
        return Tool.of(Messages.Picture_Export, "export", IAction.AS_PUSH_BUTTON, () -> ask(shell, name, theme.get(), drawing));
    }

    /** Asks for a file and writes it. */
    static void ask(Shell shell, String name, Theme theme, Function<Wish, Scene> drawing) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Picture_Export);
        dialog.setFilterExtensions(KINDS);
        dialog.setFilterNames(new String[] {Messages.Picture_Svg, Messages.Picture_Png});
        dialog.setFileName(name + ".svg");
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).ifPresent(file -> write(Path.of(file), theme, drawing.apply(Wish.wide(Wish.WIDTH))));
    }

    /** Writes a picture; what goes wrong is told to the user. */
    public static void write(Path file, Theme theme, Scene scene) {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
                png(file, theme, scene);
            } else {
                Files.writeString(file, SvgPainter.paint(scene, theme));
            }
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Picture_Unwritable, file, e.getMessage()), e),
                    StatusManager.SHOW);
        }
    }

    private static void png(Path file, Theme theme, Scene scene) throws IOException {
        Display display = Display.getCurrent();
        int width = (int) Math.ceil(scene.width());
        int height = (int) Math.ceil(scene.height());
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        SwtPainter painter = new SwtPainter(display);
        try {
            painter.paint(gc, scene, theme, new Rectangle(0, 0, width, height));
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData(200)};
            try (var out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } finally {
            painter.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
