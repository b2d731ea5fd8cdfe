/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.run.Phrase;
import org.pagewalk.picture.Target;

/**
 * How an entry reads, as one text with parts that look different.
 *
 * @param text in one line
 * @param parts those of its parts that are more than plain words
 */
record Wording(String text, List<Part> parts) {
    /** How a part looks. */
    enum Look {
        /** A kernel function's name. */
        FUNCTION,
        /** To be read second. */
        MUTED,
        /** An object, to click on. */
        LINK,
        /** What a function gave back. */
        RESULT
    }

    /** Some of the characters, and the object that they name; none for most. */
    record Part(int offset, int length, Look look, Target target) {
        boolean isLink() {
            return look == Look.LINK;
        }

        boolean holds(int place) {
            return place >= offset && place < offset + length;
        }
    }

    /** How an entry reads. */
    static Wording of(Entry entry) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        entry.words().forEach(phrase -> add(phrase, text, parts));
        if (entry.kind() == Entry.Kind.FUNCTION) {
            int name = text.indexOf("(");
            parts.add(0, new Part(0, name < 0 ? text.length() : name, name < 0 ? Look.MUTED : Look.FUNCTION, Target.NONE));
        } else if (entry.kind() == Entry.Kind.LINE) {
            parts.add(new Part(0, entry.words().getFirst().text().length(), Look.MUTED, Target.NONE));
        } else if (entry.kind() == Entry.Kind.MORE) {
            parts.add(new Part(0, text.length(), Look.MUTED, Target.NONE));
        }
        if (!entry.result().isEmpty()) {
            text.append("   ");
            int from = text.length();
            entry.result().forEach(phrase -> add(phrase, text, parts));
            parts.add(new Part(from, text.length() - from, Look.RESULT, Target.NONE));
        }
        return new Wording(text.toString(), List.copyOf(parts));
    }

    private static void add(Phrase phrase, StringBuilder text, List<Part> parts) {
        if (phrase.isObject()) {
            parts.add(new Part(text.length(), phrase.text().length(), Look.LINK,
                    new Target.Structure(phrase.table(), phrase.row(), phrase.order())));
        }
        text.append(phrase.text());
    }

    /** The objects it names, in order. */
    List<Part> links() {
        return parts.stream().filter(Part::isLink).sorted((a, b) -> Integer.compare(a.offset, b.offset)).toList();
    }

    /** The link at a place in the text. */
    Optional<Part> link(int place) {
        return parts.stream().filter(part -> part.isLink() && part.holds(place)).findFirst();
    }

    /** The words of a part. */
    String words(Part part) {
        return text.substring(part.offset, part.offset + part.length);
    }
}
