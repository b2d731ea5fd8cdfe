/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.syntax;

import java.util.Arrays;
import java.util.Optional;

import org.pagewalk.lab.Code;
import org.pagewalk.lab.Draw;
import org.pagewalk.lab.Draws;
import org.pagewalk.scenario.syntax.Place;

/**
 * Scenarios that hold nothing of a lab but code, at the same offsets and on the same lines: whatever is told about them is told
 * about the lab.
 */
public final class Projection {
    private final String lab;
    private final char[] text;

    private Projection(String lab) {
        this.lab = lab;
        text = new char[lab.length()];
        blank(0, text.length);
    }

    /** A block of code, and nothing else. */
    public static String of(String lab, Code code) {
        Projection projection = new Projection(lab);
        projection.copy(code.offset(), code.text().length());
        return projection.toString();
    }

    /** A variant by itself, with the first choice of each draw; of that around a place the one that stands there. */
    static String of(Code variant, int caret) {
        Projection projection = new Projection(variant.text());
        projection.copyVariant(new Code(0, variant.text()), caret);
        return projection.toString();
    }

    /** The variant, with the first choice of each draw, and a block of code that sees its names. */
    public static String of(String lab, Optional<Code> variant, Code code) {
        Projection projection = new Projection(lab);
        variant.ifPresent(each -> projection.copyVariant(each, -1));
        if (!variant.filter(code::equals).isPresent()) {
            projection.copy(code.offset(), code.text().length());
        }
        return projection.toString();
    }

    private void copyVariant(Code variant, int caret) {
        copy(variant.offset(), variant.text().length());
        for (Draw draw : Draws.of(variant.text()).list()) {
            int begin = variant.offset() + draw.offset();
            blank(begin, draw.length());
            Place choice = choice(draw, begin, caret);
            copy(choice.offset(), choice.length());
        }
    }

    /** Where the choice stands, of several the one around the caret, else the first. */
    private Place choice(Draw draw, int begin, int caret) {
        Place found = new Place(begin, 0);
        int from = begin + "draw".length();
        for (int i = 0; i < Math.max(1, draw.choices().size()); i++) {
            String choice = draw.choice(i);
            int at = lab.indexOf(choice, from);
            if (at < 0 || at + choice.length() >= begin + draw.length()) {
                return found;
            }
            from = at + choice.length();
            if (i == 0 || at <= caret && caret <= from) {
                found = new Place(at, choice.length());
            }
        }
        return found;
    }

    private void copy(int offset, int length) {
        lab.getChars(offset, offset + length, text, offset);
    }

    /** Line breaks stay. */
    private void blank(int offset, int length) {
        Arrays.fill(text, offset, offset + length, ' ');
        for (int i = offset; i < offset + length; i++) {
            char c = lab.charAt(i);
            if (c == '\n' || c == '\r') {
                text[i] = c;
            }
        }
    }

    @Override
    public String toString() {
        return new String(text);
    }
}
