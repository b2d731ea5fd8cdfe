/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.pagewalk.engine.run.Timeline;
import org.pagewalk.picture.RunStrip;
import org.pagewalk.picture.RunStrip.Window;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Theme;
import org.pagewalk.picture.Wish;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.views.ScenePaint;

/** The whole run as a strip: dragging over it goes to a moment, the wheel zooms, Shift and the wheel or the bar below move along. */
final class Strip extends Canvas {
    private static final double ZOOM_STEP = 1.5;
    /** The least that is shown at once: so many of the stretches that the timeline keeps apart. */
    private static final int CLOSEST = 8;
    private static final int BAR_UNITS = 1 << 20;

    private final Timeline.Columns under = Timeline.Columns.of(1);
    private final ScenePaint paint;
    private final LongConsumer goTo;
    private Optional<CurrentRun> run = Optional.empty();
    private Window window = new Window(0, 1, 0);
    private Scene scene = new Scene("", 0, 0, List.of());

    Strip(Composite parent, LongConsumer goTo) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        this.goTo = goTo;
        paint = new ScenePaint(this, this::draw);
        addListener(SWT.Paint, event -> paint.paint(event, scene));
        addListener(SWT.Resize, event -> draw());
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.MouseMove, this::mouseMove);
        addListener(SWT.MouseUp, this::mouseUp);
        addListener(SWT.MouseWheel, this::mouseWheel);
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = scene.title();
            }
        });
    }

    /** Shows another moment, or another run as a whole. */
    void show(CurrentRun another, long moment) {
        if (run.filter(another::equals).isEmpty()) {
            run = Optional.of(another);
            window = Window.whole(another.run().start(), another.run().end(), moment);
        }
        window = new Window(window.from(), window.to(), moment);
        if (moment < window.from() || moment >= window.to()) {
            moveTo(moment - window.length() / 2);
        } else {
            draw();
        }
    }

    /** What is shown, as wide as somebody wishes. */
    Scene draw(Wish wish) {
        return run.map(present -> RunStrip.of(present.timeline(), window, wish.width(), paint.height())).orElse(scene);
    }

    /** Light or dark, as the workbench is. */
    Theme theme() {
        return paint.theme();
    }

    private void draw() {
        run.ifPresent(present -> {
            scene = RunStrip.of(present.timeline(), window, paint.width(), paint.height());
            bar(present);
        });
        redraw();
    }

    private void bar(CurrentRun present) {
        double all = moments(present);
        ScrollBar bar = getHorizontalBar();
        int thumb = Math.clamp(Math.round(window.length() / all * BAR_UNITS), 1, BAR_UNITS);
        bar.setValues((int) ((window.from() - present.run().start()) / all * BAR_UNITS), 0, BAR_UNITS, thumb, Math.max(1, thumb / 20), thumb);
        bar.setVisible(thumb < BAR_UNITS);
    }

    /** How many the whole run has. */
    private static long moments(CurrentRun present) {
        return present.run().end() + 1 - present.run().start();
    }

    private void scrolled() {
        run.ifPresent(present -> moveTo(present.run().start()
                + Math.round((double) getHorizontalBar().getSelection() / BAR_UNITS * moments(present))));
    }

    private void moveTo(long from) {
        run.ifPresent(present -> {
            long first = Math.max(present.run().start(), Math.min(from, present.run().end() + 1 - window.length()));
            window = new Window(first, first + window.length(), window.now());
            draw();
        });
    }

    /** Shows a stretch so many times shorter; the moment at {@code x} stays where it is. */
    private void zoom(double times, double x) {
        run.ifPresent(present -> {
            long all = moments(present);
            Timeline timeline = present.timeline();
            long least = Math.min(all, CLOSEST * timeline.resolution());
            long length = Math.clamp(Math.round(window.length() / times), least, all);
            long fixed = RunStrip.momentAt(window, paint.width(), x);
            double share = (double) (fixed - window.from()) / window.length();
            window = new Window(window.from(), window.from() + length, window.now());
            moveTo(fixed - Math.round(share * length));
        });
    }

    private void mouseDown(Event event) {
        setFocus();
        if (event.button == 1) {
            goTo(event);
        }
    }

    /** GTK may tell the last step of a drag after the button is up, when it counts no more: where the button comes up it ends. */
    private void mouseUp(Event event) {
        if (event.button == 1) {
            goTo(event);
        }
    }

    private void mouseMove(Event event) {
        if ((event.stateMask & SWT.BUTTON1) != 0) {
            goTo(event);
        }
        run.ifPresent(present -> tell(present, RunStrip.momentAt(window, paint.width(), paint.at(event).x)));
    }

    /** Says the numbers of the stretch under the pointer. */
    private void tell(CurrentRun present, long moment) {
        long length = Math.max(1, window.length() * RunStrip.COLUMN_WIDTH / Math.max(1, (long) paint.width()));
        present.timeline().fill(moment, moment + length, under);
        String tip = NLS.bind(Messages.Timeline_Tip, new Object[] {TimelineView.grouped(moment), TimelineView.grouped(Math.max(0, under.leastFree()[0])),
                TimelineView.grouped(Math.round(under.events()[0])), TimelineView.grouped(Math.round(under.allocations()[0])), TimelineView.grouped(Math.round(under.frees()[0]))});
        if (!tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void goTo(Event event) {
        if (run.isPresent()) {
            goTo.accept(RunStrip.momentAt(window, paint.width(), paint.at(event).x));
        }
    }

    private void mouseWheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.SHIFT) != 0) {
            moveTo(window.from() - Long.signum(event.count) * Math.max(1, window.length() / 10));
        } else {
            zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, paint.at(event).x);
        }
    }

    private void keyDown(Event event) {
        double here = RunStrip.xOf(window, paint.width(), window.now());
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> zoom(ZOOM_STEP, here);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM_STEP, here);
            case '0', SWT.KEYPAD_0 -> zoom(0, here);
            case SWT.ARROW_LEFT -> nudge(-1);
            case SWT.ARROW_RIGHT -> nudge(1);
            case SWT.PAGE_UP -> nudge(-20);
            case SWT.PAGE_DOWN -> nudge(20);
            case SWT.HOME -> run.ifPresent(present -> goTo.accept(present.run().start()));
            case SWT.END -> run.ifPresent(present -> goTo.accept(present.run().end()));
            default -> {
                // another's key
            }
        }
    }

    /** Goes a little along the strip, as far as one sees. */
    private void nudge(int steps) {
        run.ifPresent(present -> goTo.accept(Math.clamp(window.now() + steps * Math.max(1, window.length() / 200), present.run().start(),
                present.run().end())));
    }
}
