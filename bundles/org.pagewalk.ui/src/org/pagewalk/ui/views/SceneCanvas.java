/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Shape;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.Theme;
import org.pagewalk.picture.Wish;

/**
 * A drawing surface for a scene: paints what shows of it in the workbench's theme, scrolls, and lets the
 * reader pick a box by mouse or keys. The scene is asked for anew when the width or the picked target changes.
 */
public final class SceneCanvas extends Canvas {
    private static final int LINE = 24;

    /** How much larger everything gets by one step. */
    static final double ZOOM_STEP = 1.25;
    private static final double ZOOM_MAX = 1 << 20;
    private static final double SCALE_MAX = 4;
    private static final double SCALE_MIN = 0.5;

    /** Makes the scene as it is wished. */
    @FunctionalInterface
    interface Drawing {
        Scene draw(Wish wish);

        /** Where something lies that is out of sight. */
        default Optional<Box> place(Wish wish, Target target) {
            return Optional.empty();
        }
    }

    private final ScenePaint paint;
    private final boolean zoomsIn;
    private final Consumer<Target> onPick;
    /** How close the reader looks, where the picture itself zooms in. */
    private double zoom = 1;
    private Optional<Drawing> drawing = Optional.empty();
    private Scene scene = new Scene("", 0, 0, java.util.List.of());
    private Target picked = Target.NONE;
    /** Whether what is picked was not drawn yet when it was picked. */
    private boolean isSought;

    /**
     * @param zoomsIn whether the drawing itself zooms in, and is not only drawn larger
     * @param onPick hears of each target that the reader picks, {@link Target#NONE} for none
     */
    SceneCanvas(Composite parent, boolean zoomsIn, Consumer<Target> onPick) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.zoomsIn = zoomsIn;
        this.paint = new ScenePaint(this, this::redrawScene);
        this.onPick = onPick;
        addListener(SWT.Paint, event -> paint.paint(event, scene, origin()));
        addListener(SWT.Resize, event -> redrawScene());
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.MouseMove, this::mouseMove);
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MouseWheel, this::mouseWheel);
        getVerticalBar().addListener(SWT.Selection, event -> redrawScene());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        describeToScreenReaders();
    }

    /** Shows another drawing. */
    void show(Drawing another, Target selected) {
        drawing = Optional.of(another);
        isSought |= !selected.isNone() && !selected.equals(picked);
        picked = selected;
        redrawScene();
        if (isSought) {
            seek();
        }
    }

    /** Brings what is picked into sight as soon as it is drawn. */
    private void seek() {
        Optional<Box> box = boxOf(picked).or(() -> drawing.flatMap(d -> d.place(wish(), picked)));
        box.ifPresent(this::reveal);
        isSought = !picked.isNone() && box.isEmpty();
    }

    /** Shows something as picked, and brings it into sight. */
    void select(Target target) {
        if (!target.equals(picked)) {
            picked = target;
            redrawScene();
            seek();
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Looks so many times closer; what is in the middle stays there. */
    void zoom(double times) {
        zoom(times, getClientArea().height / 2);
    }

    /** Shows all again, as large as at first. */
    void zoomOut() {
        zoom(0, 0);
    }

    private void zoom(double times, int fixed) {
        ScrollBar down = getVerticalBar();
        double whole = scene.height() * paint.scale();
        double share = whole == 0 ? 0 : (down.getSelection() + fixed) / whole;
        if (zoomsIn) {
            zoom = Math.clamp(zoom * times, 1, ZOOM_MAX);
        } else {
            paint.want(times == 0 ? 1 : Math.clamp(paint.wanted() * times, SCALE_MIN, SCALE_MAX));
        }
        redrawScene();
        down.setSelection((int) Math.round(share * scene.height() * paint.scale()) - fixed);
        redrawScene();
    }

    private void mouseWheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event.y);
        }
    }

    /** Picks {@code target}, brings its box into sight and tells whoever listens. */
    void pick(Target target) {
        select(target);
        onPick.accept(target);
    }

    /** What is picked. */
    public Target picked() {
        return picked;
    }

    /** The scene as it is painted now. */
    public Scene scene() {
        return scene;
    }

    /** Where the box of {@code target} is on this control. */
    public Optional<Rectangle> boundsOf(Target target) {
        Point origin = origin();
        return boxOf(target).map(box -> new Rectangle((int) (box.x() * paint.scale()) - origin.x, (int) (box.y() * paint.scale()) - origin.y,
                (int) (box.width() * paint.scale()), (int) (box.height() * paint.scale())));
    }

    /** What a screen reader says: the picked box, or what the picture shows. */
    public String spokenName() {
        return boxOf(picked).map(SceneCanvas::words).filter(words -> !words.isEmpty()).orElse(scene.title());
    }

    /** What is told of a target where it is drawn. */
    String words(Target target) {
        return boxOf(target).map(Box::tip).orElse("");
    }

    private void redrawScene() {
        draw();
        boolean barWas = getVerticalBar().isVisible();
        Rectangle area = getClientArea();
        setBar(getVerticalBar(), area.height, scene.height() * paint.scale());
        setBar(getHorizontalBar(), area.width, scene.width() * paint.scale());
        if (getVerticalBar().isVisible() != barWas) {
            draw(); // there is more or less room now
        }
        redraw();
    }

    private void draw() {
        drawing.ifPresent(d -> scene = d.draw(wish()));
    }

    private Wish wish() {
        return new Wish(paint.width(), paint.height(), origin().y / paint.scale(), zoom, picked);
    }

    private static void setBar(ScrollBar bar, int visible, double whole) {
        int length = (int) Math.ceil(whole);
        bar.setVisible(length > visible);
        int thumb = Math.max(1, Math.min(visible, length));
        bar.setValues(bar.getSelection(), 0, Math.max(1, length), thumb, LINE, Math.max(LINE, visible - LINE));
    }

    private Point origin() {
        ScrollBar across = getHorizontalBar();
        ScrollBar down = getVerticalBar();
        return new Point(across.isVisible() ? across.getSelection() : 0, down.isVisible() ? down.getSelection() : 0);
    }

    /** Light or dark, as the workbench around this control is. */
    public Theme theme() {
        return paint.theme();
    }

    private Optional<Shape> at(Event event) {
        Point origin = origin();
        return scene.at((event.x + origin.x) / paint.scale(), (event.y + origin.y) / paint.scale());
    }

    private void mouseDown(Event event) {
        setFocus();
        if (event.button == 1) {
            pick(at(event).map(Shape::target).orElse(Target.NONE));
        }
    }

    private void mouseMove(Event event) {
        Optional<Shape> shape = at(event);
        String tip = shape.map(SceneCanvas::words).orElse("");
        if (!tip.equals(getToolTipText() == null ? "" : getToolTipText())) {
            setToolTipText(tip.isEmpty() ? null : tip);
        }
        setCursor(shape.isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.ESC) {
            pick(Target.NONE);
            return;
        }
        if ((event.stateMask & SWT.MOD1) != 0 && zoomKey(event)) {
            return;
        }
        boolean far = (event.stateMask & SWT.MOD1) != 0;
        Optional<SceneWalk.Step> step = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> Optional.of(SceneWalk.Step.LEFT);
            case SWT.ARROW_RIGHT -> Optional.of(SceneWalk.Step.RIGHT);
            case SWT.ARROW_UP -> Optional.of(SceneWalk.Step.UP);
            case SWT.ARROW_DOWN -> Optional.of(SceneWalk.Step.DOWN);
            case SWT.HOME -> Optional.of(far ? SceneWalk.Step.FIRST : SceneWalk.Step.ROW_START);
            case SWT.END -> Optional.of(far ? SceneWalk.Step.LAST : SceneWalk.Step.ROW_END);
            default -> Optional.empty();
        };
        step.ifPresent(this::walk);
    }

    private void walk(SceneWalk.Step step) {
        Optional<Target> next = next(step);
        if (next.isEmpty() && (step == SceneWalk.Step.UP || step == SceneWalk.Step.DOWN)) {
            // what comes next may be out of sight, and so is not drawn yet
            scroll(step == SceneWalk.Step.DOWN ? LINE : -LINE);
            next = next(step);
        }
        next.ifPresent(this::pick);
    }

    private Optional<Target> next(SceneWalk.Step step) {
        CellWalk cells = new CellWalk(scene);
        return cells.isPossible() ? cells.from(picked, step) : new SceneWalk(scene).from(picked, step);
    }

    private void scroll(int by) {
        getVerticalBar().setSelection(getVerticalBar().getSelection() + by);
        redrawScene();
    }

    private boolean zoomKey(Event event) {
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> zoom(ZOOM_STEP);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM_STEP);
            case '0', SWT.KEYPAD_0 -> zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<Box> boxOf(Target target) {
        return scene.of(target).filter(Box.class::isInstance).map(Box.class::cast);
    }

    private void reveal(Box box) {
        ScrollBar down = getVerticalBar();
        int top = (int) (box.y() * paint.scale());
        int bottom = (int) Math.ceil((box.y() + box.height()) * paint.scale());
        int seen = getClientArea().height;
        if (top < down.getSelection()) {
            down.setSelection(top);
        } else if (bottom > down.getSelection() + seen) {
            down.setSelection(bottom - seen);
        }
        redrawScene();
    }

    private static String words(Shape shape) {
        return shape instanceof Box box ? box.tip() : "";
    }

    /** The name of this control is that of the picked box, so a screen reader says it when it changes. */
    private void describeToScreenReaders() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spokenName();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = scene.title();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CANVAS;
            }
        });
    }
}
