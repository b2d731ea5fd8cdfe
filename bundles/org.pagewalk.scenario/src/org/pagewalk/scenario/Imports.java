/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

/** From where a scenario gets the files that it imports. */
@FunctionalInterface
public interface Imports {
    /** Where nothing but the text itself is known: imports are passed over, and names that may come from them are not judged. */
    Imports UNKNOWN = name -> new Answer.Unknown();

    /**
     * Reads a file.
     *
     * @param name relative to the scenario's folder, with {@code /}; it never leads out of the folder by its form
     */
    Answer read(String name);

    /** What there is under a name. */
    sealed interface Answer {
        /** A file. */
        record Found(String text) implements Answer {
        }

        /** No file that can be read; {@code why} says so in words that follow the file's name. */
        record Missing(String why) implements Answer {
        }

        /** One cannot know here. */
        record Unknown() implements Answer {
        }
    }
}
