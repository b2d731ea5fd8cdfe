/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.Locale;
import java.util.Set;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.BytesColumn;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Table;

/** One machine's objects and values in the kernel's words: "free_area[3] of zone Normal", "page 812". */
final class StateWords {
    /** Fields that read better in hexadecimal. */
    private static final Set<String> HEXADECIMAL = Set.of("flags", "virtual", "PAGE_OFFSET", "high_memory", "_text", "_etext",
            "_edata", "__init_begin", "__init_end", "_end", "lmem_map", "map_paddr", "addr", "node_start_paddr", "zone_start_paddr");

    private final Tables tables;

    StateWords(Machine machine) {
        tables = machine.tables();
    }

    /** An object that a row stands for. */
    String object(Table table, int row) {
        if (table == tables.machine) {
            return "the machine";
        }
        if (table == tables.zone && table.exists(row)) {
            return "zone " + tables.zone.name(row);
        }
        if (table == tables.freeArea && table.exists(row) && tables.zone.exists(tables.freeArea.zone(row))) {
            return "free_area[" + Derived.order(tables, row) + "] of " + object(tables.zone, tables.freeArea.zone(row));
        }
        if (table == tables.region && table.exists(row)) {
            return "region " + tables.region.name(row);
        }
        return table.name().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT) + " " + row;
    }

    /** A field's value; {@code otherwise} where it needs no other words than the store's. */
    String value(Column column, int row, String otherwise) {
        return switch (column) {
            case HeadColumn head when !head.isEmpty(row) -> nodes(head, row);
            case ListColumn list when list.isOn(row) -> neighbours(list, row);
            case IntColumn number when HEXADECIMAL.contains(number.name()) -> "0x" + Integer.toHexString(number.get(row));
            case LongColumn number when HEXADECIMAL.contains(number.name()) -> "0x" + Long.toHexString(number.get(row));
            default -> otherwise;
        };
    }

    private String nodes(HeadColumn head, int row) {
        String first = object(head.list().table(), head.first(row));
        return head.first(row) == head.last(row) ? "only " + first
                : "from " + first + " to " + object(head.list().table(), head.last(row));
    }

    private String neighbours(ListColumn list, int row) {
        int before = list.prevOf(row);
        int behind = list.nextOf(row);
        if (before == behind && before < 0) {
            return "alone on " + list(list, before);
        }
        return (before < 0 ? "first on " + list(list, before) : "behind " + object(list.table(), before)) + ", "
                + (behind < 0 ? "last on " + list(list, behind) : "before " + object(list.table(), behind));
    }

    /** The list that has the head of this number. */
    private String list(ListColumn list, int head) {
        HeadColumn heads = list.headsOf(head);
        return heads.name() + " of " + object(heads.table(), list.rowOf(head));
    }

    /** Where two bitmaps or two runs of bytes begin to differ; -1 for other columns, and if neither does. */
    static int firstDifference(Column one, Column other, int row) {
        int size = switch (one) {
            case BitSetColumn bits -> Math.min(bits.length(row), ((BitSetColumn) other).length(row));
            case BytesColumn bytes -> bytes.size();
            default -> 0;
        };
        int at = 0;
        while (at < size && element(one, row, at).equals(element(other, row, at))) {
            at++;
        }
        return at < size ? at : -1;
    }

    /** One bit, or one byte. */
    static String element(Column column, int row, int at) {
        return switch (column) {
            case BitSetColumn bits -> bits.get(row, at) ? "1" : "0";
            case BytesColumn bytes -> "0x%02x".formatted(bytes.read(row, at, 1));
            default -> throw new IllegalArgumentException(column + " has no elements");
        };
    }
}
