/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.syntax.Place;

/**
 * What is wrong with a block of code, wherever it stands: places count from its beginning.
 *
 * @param list what was found, in the order in which it was
 */
record FoundInCode(List<Mistake> list) {
    private static final Pattern LINE = Pattern.compile("\\blines? [0-9]");

    /**
     * Something wrong.
     *
     * @param isOfItem whether it is told at the first word of the item that has the code, instead of its place
     */
    record Mistake(Severity severity, Place place, String code, String message, List<Remedy> remedies, boolean isOfItem) {
    }

    /** Copies the list. */
    FoundInCode {
        list = List.copyOf(list);
    }

    /** Whether a message names a line, so that it depends on where the code stands. */
    boolean namesLines() {
        return list.stream().anyMatch(each -> LINE.matcher(each.message).find());
    }

    /** Gathers mistakes of a scenario in which the code begins at an offset. */
    static final class Finder {
        private final int offset;
        private final List<Mistake> list = new ArrayList<>();

        Finder(int offset) {
            this.offset = offset;
        }

        void error(Place place, String code, String message) {
            error(place, code, message, List::of);
        }

        void error(Place place, String code, String message, Supplier<List<Remedy>> remedies) {
            add(Severity.ERROR, place, code, message, remedies.get());
        }

        void ofItem(Severity severity, String code, String message) {
            list.add(new Mistake(severity, new Place(0, 0), code, message, List.of(), true));
        }

        /** What the scenario language found. */
        void add(Problem problem, String before) {
            add(problem.severity(), new Place(problem.offset(), problem.length()), problem.code(), before + problem.message(), problem.remedies());
        }

        private void add(Severity severity, Place place, String code, String message, List<Remedy> remedies) {
            list.add(new Mistake(severity, moved(place, -offset), code, message, FoundInCode.moved(remedies, -offset), false));
        }

        FoundInCode found() {
            return new FoundInCode(list);
        }
    }

    private static Place moved(Place place, int by) {
        return new Place(place.offset() + by, place.length());
    }

    private static List<Remedy> moved(List<Remedy> remedies, int by) {
        return remedies.stream().map(each -> new Remedy(each.title(), each.offset() + by, each.length(), each.text())).toList();
    }

    /** Tells it of code that begins at an offset. */
    void tell(Problems problems, int offset, Place item) {
        for (Mistake each : list) {
            Place place = each.isOfItem ? item : moved(each.place, offset);
            if (each.severity == Severity.ERROR) {
                problems.error(place, each.code, each.message, () -> moved(each.remedies, offset));
            } else {
                problems.warning(place, each.code, each.message, () -> moved(each.remedies, offset));
            }
        }
    }
}
