/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keyboard, mouse and patience. Keys and clicks come from the X server, by way of xdotool, as they would from a
 * person's hands: SWT's own {@code Display.post} forgets where a click was, and sends keys to lists that pop up.
 */
public final class Screen {
    private static final long GIVE_UP_NANOS = 60_000_000_000L;
    private static final int NAP_MS = 10;
    /** For so many looks a row stays where it is before it is clicked. */
    private static final int STILL = 3;

    private static final Freezes FREEZES = Freezes.here();

    private Screen() {
    }

    /** Lets the workbench work until {@code condition} holds; fails, saying what was waited for, if it never does. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(() -> what, condition);
    }

    /** As the other, with words that are found when it fails. */
    public static void waitUntil(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + GIVE_UP_NANOS;
        handle();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for: " + what.get());
            }
            nap();
            handle();
        }
        handle();
    }

    /** Lets the workbench handle what is pending, and what follows from that a moment later. */
    public static void work() {
        handle();
        nap();
        handle();
    }

    /**
     * Lets the workbench handle all that has happened: keys and clicks have come when the X server has answered a question that was
     * asked behind them.
     */
    private static void handle() {
        Display display = Display.getCurrent();
        display.getCursorLocation();
        boolean more = true;
        while (more) {
            FREEZES.begin();
            more = display.readAndDispatch();
            FREEZES.end();
        }
    }

    private static void nap() {
        try {
            Thread.sleep(NAP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Prints for how long Pagewalk's code kept the workbench from handling the next event, when that is longer than it was before. */
    static void tellFreezes() {
        FREEZES.tell();
    }

    /** Types text on the keyboard. */
    public static void type(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                press(SWT.NONE, SWT.CR);
            }
            if (!lines[i].isEmpty()) {
                xdotool("type", "--delay", "2", lines[i]);
            }
        }
    }

    /**
     * Presses a key and lets it go.
     *
     * @param modifiers such as {@code SWT.MOD1 | SWT.SHIFT}
     * @param key       a letter, or a key code such as {@code SWT.ARROW_DOWN}
     */
    public static void press(int modifiers, int key) {
        StringBuilder name = new StringBuilder();
        name.append((modifiers & SWT.CTRL) != 0 ? "ctrl+" : "");
        name.append((modifiers & SWT.SHIFT) != 0 ? "shift+" : "");
        name.append((modifiers & SWT.ALT) != 0 ? "alt+" : "");
        xdotool("key", "--delay", "0", name.append(keyName(key)).toString());
    }

    /** As the X server calls it. */
    private static String keyName(int key) {
        return switch (key) {
            case SWT.CR -> "Return";
            case SWT.BS -> "BackSpace";
            case SWT.ESC -> "Escape";
            case SWT.ARROW_LEFT -> "Left";
            case SWT.ARROW_RIGHT -> "Right";
            case SWT.ARROW_UP -> "Up";
            case SWT.ARROW_DOWN -> "Down";
            case SWT.HOME -> "Home";
            case SWT.END -> "End";
            case SWT.TAB -> "Tab";
            case SWT.F1 -> "F1";
            case SWT.F12 -> "F12";
            case SWT.F6, SWT.F7, SWT.F8, SWT.F9 -> "F" + (key - SWT.F1 + 1);
            case SWT.F3 -> "F3";
            case SWT.KEYPAD_SUBTRACT -> "KP_Subtract";
            case ' ' -> "space";
            case '/' -> "slash";
            case '+' -> "plus";
            case ',' -> "comma";
            case '.' -> "period";
            default -> String.valueOf((char) key);
        };
    }

    /** Clicks with the first mouse button at a place on a control. */
    public static void click(Control control, int x, int y) {
        Point at = control.toDisplay(x, y);
        xdotool("mousemove", pixels(at.x), pixels(at.y), "click", "1");
    }

    /**
     * Clicks on a row of a tree, once it can be seen and stays where it is: trees scroll slowly.
     *
     * @param row  found anew at each look, since the tree may be filled again meanwhile
     * @param into how far to the right of the beginning of its words
     */
    public static void click(Tree tree, Supplier<TreeItem> row, int into) {
        pointAway();
        Rectangle[] last = {null};
        int[] still = {0};
        waitUntil("a row in sight", () -> {
            tree.showItem(row.get());
            Rectangle now = row.get().getTextBounds(0);
            Rectangle area = tree.getClientArea();
            still[0] = now.equals(last[0]) && now.y >= area.y && now.y + now.height <= area.y + area.height ? still[0] + 1 : 0;
            last[0] = now;
            return still[0] > STILL;
        });
        click(tree, last[0].x + into, last[0].y + last[0].height / 2);
        waitUntil("the row chosen", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].equals(row.get()));
    }

    /** Presses the first mouse button at a place on a control, moves to another, and lets it go there. */
    public static void drag(Control control, Point from, Point to) {
        Point begin = control.toDisplay(from);
        Point end = control.toDisplay(to);
        xdotool("mousemove", pixels(begin.x), pixels(begin.y), "mousedown", "1");
        xdotool("mousemove", pixels((begin.x + end.x) / 2), pixels(end.y));
        xdotool("mousemove", pixels(end.x), pixels(end.y), "mouseup", "1");
    }

    /** Turns the mouse wheel one notch towards the screen, at a place on a control. */
    public static void wheelIn(Control control, int x, int y) {
        Point at = control.toDisplay(x, y);
        xdotool("mousemove", pixels(at.x), pixels(at.y), "click", "4");
    }

    /** Clicks with the first mouse button at a place on a control while Ctrl is held. */
    public static void ctrlClick(Control control, int x, int y) {
        Point at = control.toDisplay(x, y);
        xdotool("keydown", "ctrl", "mousemove", pixels(at.x), pixels(at.y));
        xdotool("mousemove", pixels(at.x + 1), pixels(at.y), "click", "1");
        xdotool("keyup", "ctrl");
    }

    /** Lets the workbench work for a while. */
    public static void rest(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            work();
        }
    }

    /** Puts the pointer where it rests on nothing. */
    public static void pointAway() {
        xdotool("mousemove", "1", "1");
    }

    /** Writes what is seen of a control into a PNG file. */
    static void save(Control control, Path file) {
        Point corner = control.toDisplay(0, 0);
        Point size = control.getSize();
        save(new Rectangle(corner.x, corner.y, size.x, size.y), file);
    }

    /** Writes what is seen on a part of the screen into a PNG file. */
    static void save(Rectangle part, Path file) {
        Display display = Display.getCurrent();
        Image image = new Image(display, part.width, part.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, part.x, part.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** A place on the screen as the X server counts it, for whom points of SWT are larger where the screen is fine. */
    private static String pixels(int points) {
        return String.valueOf(points * Display.getCurrent().getPrimaryMonitor().getZoom() / 100);
    }

    private static void xdotool(String... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new AssertionError(command + " ended with status " + status);
            }
        } catch (IOException e) {
            throw new AssertionError("the tests need the program xdotool: install the package of that name", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        handle();
    }
}
