/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.narrative;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;

/**
 * A kind of thing that the kernel tells. Each subsystem declares its own as an enumeration beside its code; how one
 * reads stands under its name in that package's notes.properties.
 */
public interface Note {
    /** What kinds of notes there are. */
    enum Kind {
        /** A kernel function is entered; its fields are the arguments. */
        CALL,
        /** A choice was made, for the reason that the fields give in numbers. */
        DECISION,
        /** Something happened that a scenario may wait for. */
        EVENT,
        /** Something outside the kernel, such as the scenario's next line; or the end of a function. */
        MARK
    }

    /**
     * What a note is made of.
     *
     * @param word the kernel function's name; the event's; for a decision what was decided
     * @param fields what its numbers mean, at most three; the second may have 64 bits unless there is a third
     * @param result what a function gives back; VOID for all other kinds
     */
    record Shape(Kind kind, String word, List<Parameter> fields, Type result) {
        /** A kernel function. */
        public static Shape call(String word, Type result, Parameter... arguments) {
            return new Shape(Kind.CALL, word, List.of(arguments), result);
        }

        /** A decision, an event or a mark. */
        public static Shape of(Kind kind, String word, Parameter... fields) {
            return new Shape(kind, word, List.of(fields), Type.VOID);
        }
    }

    Shape shape();

    /** The constant's name in its enumeration. */
    String name();

    /** Its place there. */
    int ordinal();

    default Kind kind() {
        return shape().kind();
    }

    default String word() {
        return shape().word();
    }

    default List<Parameter> fields() {
        return shape().fields();
    }

    default Type result() {
        return shape().result();
    }

    /** How it reads: a text in which {zone} stands for the field of that name. */
    default String words() {
        Class<?> declarer = ((Enum<?>) this).getDeclaringClass();
        return ResourceBundle.getBundle(declarer.getPackageName() + ".notes", Locale.ROOT, declarer.getClassLoader())
                .getString(name());
    }
}
