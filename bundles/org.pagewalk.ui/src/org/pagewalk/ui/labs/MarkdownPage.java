/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.pagewalk.picture.Ink;
import org.pagewalk.ui.labs.MarkdownText.Line;
import org.pagewalk.ui.labs.MarkdownText.Look;
import org.pagewalk.ui.labs.MarkdownText.Span;
import org.pagewalk.ui.views.Ground;
import org.pagewalk.ui.views.SpokenName;

/** Shows a {@link MarkdownText} in a widget that every platform has, with its pictures and links, in the workbench's letters and colours. */
final class MarkdownPage {
    private static final double[] HEADINGS = {1, 1.7, 1.35, 1.15, 1, 1, 1};
    private static final int MARGIN = 10;
    private static final int STEP = 22;
    private static final int BLOCK_GAP = 8;

    private final StyledText widget;
    private final ResourceManager fonts;
    private final Function<String, Optional<byte[]>> files;
    private final Map<String, Optional<Image>> pictures = new HashMap<>();
    private MarkdownText shown = MarkdownText.of("");
    private int width;

    /**
     * @param name for screen readers
     * @param files reads what pictures are named
     * @param follow goes where a link leads
     */
    MarkdownPage(Composite parent, String name, Function<String, Optional<byte[]>> files, Consumer<String> follow) {
        this.files = files;
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setAlwaysShowScrollBars(false);
        SpokenName.of(widget, name);
        fonts = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.addPaintObjectListener(this::paint);
        widget.addListener(SWT.Resize, event -> resized());
        widget.addListener(SWT.MouseUp, event -> linkAt(event).ifPresent(follow));
        widget.addListener(SWT.MouseMove,
                event -> widget.setCursor(linkAt(event).map(to -> widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)).orElse(null)));
        widget.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                shown.linkAt(widget.getCaretOffset()).ifPresent(follow);
            }
        });
        widget.addListener(SWT.Dispose, event -> forgetPictures());
        Ground.whenChanged(widget, this::style);
    }

    /** The widget. */
    StyledText control() {
        return widget;
    }

    /** Shows a text from its beginning; if it is the one that is shown, nothing changes. */
    void show(String markdown) {
        MarkdownText text = MarkdownText.of(markdown);
        if (!text.equals(shown) || widget.getCharCount() == 0) {
            shown = text;
            forgetPictures();
            widget.setText(text.text());
            style();
        }
    }

    /** What is shown, without Markdown's signs. */
    String words() {
        return shown.text();
    }

    private void resized() {
        int now = widget.getClientArea().width;
        if (now != width) {
            width = now;
            if (shown.spans().stream().anyMatch(span -> span.look().picture().isPresent())) {
                style(); // pictures have the room that there is
            }
        }
    }

    private void style() {
        List<StyleRange> ranges = new ArrayList<>();
        for (Span span : shown.spans()) {
            ranges.add(range(span));
        }
        widget.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (int i = 0; i < shown.lines().size(); i++) {
            Line line = shown.lines().get(i);
            place(i, line);
        }
    }

    /** Only what is to be otherwise than it is: each change has the widget measure its lines anew. */
    private void place(int at, Line line) {
        int indent = Math.max(0, line.depth() * STEP - (line.hangs() ? signWidth(at) : 0));
        if (widget.getLineIndent(at) != indent) {
            widget.setLineIndent(at, 1, indent);
        }
        if (widget.getLineWrapIndent(at) != line.depth() * STEP) {
            widget.setLineWrapIndent(at, 1, line.depth() * STEP);
        }
        int above = line.isFirst() ? BLOCK_GAP : 0;
        if (widget.getLineVerticalIndent(at) != above) {
            widget.setLineVerticalIndent(at, above);
        }
        Color ground = line.isCode() ? Ground.color(widget, Ink.BAND) : null;
        if (!Objects.equals(widget.getLineBackground(at), ground)) {
            widget.setLineBackground(at, 1, ground);
        }
    }

    /** How wide the sign of an item is, with the blank behind it: what stands behind it begins where its next lines do. */
    private int signWidth(int line) {
        String words = widget.getLine(line);
        GC gc = new GC(widget);
        try {
            gc.setFont(font(Look.PLAIN));
            return gc.textExtent(words.substring(0, words.indexOf(' ') + 1)).x;
        } finally {
            gc.dispose();
        }
    }

    private StyleRange range(Span span) {
        Look look = span.look();
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        range.font = font(look);
        if (look.isCode()) {
            range.background = Ground.color(widget, Ink.BAND);
        }
        if (look.link().isPresent()) {
            range.underline = true;
            range.foreground = Ground.color(widget, Ink.FREE_EDGE);
        }
        look.picture().flatMap(this::picture).ifPresent(picture -> {
            Point size = size(picture);
            range.metrics = new GlyphMetrics(size.y, 0, size.x);
        });
        return range;
    }

    private Font font(Look look) {
        FontDescriptor usual = FontDescriptor.createFrom(look.isCode() ? JFaceResources.getTextFont() : JFaceResources.getDefaultFont());
        int height = FontDescriptor.createFrom(JFaceResources.getDefaultFont()).getFontData()[0].getHeight();
        int style = (look.isStrong() ? SWT.BOLD : SWT.NORMAL) | (look.isEmphasis() ? SWT.ITALIC : SWT.NORMAL);
        return fonts.create(usual.setHeight((int) Math.round(height * HEADINGS[Math.min(look.heading(), HEADINGS.length - 1)])).setStyle(style));
    }

    private Optional<Image> picture(String file) {
        if (!pictures.containsKey(file)) {
            pictures.put(file, Optional.empty());
            load(file, shown);
        }
        return pictures.get(file);
    }

    /** In the background: a picture may be large. */
    private void load(String file, MarkdownText of) {
        Display display = widget.getDisplay();
        CompletableFuture.supplyAsync(() -> files.apply(file).flatMap(content -> image(display, content))).thenAcceptAsync(loaded -> {
            if (widget.isDisposed() || shown != of) {
                loaded.ifPresent(Image::dispose);
            } else if (loaded.isPresent()) {
                pictures.put(file, loaded);
                style();
            }
        }, display::asyncExec);
    }

    /** A picture that cannot be read is not shown; what it shows stands below it. */
    private static Optional<Image> image(Display display, byte[] content) {
        try {
            return Optional.of(new Image(display, new ByteArrayInputStream(content)));
        } catch (SWTException e) {
            return Optional.empty();
        }
    }

    /** As large as it is, or as there is room. */
    private Point size(Image picture) {
        Rectangle natural = picture.getBounds();
        int room = widget.getClientArea().width - 4 * MARGIN;
        if (room <= 0 || natural.width <= room) {
            return new Point(natural.width, natural.height);
        }
        return new Point(room, Math.max(1, natural.height * room / natural.width));
    }

    private void paint(PaintObjectEvent event) {
        shown.spans().stream().filter(span -> span.start() == event.style.start).findFirst().flatMap(span -> span.look().picture())
                .flatMap(this::picture).ifPresent(picture -> {
                    Rectangle natural = picture.getBounds();
                    Point size = size(picture);
                    event.gc.drawImage(picture, 0, 0, natural.width, natural.height, event.x, event.y + event.ascent - size.y, size.x, size.y);
                });
    }

    private Optional<String> linkAt(Event event) {
        int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : shown.linkAt(offset);
    }

    private void forgetPictures() {
        pictures.values().forEach(picture -> picture.ifPresent(Image::dispose));
        pictures.clear();
    }
}
