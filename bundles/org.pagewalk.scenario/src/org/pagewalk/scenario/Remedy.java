/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import org.pagewalk.scenario.syntax.Place;

/**
 * What would mend a problem: one piece of its text, replaced. The check that finds a problem says its remedies beside the message.
 *
 * @param title what it does, to be chosen from a menu: {@code Write alloc_pages}
 * @param offset where the piece begins, from 0
 * @param length of the piece; 0 where something is only inserted
 * @param text what stands there afterwards
 */
public record Remedy(String title, int offset, int length, String text) {
    private static final int TITLE_CHARS_MAX = 80;

    /** Keeps titles to one short line. */
    public Remedy {
        title = title.strip().replaceAll("\\s+", " ");
        title = title.length() <= TITLE_CHARS_MAX ? title : title.substring(0, TITLE_CHARS_MAX) + "...";
    }

    /** Something else written at a place. */
    public static Remedy write(Place place, String text) {
        return as("Write " + text, place, text);
    }

    /** Something written in addition. */
    public static Remedy insert(int offset, String text) {
        return as("Insert " + text, new Place(offset, 0), text);
    }

    /** A place left out. */
    public static Remedy remove(Place place, String what) {
        return as("Remove " + what, place, "");
    }

    /** A call around what stands at a place. */
    public static Remedy call(Place place, String function, String argument) {
        return as("Write " + function + "(...) around it", place, function + "(" + argument + ")");
    }

    /** Something else at a place, under a title of its own. */
    public static Remedy as(String title, Place place, String text) {
        return new Remedy(title, place.offset(), place.length(), text);
    }
}
