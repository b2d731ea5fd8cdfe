/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.ui.editor.EditedScenario;

/**
 * A list that pops up over a scenario: typing narrows it, the arrows walk in it and show each place in the text, Enter or
 * a click goes there, Escape goes back to where one was.
 */
final class QuickList extends PopupDialog {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;

    private final EditedScenario scenario;
    private final List<Part> parts;
    private final Range before;
    private Text filter;
    private TreeViewer viewer;
    private boolean isChosen;

    QuickList(EditedScenario scenario, String title, List<Part> parts) {
        super(scenario.editor().getSite().getShell(), SWT.RESIZE, true, false, false, false, false, title, OutlineMessages.Quick_HowTo);
        this.scenario = scenario;
        this.parts = parts;
        before = scenario.selection();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage(OutlineMessages.Quick_Filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        PartTree.show(viewer);
        viewer.setAutoExpandLevel(AbstractTreeViewer.ALL_LEVELS);
        viewer.addFilter(new Matching());
        viewer.setInput(parts);
        Part.at(parts, scenario.caret()).ifPresentOrElse(part -> viewer.setSelection(new StructuredSelection(part), true), this::selectFirst);
        viewer.addSelectionChangedListener(event -> selected().ifPresent(part -> scenario.select(part.place())));
        viewer.addOpenListener(event -> choose());
        viewer.getTree().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        viewer.getTree().addListener(SWT.MouseUp, event -> {
            if (viewer.getTree().getItem(new Point(event.x, event.y)) != null) {
                choose();
            }
        });
        filter.addModifyListener(event -> narrow());
        filter.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                event.doit = false;
                walk(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            }
        }));
        return area;
    }

    private void narrow() {
        viewer.getControl().setRedraw(false);
        viewer.refresh();
        viewer.expandAll();
        viewer.getControl().setRedraw(true);
        selectFirst();
    }

    /** The first that matches by itself, and not for what is in it. */
    private void selectFirst() {
        first(viewer.getTree().getItems()).ifPresent(part -> viewer.setSelection(new StructuredSelection(part), true));
    }

    private Optional<Part> first(TreeItem[] items) {
        for (TreeItem item : items) {
            Optional<Part> found = item.getData() instanceof Part part && matches(part) ? Optional.of(part) : first(item.getItems());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Up or down among the visible rows, while the keyboard stays in the filter. */
    private void walk(int step) {
        Tree tree = viewer.getTree();
        List<Object> rows = rows(tree.getItems());
        if (!rows.isEmpty()) {
            int at = selected().map(rows::indexOf).orElse(-1);
            viewer.setSelection(new StructuredSelection(rows.get(Math.clamp(at + step, 0, rows.size() - 1))), true);
        }
    }

    private static List<Object> rows(TreeItem[] items) {
        return Arrays.stream(items)
                .flatMap(item -> Stream.concat(Stream.of(item.getData()),
                        item.getExpanded() ? rows(item.getItems()).stream() : Stream.empty()))
                .toList();
    }

    private Optional<Part> selected() {
        return Optional.ofNullable((Part) viewer.getStructuredSelection().getFirstElement());
    }

    private void choose() {
        selected().ifPresent(part -> {
            isChosen = true;
            close();
            scenario.editor().getSite().getPage().activate(scenario.editor());
            scenario.select(part.place());
        });
    }

    @Override
    public boolean close() {
        if (!isChosen && viewer != null) {
            isChosen = true; // only once
            scenario.select(before);
        }
        return super.close();
    }

    private boolean matches(Part part) {
        return part.words().toLowerCase(Locale.ROOT).contains(filter.getText().strip().toLowerCase(Locale.ROOT));
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    /** Below the caret. */
    @Override
    protected Point getInitialLocation(Point size) {
        return scenario.viewer().map(shown -> {
            StyledText text = shown.getTextWidget();
            Point caret = text.toDisplay(text.getLocationAtOffset(text.getCaretOffset()));
            return new Point(caret.x, caret.y + text.getLineHeight());
        }).orElseGet(() -> super.getInitialLocation(size));
    }

    private final class Matching extends ViewerFilter {
        @Override
        public boolean select(Viewer of, Object parent, Object element) {
            Part part = (Part) element;
            return matches(part) || part.children().stream().anyMatch(child -> select(of, part, child));
        }
    }
}
