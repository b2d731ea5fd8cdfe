/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.scenario.ide.Outline;
import org.pagewalk.scenario.ide.Range;

/**
 * Something that a tree shows and that stands in a text. It equals what has the same way to it from the top of the tree,
 * so that a tree stays as it is while the text around moves.
 */
final class Part {
    private final String way;
    private final String words;
    private final String detail;
    private final String image;
    private final Range range;
    private final Range place;
    private final List<Part> children;

    /**
     * @param way to it, different for each
     * @param image the name of its icon
     * @param range all of it
     * @param place what is selected in the text for it
     */
    Part(String way, String words, String detail, String image, Range range, Range place, List<Part> children) {
        this.way = way;
        this.words = words;
        this.detail = detail;
        this.image = image;
        this.range = range;
        this.place = place;
        this.children = List.copyOf(children);
    }

    /** The parts of an outline. */
    static List<Part> of(List<Outline> outline) {
        return of("", outline);
    }

    private static List<Part> of(String around, List<Outline> outline) {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Outline each : outline) {
            int same = seen.merge(each.name(), 1, Integer::sum);
            String way = around + "/" + each.name() + "#" + same;
            parts.add(new Part(way, each.name(), each.detail(), image(each.kind()), each.range(), each.selection(), of(way, each.children())));
        }
        return parts;
    }

    private static String image(Outline.Kind kind) {
        return switch (kind) {
            case MACHINE -> "machine";
            case KEY -> "field";
            case SECTION -> "section";
            case FUNCTION -> "function";
            case VARIABLE -> "variable";
            case TASK -> "task";
        };
    }

    /** The innermost part that an offset lies in. */
    static Optional<Part> at(List<Part> parts, int offset) {
        return parts.stream().filter(part -> part.range.touches(offset)).findFirst()
                .map(part -> at(part.children, offset).orElse(part));
    }

    /** What it is called. */
    String words() {
        return words;
    }

    /** More, in a few words; may be empty. */
    String detail() {
        return detail;
    }

    /** The name of its icon. */
    String image() {
        return image;
    }

    /** What is selected in the text for it. */
    Range place() {
        return place;
    }

    /** The parts inside it. */
    List<Part> children() {
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part part && part.way.equals(way);
    }

    @Override
    public int hashCode() {
        return way.hashCode();
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? words : words + "  " + detail;
    }
}
