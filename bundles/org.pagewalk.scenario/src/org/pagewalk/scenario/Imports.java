/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.Optional;

import org.pagewalk.scenario.syntax.Place;

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

    /**
     * From where a file comes that stands nowhere, because it is made of another.
     *
     * @param file as it is imported
     * @param name that it binds; empty for the file as a whole
     */
    default Optional<Origin> origin(String file, String name) {
        return Optional.empty();
    }

    /**
     * What somebody wrote of which a file is made.
     *
     * @param file in which that stands, from the scenario's folder on
     * @param text of that file
     * @param place what of it: the name, or the first word of the part
     * @param words what there is to know of it, in a line or more
     */
    record Origin(String file, String text, Place place, String words) {
    }

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
