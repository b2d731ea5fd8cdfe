/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.pagewalk.ui.PagewalkIds;

/** The step bar with its strip. */
public final class TimelinePage {
    private static final Pattern MOMENT = Pattern.compile("moment (\\d+) of (\\d+)");

    private final Workbench workbench;
    private final IViewPart view;

    private TimelinePage(Workbench workbench) {
        this.workbench = workbench;
        view = workbench.view(PagewalkIds.TIMELINE_VIEW);
    }

    /** The view, brought to the front. */
    public static TimelinePage in(Workbench workbench) {
        return new TimelinePage(workbench);
    }

    /** Whether it can be seen, and is not behind another view. */
    public static boolean isInFront(Workbench workbench) {
        return Optional.ofNullable(workbench.page().findView(PagewalkIds.TIMELINE_VIEW)).filter(workbench.page()::isPartVisible).isPresent();
    }

    /** Where the run is, in words. */
    public String place() {
        return workbench.find(view, Label.class).map(Label::getText).orElse("");
    }

    /** How much of the run lies before the place: 0 at its start, 1 at its end; NaN while nothing is shown. */
    public double share() {
        Matcher numbers = MOMENT.matcher(place().replace(",", ""));
        return numbers.find() ? Double.parseDouble(numbers.group(1)) / Double.parseDouble(numbers.group(2)) : Double.NaN;
    }

    /** What the buttons say when the pointer rests on them. */
    public List<String> tips() {
        return Arrays.stream(toolBar().getItems()).map(ToolItem::getToolTipText).filter(tip -> tip != null).toList();
    }

    /** Clicks the button whose tip begins so. */
    public void click(String tip) {
        ToolItem item = Arrays.stream(toolBar().getItems())
                .filter(i -> i.getToolTipText() != null && i.getToolTipText().startsWith(tip)).findFirst().orElseThrow();
        Screen.click(toolBar(), item.getBounds().x + item.getBounds().width / 2, item.getBounds().y + item.getBounds().height / 2);
    }

    /** Drags over the strip, from one share of its width to another. */
    public void drag(double from, double to) {
        Point size = strip().getSize();
        Screen.drag(strip(), new Point((int) (from * size.x), size.y / 2), new Point((int) (to * size.x), size.y / 2));
    }

    /** Zooms in at a share of the strip's width. */
    public void zoomIn(double at) {
        Screen.wheelIn(strip(), (int) (at * strip().getSize().x), strip().getSize().y / 2);
    }

    /** Whether the strip shows less than the whole run. */
    public boolean isZoomed() {
        return strip().getHorizontalBar().isVisible();
    }

    /** Presses a key in the strip. */
    public void press(int modifiers, int key) {
        strip().setFocus();
        Screen.waitUntil("the keyboard in the strip", strip()::isFocusControl);
        Screen.press(modifiers, key);
    }

    private Canvas strip() {
        return Widgets.in(workbench.control(view), Canvas.class).filter(c -> c.getClass().getSimpleName().equals("Strip")).findFirst()
                .orElseThrow();
    }

    private ToolBar toolBar() {
        return Widgets.in(workbench.control(view), ToolBar.class).filter(bar -> bar.getItemCount() > 10).findFirst().orElseThrow();
    }
}
