/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.pagewalk.picture.Theme;
import org.pagewalk.ui.views.Ground;

/** The rows of an answer as a table that reads only what is seen, however many there are. */
final class ResultTable {
    private static final int MARGIN = 16;
    private static final int WIDTH_MIN = 60;
    private static final int WIDTH_MAX = 420;
    private static final int ROWS_MEASURED = 20;

    private final Cells cells = new Cells();
    private final Titles titles = new Titles();
    private final DataLayer body = new DataLayer(cells);
    private final DataLayer header = new DataLayer(titles);
    private final SelectionLayer selection = new SelectionLayer(body, false);
    private final NatTable table;
    private final IntConsumer chosen;
    private Optional<Answer> answer = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private boolean isShowing;

    /**
     * @param chosen is told the place of the row that the reader has chosen
     * @param sort is told the column whose title was clicked
     */
    ResultTable(Composite parent, IntConsumer chosen, IntConsumer sort) {
        this.chosen = chosen;
        TableCollections.load();
        body.setConfigLabelAccumulator(new AlternatingRowConfigLabelAccumulator());
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        ViewportLayer viewport = new ViewportLayer(selection);
        CompositeLayer layers = new CompositeLayer(1, 2);
        layers.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(header, viewport, selection), 0, 0);
        layers.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(parent, layers, false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.configure();
        dress();
        table.addListener(SWT.Paint, event -> dress());
        table.getUiBindingRegistry().registerFirstSingleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON), (nat, event) -> {
                    int column = nat.getColumnIndexByPosition(nat.getColumnPositionByX(event.x));
                    if (column >= 0) {
                        sort.accept(column);
                    }
                });
        selection.addLayerListener(event -> {
            if (event instanceof RowSelectionEvent && !isShowing) {
                place().ifPresent(this::choose);
            }
        });
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    NatTable control() {
        return table;
    }

    private void choose(int place) {
        chosen.accept(place);
        table.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    /** Follows the workbench from light to dark. */
    private void dress() {
        Theme present = Ground.theme(table.getParent());
        if (theme.filter(present::equals).isEmpty()) {
            theme = Optional.of(present);
            table.setBackground(table.getParent().getBackground());
            table.setTheme(new TableLook(table.getParent()));
            int height = height();
            body.setDefaultRowHeight(height);
            header.setDefaultRowHeight(height);
        }
    }

    private int height() {
        GC gc = new GC(table);
        int height = gc.getFontMetrics().getHeight() + MARGIN / 2;
        gc.dispose();
        return height;
    }

    /** Shows another answer. */
    void show(Answer another) {
        boolean isSameQuery = answer.filter(before -> before.text().equals(another.text()) && before.found().isPresent()).isPresent();
        answer = Optional.of(another);
        cells.show(another);
        titles.show(another);
        isShowing = true;
        try {
            if (!isSameQuery) {
                selection.clear();
                measure();
            }
            table.refresh();
        } finally {
            isShowing = false;
        }
    }

    /** Chooses the row at a place, and brings it in sight; -1 for none. */
    void select(int place) {
        isShowing = true;
        try {
            if (place < 0) {
                selection.clear();
            } else if (!place().equals(Optional.of(place))) {
                selection.selectRow(0, place, false, false);
                table.doCommand(new ShowRowInViewportCommand(place));
            }
        } finally {
            isShowing = false;
        }
    }

    /** The place of the row that is chosen, of several the first. */
    Optional<Integer> place() {
        return selection.getSelectedRowPositions().stream().map(range -> range.start).min(Integer::compare);
    }

    /** The places of all that are chosen, in order. */
    IntStream places() {
        return selection.getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start))
                .map(Range::getMembers).flatMap(members -> members.stream()).mapToInt(Integer::intValue);
    }

    /** A row's values, with tabs between them. */
    String line(int place) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.getColumnCount(); column++) {
            line.append(column == 0 ? "" : "\t").append(cells.getDataValue(column, place));
        }
        return line.toString();
    }

    private String spoken() {
        return place().map(place -> {
            StringBuilder values = new StringBuilder();
            for (int column = 0; column < cells.getColumnCount(); column++) {
                values.append(column == 0 ? "" : ", ").append(titles.getDataValue(column, 0)).append(' ').append(cells.getDataValue(column, place));
            }
            return NLS.bind(Messages.Query_Spoken, new Object[] {place + 1, cells.getRowCount(), values});
        }).orElse(Messages.Query_Table);
    }

    /** Makes each column as wide as its title and its first values want. */
    private void measure() {
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        for (int column = 0; column < cells.getColumnCount(); column++) {
            int width = gc.textExtent(titles.getDataValue(column, 0) + "MM").x;
            for (int row = 0; row < Math.min(ROWS_MEASURED, cells.getRowCount()); row++) {
                width = Math.max(width, gc.textExtent(String.valueOf(cells.getDataValue(column, row))).x);
            }
            body.setColumnWidthByPosition(column, Math.clamp(width + MARGIN, WIDTH_MIN, WIDTH_MAX), false);
        }
        gc.dispose();
    }
}
