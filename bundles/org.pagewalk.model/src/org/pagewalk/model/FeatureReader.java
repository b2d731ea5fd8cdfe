/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.DelegatingEcoreEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** How the value of one feature comes out of the columns. The metamodel's annotations say which way it is. */
@FunctionalInterface
interface FeatureReader {
    /** The value for the handle, which is not stale. */
    Object read(Handle handle);

    /** The source of the annotations that say how a feature is stored. */
    String STORE = "https://pagewalk.org/store";

    static FeatureReader of(Home home, EStructuralFeature feature) {
        String kind = EcoreUtil.getAnnotation(feature, STORE, "kind");
        if (kind == null) {
            return DerivedFeatures.reader(home, feature);
        }
        return switch (kind) {
            case "int" -> number((IntColumn) column(home, feature), feature);
            case "long" -> {
                LongColumn column = (LongColumn) column(home, feature);
                yield handle -> column.get(handle.row());
            }
            case "string" -> {
                StringColumn column = (StringColumn) column(home, feature);
                yield handle -> column.get(handle.row());
            }
            case "bits" -> {
                BitSetColumn column = (BitSetColumn) column(home, feature);
                yield handle -> Bits.of(column, handle.row());
            }
            case "row" -> {
                IntColumn column = (IntColumn) column(home, feature);
                Home target = target(home, feature);
                yield handle -> orNull(target, column.get(handle.row()));
            }
            case "link" -> {
                Home target = home.model().link((EReference) feature);
                yield handle -> target.handle(handle.row());
            }
            case "rows" -> rows(home, feature);
            case "array" -> array(home, feature);
            case "heads" -> heads(home, feature);
            case "all" -> {
                Home target = target(home, feature);
                yield handle -> snapshot(handle, feature, target, all(target.table()));
            }
            default -> throw new IllegalStateException(feature + ": unknown kind of storage " + kind);
        };
    }

    private static FeatureReader number(IntColumn column, EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == long.class
                ? handle -> Integer.toUnsignedLong(column.get(handle.row()))
                : handle -> column.get(handle.row());
    }

    /** Consecutive rows, as a list that makes handles only for the elements that are looked at. */
    private static FeatureReader rows(Home home, EStructuralFeature feature) {
        IntColumn first = (IntColumn) column(home, feature);
        Home target = target(home, feature);
        IntUnaryOperator count = count(home, EcoreUtil.getAnnotation(feature, STORE, "count"));
        return handle -> {
            int from = first.get(handle.row());
            int size = from == Table.NULL ? 0 : count.applyAsInt(handle.row());
            return list(handle, feature, new RowList(target, from, size));
        };
    }

    /** A number, {@code NAME=number}, a feature of the same class, or one of the machine. */
    private static IntUnaryOperator count(Home home, String count) {
        String text = count.substring(count.indexOf('=') + 1);
        if (Character.isDigit(text.charAt(0))) {
            int number = Integer.parseInt(text);
            return row -> number;
        }
        if (text.startsWith("Machine.")) {
            IntColumn column = (IntColumn) column(home.model().tables().machine, text.substring("Machine.".length()));
            return row -> column.get(0);
        }
        IntColumn column = (IntColumn) column(home.table(), text);
        return column::get;
    }

    /** A few references, up to the first that is NULL. */
    private static FeatureReader array(Home home, EStructuralFeature feature) {
        int length = Integer.parseInt(EcoreUtil.getAnnotation(feature, STORE, "length"));
        List<IntColumn> columns = IntStream.range(0, length)
                .mapToObj(i -> (IntColumn) column(home.table(), feature.getName() + "[" + i + "]")).toList();
        Home target = target(home, feature);
        return handle -> snapshot(handle, feature, target, columns.stream().mapToInt(c -> c.get(handle.row()))
                .takeWhile(row -> row != Table.NULL).toArray());
    }

    private static FeatureReader heads(Home home, EStructuralFeature feature) {
        HeadColumn column = (HeadColumn) column(home, feature);
        Home target = target(home, feature);
        return handle -> {
            int[] rows = new int[column.size(handle.row())];
            int node = column.first(handle.row());
            for (int i = 0; i < rows.length; i++) {
                rows[i] = node;
                node = column.list().next(node);
            }
            return snapshot(handle, feature, target, rows);
        };
    }

    private static int[] all(Table table) {
        return IntStream.range(0, table.limit()).filter(table::exists).toArray();
    }

    /** The handles of these rows as they are now, in a list that later changes do not touch. */
    static Object snapshot(Handle owner, EStructuralFeature feature, Home target, int[] rows) {
        List<Object> handles = new ArrayList<>(rows.length);
        for (int row : rows) {
            handles.add(target.handle(row));
        }
        return list(owner, feature, handles);
    }

    /** An unmodifiable list in EMF's dress. */
    static Object list(Handle owner, EStructuralFeature feature, List<Object> values) {
        return new DelegatingEcoreEList.UnmodifiableEList<>(owner, feature, values);
    }

    /** The handle of a row, or null where a pointer would be NULL or dangles. */
    static Handle orNull(Home target, int row) {
        return target.table().exists(row) ? target.handle(row) : null;
    }

    private static Home target(Home home, EStructuralFeature feature) {
        return home.model().home(((EReference) feature).getEReferenceType());
    }

    private static Column column(Home home, EStructuralFeature feature) {
        return column(home.table(), feature.getName());
    }

    static Column column(Table table, String name) {
        return table.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalStateException("the table " + table.name() + " has no column " + name));
    }
}
