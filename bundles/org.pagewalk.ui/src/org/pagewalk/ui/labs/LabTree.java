/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.pagewalk.lab.LabTask;
import org.pagewalk.ui.PagewalkImages;
import org.pagewalk.ui.views.SpokenName;

/** The tasks of a lab and their items, with what became of each. */
final class LabTree {
    /**
     * A task, or one of its items.
     *
     * @param task the task's name
     * @param item the place of the item in it, or -1
     */
    record Row(String task, int item) {
        static final int ITSELF = -1;

        boolean isTask() {
            return item == ITSELF;
        }
    }

    /** Points as many as is usual, and so many letters of a task as one knows it by. */
    private static final int MANY = 10;
    private static final String TASK = "mmmmmmmm";
    private static final String BETWEEN = "mm";
    /** What is never cut off. */
    private static final int SHORT = 30;

    private final TreeViewer viewer;
    private LabState state = LabState.nothing("");

    /**
     * @param turn is told what is chosen
     * @param open is told what is opened, with Enter or a double click
     */
    LabTree(Composite parent, Consumer<Row> turn, Consumer<Row> open) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.SINGLE);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Rows());
        SpokenName.of(viewer.getTree(), LabMessages.Tree_Name);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(columns, LabMessages.Tree_Task, new ColumnWeightData(68, least(TASK)), new Column() {
            @Override
            String words(LabTask task, int item) {
                return item < 0 ? task.title() : LabWords.title(task, task.items().get(item));
            }

            @Override
            public Image getImage(Object row) {
                return task((Row) row).map(task -> PagewalkImages.get(((Row) row).isTask() ? LabWords.image(state, task)
                        : LabWords.image(state, task, ((Row) row).item()))).orElse(null);
            }
        });
        column(columns, LabMessages.Tree_Points, new ColumnWeightData(1, least(NLS.bind(LabMessages.Points_Of, MANY, MANY))), new Column() {
            @Override
            String words(LabTask task, int item) {
                return item < 0 ? LabWords.points(state, task) : LabWords.points(state, task, item);
            }
        });
        column(columns, LabMessages.Tree_Result, new ColumnWeightData(31, least(LabMessages.Result_Later)), new Column() {
            @Override
            String words(LabTask task, int item) {
                return item < 0 ? LabWords.result(state, task) : LabWords.result(state, task, item);
            }
        });
        viewer.addSelectionChangedListener(event -> row(event.getStructuredSelection()).ifPresent(turn));
        viewer.addOpenListener(event -> row((IStructuredSelection) event.getSelection()).ifPresent(open));
    }

    private static Optional<Row> row(IStructuredSelection selection) {
        return Optional.ofNullable((Row) selection.getFirstElement());
    }

    private void column(TreeColumnLayout layout, String title, ColumnWeightData width, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), width);
    }

    /** How wide a column must be for some words in the tree's font. */
    private int least(String words) {
        GC gc = new GC(viewer.getTree());
        try {
            return gc.textExtent(words + BETWEEN).x;
        } finally {
            gc.dispose();
        }
    }

    /** The widget. */
    Tree control() {
        return viewer.getTree();
    }

    /** The task or item that is chosen. */
    Optional<Row> chosen() {
        return row(viewer.getStructuredSelection());
    }

    /** Shows another state; of the same lab what is open and chosen stays so. */
    void show(LabState another) {
        boolean isSame = state.lab().map(ShownLab::lab).equals(another.lab().map(ShownLab::lab));
        state = another;
        if (isSame && viewer.getInput() != null) {
            viewer.refresh(true);
            return;
        }
        viewer.setInput(another);
        viewer.expandAll();
        another.lab().flatMap(shown -> shown.lab().tasks().stream().findFirst())
                .ifPresent(first -> viewer.setSelection(new StructuredSelection(new Row(first.name(), Row.ITSELF)), true));
    }

    /** Chooses a task or item. */
    void choose(Row row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    private Optional<LabTask> task(Row row) {
        return state.lab().flatMap(shown -> shown.lab().task(row.task())).filter(task -> row.item() < task.items().size());
    }

    /** What is cut off in a column can be read under the pointer. */
    private abstract class Column extends ColumnLabelProvider {
        abstract String words(LabTask task, int item);

        @Override
        public String getText(Object row) {
            return task((Row) row).map(task -> words(task, ((Row) row).item())).orElse("");
        }

        @Override
        public String getToolTipText(Object row) {
            String words = getText(row);
            return words.length() > SHORT ? words : null; // as the platform asks where there is nothing to say
        }
    }

    private final class Rows implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return state.lab().stream().flatMap(shown -> shown.lab().tasks().stream()).map(task -> new Row(task.name(), Row.ITSELF)).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            Row row = (Row) parent;
            return row.isTask() ? task(row).map(task -> IntStream.range(0, task.items().size()).mapToObj(i -> new Row(task.name(), i)).toArray())
                    .orElse(new Object[0]) : new Object[0];
        }

        @Override
        public Object getParent(Object child) {
            Row row = (Row) child;
            return row.isTask() ? null : new Row(row.task(), Row.ITSELF);
        }

        @Override
        public boolean hasChildren(Object parent) {
            return getChildren(parent).length > 0;
        }
    }
}
