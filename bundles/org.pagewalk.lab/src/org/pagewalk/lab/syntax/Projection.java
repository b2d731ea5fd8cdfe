/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.syntax;

import java.util.Arrays;
import java.util.Optional;

import org.pagewalk.lab.Code;
import org.pagewalk.lab.Draw;
import org.pagewalk.lab.Draws;

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

    /** The variant, with the first choice of each draw, and a block of code that sees its names. */
    public static String of(String lab, Optional<Code> variant, Code code) {
        Projection projection = new Projection(lab);
        variant.ifPresent(projection::copyVariant);
        if (!variant.filter(code::equals).isPresent()) {
            projection.copy(code.offset(), code.text().length());
        }
        return projection.toString();
    }

    private void copyVariant(Code variant) {
        copy(variant.offset(), variant.text().length());
        for (Draw draw : Draws.of(variant.text()).list()) {
            int begin = variant.offset() + draw.offset();
            blank(begin, draw.length());
            String first = draw.choice(0);
            int choice = lab.indexOf(first, begin + "draw".length());
            if (choice >= 0 && choice + first.length() < begin + draw.length()) {
                copy(choice, first.length());
            }
        }
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
