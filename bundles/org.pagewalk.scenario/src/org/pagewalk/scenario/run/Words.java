/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.model.PagewalkModel;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.store.Table;

/** Values in the form that people read: {@code page 812 (Normal)}, {@code 0xc032c000}, {@code [1, 2]}. */
public final class Words {
    private final PagewalkModel model;

    /** Words for the values of a machine. */
    public Words(PagewalkModel model) {
        this.model = model;
    }

    /** The text of a value, cut where it gets longer than a line. */
    public String brief(Value value) {
        StringBuilder text = new StringBuilder();
        return append(text, value, 200) ? text.toString() : text.substring(0, Math.min(text.length(), 200)) + "...";
    }

    /** Appends the text of a value; gives up, and says false, when the whole gets longer than {@code charsMax}. */
    public boolean append(StringBuilder text, Value value, long charsMax) {
        switch (value) {
        case Value.Int(long number) -> text.append(number);
        case Value.Text(String string) -> text.append(string);
        case Value.Bool(boolean truth) -> text.append(truth);
        case Value.PageRef(int pfn) -> appendPage(text, pfn);
        case Value.Row row -> appendRow(text, row);
        case Value.Address address -> text.append("0x").append(Long.toHexString(address.value()));
        case Value.Nothing nothing -> text.append(nothing);
        case Value.Items list -> {
            String separator = "[";
            for (Value item : list.items()) {
                text.append(separator);
                separator = ", ";
                if (!append(text, item, charsMax)) {
                    return false;
                }
            }
            text.append(list.items().isEmpty() ? "[]" : "]");
        }
        }
        return text.length() <= charsMax;
    }

    private void appendPage(StringBuilder text, int pfn) {
        text.append("page ").append(pfn);
        if (model.tables().page.exists(pfn)) {
            int zone = Derived.page_zone(model.tables(), pfn);
            if (zone != Table.NULL) {
                text.append(" (").append(model.tables().zone.name(zone)).append(')');
            }
        }
    }

    private void appendRow(StringBuilder text, Value.Row row) {
        Table table = row.table();
        if (!table.exists(row.row()) || table.generation(row.row()) != row.generation()) {
            text.append(Shape.name(table.name())).append(' ').append(row.row()).append(", gone");
        } else {
            text.append(model.handle(table, row.row()));
        }
    }
}
