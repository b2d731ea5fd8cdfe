/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Machine;

/**
 * Something that can be drawn of a run at its present moment. One is made for every view that shows it, and one for a
 * command; all that it draws is in what it looked at, whatever it remembers so as to find it faster. Implementations
 * are named in {@link Pictures}, those of somebody else in META-INF/services.
 *
 * @param <L> what it copies from a machine; immutable, so that it can be drawn while the machine goes on
 */
public interface Picture<L> {
    /** By which a command names it: "free-areas". */
    String name();

    /** Of what it is a picture, for people: "Free Areas". */
    String title();

    /** The parts of a machine that it can show one at a time, such as zones, the one to begin with first; empty if it shows all. */
    default List<String> choices(Machine machine) {
        return List.of();
    }

    /** Whether it is of so many things that the reader zooms in to see fewer of them, instead of all of them drawn larger. */
    default boolean zoomsIn() {
        return false;
    }

    /** Whether what it looks at depends on what is selected. */
    default boolean followsSelection() {
        return false;
    }

    /** Whether the reader may type what it is to show, in the words that {@link TargetWords} knows; so it follows the selection. */
    default boolean takesWords() {
        return false;
    }

    /** An example of such words, for a picture that takes them. */
    default String exampleOfWords() {
        return "0x08048000@bash";
    }

    /** Whether it shows more than the present moment, so that the run must be recorded. */
    default boolean needsHistory() {
        return followsSelection();
    }

    /** Copies what it needs. The machine is at the moment to be drawn, and nobody moves it meanwhile. */
    L look(Subject subject);

    /**
     * Draws what was looked at. Called each time something is to be painted anew, so it takes milliseconds.
     *
     * @param before the same at the moment from which the reader came: what differs is marked
     */
    Scene draw(L now, Optional<L> before, Wish wish);

    /**
     * Where something lies on the sheet that may be out of sight and so is not drawn; for pictures that draw only what can
     * be seen.
     */
    default Optional<Shape.Box> place(L now, Wish wish, Target target) {
        return Optional.empty();
    }

    /** The same as plain text, for those who cannot see the picture: a line for each thing drawn. */
    String text(L now);
}
