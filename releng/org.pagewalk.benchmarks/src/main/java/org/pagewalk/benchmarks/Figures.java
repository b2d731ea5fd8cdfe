/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.GsonBuilder;

/** The figures of a benchmark, each beside its limit if it has one: as a table while they are measured, and as JSON. */
final class Figures {
    private enum Limit {
        NONE, MOST, LEAST
    }

    private record Figure(String what, double value, String unit, Limit kind, double limit) {
        boolean isKept() {
            return switch (kind) {
            case NONE -> true;
            case MOST -> value <= limit;
            case LEAST -> value >= limit;
            };
        }

        String words() {
            return kind == Limit.NONE ? "" : String.format(Locale.ROOT, "at %s %,.0f %s: %s", kind.name().toLowerCase(Locale.ROOT),
                    limit, unit, isKept() ? "kept" : "MISSED");
        }
    }

    private final List<Figure> figures = new ArrayList<>();
    private final PrintStream table;

    /** @param table where each figure is printed as soon as it is known */
    Figures(PrintStream table) {
        this.table = table;
    }

    void add(String what, double value, String unit) {
        add(new Figure(what, value, unit, Limit.NONE, 0));
    }

    /** @param limit infinite for none */
    void atMost(double limit, String what, double value, String unit) {
        add(new Figure(what, value, unit, Double.isInfinite(limit) ? Limit.NONE : Limit.MOST, limit));
    }

    void atLeast(double limit, String what, double value, String unit) {
        add(new Figure(what, value, unit, Limit.LEAST, limit));
    }

    private void add(Figure figure) {
        figures.add(figure);
        table.printf(Locale.ROOT, "%-62s %,10.1f %-9s %s%n", figure.what, figure.value, figure.unit, figure.words());
    }

    boolean areKept() {
        return figures.stream().allMatch(Figure::isKept);
    }

    String json() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Figure figure : figures) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("what", figure.what);
            each.put("value", figure.value);
            each.put("unit", figure.unit);
            if (figure.kind != Limit.NONE) {
                each.put(figure.kind == Limit.MOST ? "atMost" : "atLeast", figure.limit);
                each.put("kept", figure.isKept());
            }
            all.add(each);
        }
        return new GsonBuilder().setPrettyPrinting().serializeSpecialFloatingPointValues().create().toJson(all);
    }
}
