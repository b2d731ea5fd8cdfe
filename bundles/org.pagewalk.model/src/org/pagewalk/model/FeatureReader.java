/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

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

    /**
     * What to remember of the value, to see later whether it has changed: the value itself, or, of a list, a number
     * made of its rows, for which no handles are needed.
     */
    default Object mark(Handle handle) {
        return read(handle);
    }

    /** The source of the annotations that say how a feature is stored. */
    String STORE = "https://pagewalk.org/store";

    /** How a feature is stored; empty if it is computed. */
    static String kind(EStructuralFeature feature) {
        String kind = EcoreUtil.getAnnotation(feature, STORE, "kind");
        return kind == null ? "" : kind;
    }

    static FeatureReader of(Home home, EStructuralFeature feature) {
        String kind = kind(feature);
        return switch (kind) {
            case "" -> DerivedFeatures.reader(home, feature);
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
                yield new SnapshotReader(feature, target, row -> all(target.table()));
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
        return new RangeReader(feature, target(home, feature), ((IntColumn) column(home, feature))::get,
                count(home, EcoreUtil.getAnnotation(feature, STORE, "count")));
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
        return new SnapshotReader(feature, target(home, feature), row -> columns.stream().mapToInt(c -> c.get(row))
                .takeWhile(target -> target != Table.NULL).toArray());
    }

    private static FeatureReader heads(Home home, EStructuralFeature feature) {
        HeadColumn column = (HeadColumn) column(home, feature);
        return new SnapshotReader(feature, target(home, feature), row -> nodes(column, row));
    }

    private static int[] nodes(HeadColumn column, int row) {
        int[] nodes = new int[column.size(row)];
        int node = column.first(row);
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node;
            node = column.list().next(node);
        }
        return nodes;
    }

    private static int[] all(Table table) {
        return IntStream.range(0, table.limit()).filter(table::exists).toArray();
    }

    /** An unmodifiable list in EMF's dress. */
    static Object list(Handle owner, EStructuralFeature feature, List<Object> values) {
        return new DelegatingEcoreEList.UnmodifiableEList<>(owner, feature, values);
    }

    /** The handle of a row, or null where a pointer would be NULL or dangles. */
    static Handle orNull(Home target, int row) {
        return target.table().exists(row) ? target.handle(row) : null;
    }

    static Home target(Home home, EStructuralFeature feature) {
        return home.model().home(((EReference) feature).getEReferenceType());
    }

    static Column column(Home home, EStructuralFeature feature) {
        return column(home.table(), feature.getName());
    }

    static Column column(Table table, String name) {
        return table.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalStateException("the table " + table.name() + " has no column " + name));
    }
}
