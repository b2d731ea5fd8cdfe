/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart2;
import org.pagewalk.picture.Shape;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.Theme;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.views.EmptyState;
import org.pagewalk.ui.views.PictureExport;
import org.pagewalk.ui.views.PlaceBar;
import org.pagewalk.ui.views.SceneCanvas;

/** A view that draws. */
public final class PicturePage {
    private final Workbench workbench;
    private final IViewPart view;

    private PicturePage(Workbench workbench, String id) {
        this.workbench = workbench;
        this.view = workbench.view(id);
    }

    /** The view, brought to the front. */
    public static PicturePage in(Workbench workbench, String id) {
        return new PicturePage(workbench, id);
    }

    /** The Free Areas view, brought to the front. */
    public static PicturePage freeAreas(Workbench workbench) {
        return in(workbench, PagewalkIds.FREE_AREAS_VIEW);
    }

    /** Whether Free Areas can be seen, and is not behind another view. */
    public static boolean isFreeAreasInFront(Workbench workbench) {
        return Optional.ofNullable(workbench.page().findView(PagewalkIds.FREE_AREAS_VIEW)).filter(workbench.page()::isPartVisible).isPresent();
    }

    /** The view closed and opened again, with nothing remembered. */
    public PicturePage reopened() {
        workbench.page().hideView(view);
        return new PicturePage(workbench, view.getSite().getId());
    }

    /** What the view says while there is nothing to draw; empty text when it draws. */
    public String emptyWords() {
        return workbench.find(view, EmptyState.class).flatMap(empty -> Widgets.in(empty, Link.class).findFirst())
                .map(Link::getText).orElse("");
    }

    /** What the view says above its picture. */
    public String description() {
        return ((IWorkbenchPart2) view).getContentDescription();
    }

    /** Whether a picture is drawn. */
    public boolean draws() {
        return workbench.find(view, SceneCanvas.class).filter(c -> !c.scene().shapes().isEmpty()).isPresent();
    }

    /** The blocks on the lists, as the picture shows them from top to bottom and left to right. */
    public List<Target> blocks() {
        return canvas().scene().shapes().stream().filter(Shape.Box.class::isInstance).map(Shape::target)
                .filter(target -> target.table().equals("Page")).toList();
    }

    /** The moments to which clicks lead. */
    public List<Target> moments() {
        return canvas().scene().shapes().stream().map(Shape::target).filter(Target.Moment.class::isInstance).filter(this::isSeen).toList();
    }

    /** Whether the picture says something that contains these words. */
    public boolean shows(String words) {
        return canvas().scene().shapes().stream().anyMatch(shape -> shape instanceof Shape.Label label && label.text().contains(words));
    }

    /** The addresses of processes that the picture shows. */
    public List<Target> addresses() {
        return canvas().scene().shapes().stream().map(Shape::target).filter(Target.Address.class::isInstance).distinct().toList();
    }

    /** The zones to choose from. */
    public List<String> zones() {
        return List.of(zoneChooser().getItems());
    }

    /** The chosen zone. */
    public String zone() {
        return zoneChooser().getText();
    }

    /** Takes the next zone with the keyboard. */
    public void nextZone() {
        zoneChooser().setFocus();
        Screen.waitUntil("the keyboard in the zone chooser", zoneChooser()::isFocusControl);
        Screen.press(0, SWT.ARROW_DOWN);
    }

    /** Types into the field above the picture what it is to show, and presses Enter. */
    public void show(String words) {
        Text field = workbench.find(view, PlaceBar.class).orElseThrow().field();
        field.setFocus();
        Screen.waitUntil("the keyboard in the field above the picture", field::isFocusControl);
        field.selectAll();
        Screen.type(words);
        Screen.press(0, SWT.CR);
    }

    /** What the field above the picture holds. */
    public String typed() {
        return workbench.find(view, PlaceBar.class).orElseThrow().field().getText();
    }

    /** Clicks on the middle of what stands for {@code target}. */
    public void click(Target target) {
        scrollTo(target);
        Rectangle at = canvas().boundsOf(target).orElseThrow();
        Screen.click(canvas(), at.x + at.width / 2, at.y + at.height / 2);
    }

    /** Moves the picture, as by its scroll bar, until something can be seen; how high the view is depends on what was open before. */
    private void scrollTo(Target target) {
        Rectangle at = canvas().boundsOf(target).orElseThrow();
        int seen = canvas().getClientArea().height;
        if (at.y < 0 || at.y + at.height > seen) {
            ScrollBar bar = canvas().getVerticalBar();
            bar.setSelection(bar.getSelection() + at.y - seen / 2);
            bar.notifyListeners(SWT.Selection, new Event());
            Screen.waitUntil("what is to be clicked", () -> canvas().boundsOf(target).filter(now -> now.y >= 0 && now.y < seen).isPresent());
        }
    }

    /** Where something is drawn. */
    public Rectangle boundsOf(Target target) {
        return canvas().boundsOf(target).orElseThrow();
    }

    /** Presses a key in the picture. */
    public void press(int modifiers, int key) {
        canvas().setFocus();
        Screen.waitUntil("the keyboard in the picture", canvas()::isFocusControl);
        Screen.press(modifiers, key);
    }

    /** What is picked. */
    public Target picked() {
        return canvas().picked();
    }

    /** What a screen reader would say of it. */
    public String spoken() {
        return canvas().spokenName();
    }

    /** What the view tells the rest of the workbench is selected. */
    public Optional<Object> selection() {
        IStructuredSelection selection = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
        return Optional.ofNullable(selection.getFirstElement());
    }

    /** The theme it draws in. */
    public Theme theme() {
        return canvas().theme();
    }

    /** The colour on the screen in the corner of the picture. */
    public RGB corner() {
        Image image = new Image(canvas().getDisplay(), 4, 4);
        GC gc = new GC(canvas());
        try {
            gc.copyArea(image, 1, 1);
            return image.getImageData().palette.getRGB(image.getImageData().getPixel(2, 2));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** A structure that is drawn in front of others and can be seen; of many cells, the one in the middle of the picture. */
    public Target something() {
        return canvas().scene().shapes().reversed().stream().map(Shape::target).filter(Target.Structure.class::isInstance)
                .filter(this::isSeen).findFirst().orElseGet(this::middle);
    }

    private boolean isSeen(Target target) {
        Rectangle seen = canvas().getClientArea();
        return canvas().boundsOf(target).filter(at -> seen.contains(at.x, at.y) && seen.contains(at.x + at.width, at.y + at.height)).isPresent();
    }

    private Target middle() {
        Point middle = new Point(canvas().getClientArea().width / 2, canvas().getClientArea().height / 2);
        return canvas().scene().at(middle.x, middle.y).map(Shape::target).orElse(Target.NONE);
    }

    /** Clicks on the tool whose tip begins so. */
    public void tool(String tip) {
        ToolBar bar = Widgets.in(workbench.control(view).getParent().getParent(), ToolBar.class)
                .filter(b -> Arrays.stream(b.getItems()).anyMatch(i -> isCalled(i, tip))).findFirst().orElseThrow();
        ToolItem item = Arrays.stream(bar.getItems()).filter(i -> isCalled(i, tip)).findFirst().orElseThrow();
        Screen.click(bar, item.getBounds().x + item.getBounds().width / 2, item.getBounds().y + item.getBounds().height / 2);
    }

    /** Whether there is a tool whose tip begins so. */
    public boolean hasTool(String tip) {
        return Widgets.in(workbench.control(view).getParent().getParent(), ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems()))
                .anyMatch(item -> isCalled(item, tip));
    }

    private static boolean isCalled(ToolItem item, String tip) {
        return item.getToolTipText() != null && item.getToolTipText().startsWith(tip);
    }

    /** The picture as text, while it is shown so. */
    public String text() {
        return Widgets.in(workbench.control(view), Text.class).filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst().map(Text::getText)
                .orElse("");
    }

    /** Writes what is drawn into a file. */
    public void writeTo(Path file) {
        PictureExport.write(file, canvas().theme(), canvas().scene());
    }

    /** How long it takes to draw and paint the picture once, off the screen, in milliseconds: the middle one of some. */
    public double repaintMillis() {
        Point size = canvas().getSize();
        Image image = new Image(canvas().getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        long[] nanos = new long[21];
        try {
            for (int i = 0; i < nanos.length; i++) {
                long begun = System.nanoTime();
                canvas().notifyListeners(SWT.Resize, new Event());
                canvas().print(gc);
                nanos[i] = System.nanoTime() - begun;
            }
        } finally {
            gc.dispose();
            image.dispose();
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }

    private SceneCanvas canvas() {
        return workbench.find(view, SceneCanvas.class).orElseThrow(() -> new AssertionError("the view shows no picture"));
    }

    private Combo zoneChooser() {
        return workbench.find(view, Combo.class).orElseThrow();
    }
}
