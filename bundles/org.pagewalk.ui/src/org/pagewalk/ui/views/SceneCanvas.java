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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Shape;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.Theme;

/**
 * A drawing surface for a scene: paints what shows of it in the workbench's theme, scrolls, and lets the
 * reader pick a box by mouse or keys. The scene is asked for anew when the width or the picked target changes.
 */
public final class SceneCanvas extends Canvas {
    private static final int LINE = 24;

    /** Makes the scene for a width in scene units and the target that is picked. */
    @FunctionalInterface
    interface Drawing {
        Scene draw(double width, Target picked);
    }

    private final SwtPainter painter;
    private final Consumer<Target> onPick;
    private Optional<Drawing> drawing = Optional.empty();
    private Scene scene = new Scene("", 0, 0, java.util.List.of());
    private Target picked = Target.NONE;

    /** @param onPick hears of each target that the reader picks, {@link Target#NONE} for none */
    SceneCanvas(Composite parent, Consumer<Target> onPick) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        this.painter = new SwtPainter(getDisplay());
        this.onPick = onPick;
        addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        addListener(SWT.Dispose, event -> painter.dispose());
        addListener(SWT.Resize, event -> redrawScene());
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.MouseMove, this::mouseMove);
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        describeToScreenReaders();
    }

    /** Shows another drawing, with nothing picked, from its top. */
    void show(Drawing another) {
        drawing = Optional.of(another);
        picked = Target.NONE;
        getVerticalBar().setSelection(0);
        redrawScene();
    }

    /** Picks {@code target}, brings its box into sight and tells whoever listens. */
    void pick(Target target) {
        picked = target;
        redrawScene();
        boxOf(target).ifPresent(this::reveal);
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
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
        return boxOf(target).map(box -> new Rectangle((int) box.x() - origin.x, (int) box.y() - origin.y,
                (int) box.width(), (int) box.height()));
    }

    /** What a screen reader says: the picked box, or what the picture shows. */
    public String spokenName() {
        return boxOf(picked).map(SceneCanvas::words).filter(words -> !words.isEmpty()).orElse(scene.title());
    }

    private void redrawScene() {
        drawing.ifPresent(d -> scene = d.draw(getClientArea().width, picked));
        Rectangle area = getClientArea();
        setBar(getVerticalBar(), area.height, scene.height());
        setBar(getHorizontalBar(), area.width, scene.width());
        redraw();
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

    private void paint(GC gc, Rectangle clip) {
        Point origin = origin();
        Transform shift = new Transform(getDisplay());
        try {
            shift.translate(-origin.x, -origin.y);
            gc.setTransform(shift);
            clip.x += origin.x;
            clip.y += origin.y;
            painter.paint(gc, scene, theme(), clip);
        } finally {
            gc.setTransform(null);
            shift.dispose();
        }
    }

    /** Light or dark, as the workbench around this control is. */
    public Theme theme() {
        Color ground = getParent().getBackground();
        RGB rgb = ground.getRGB();
        return 299 * rgb.red + 587 * rgb.green + 114 * rgb.blue < 128_000 ? Theme.DARK : Theme.LIGHT;
    }

    private Optional<Shape> at(Event event) {
        Point origin = origin();
        return scene.at(event.x + origin.x, event.y + origin.y);
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
        step.flatMap(s -> new SceneWalk(scene).from(picked, s)).ifPresent(this::pick);
    }

    private Optional<Box> boxOf(Target target) {
        return scene.shapes().stream().filter(s -> !target.isNone() && s.target().equals(target))
                .filter(Box.class::isInstance).map(Box.class::cast).findFirst();
    }

    private void reveal(Box box) {
        ScrollBar down = getVerticalBar();
        int top = (int) box.y();
        int bottom = (int) Math.ceil(box.y() + box.height());
        int seen = getClientArea().height;
        if (top < down.getSelection()) {
            down.setSelection(top);
        } else if (bottom > down.getSelection() + seen) {
            down.setSelection(bottom - seen);
        }
        redraw();
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
