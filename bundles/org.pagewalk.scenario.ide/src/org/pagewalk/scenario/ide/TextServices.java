/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;
import java.util.Optional;

import org.pagewalk.scenario.Problem;

/**
 * What editors ask about a text, whichever of our languages it is in, so that all languages have one editor and one language server.
 * Each language has an implementation that knows the files beside the text: {@link ScenarioText} is that of scenarios. May be called
 * from any thread.
 */
public interface TextServices {
    /** What could be written at the caret, the likeliest first. */
    List<Completion> complete(String text, int offset);

    /** What the word at an offset means, if it means anything. */
    Optional<Hover> hover(String text, int offset);

    /** How the function is called in whose brackets the caret stands. */
    Optional<CallHelp> callHelp(String text, int offset);

    /** Everything in the text that has a colour of its own, in order and without overlaps. */
    List<Span> highlight(String text);

    /** Everything that is wrong with a text. */
    List<Problem> validate(String text, String fileName);

    /** What would mend the problems at a place; of no length, those at the caret or of its line. */
    List<Fix> fixes(String text, int offset, int length);

    /** The parts that have names, as a tree. */
    List<Outline> outline(String text);

    /** What goes over several lines and can be folded, in the order of the text. */
    List<Fold> folds(String text);

    /** Where the name at an offset is bound, or the file that the text at an offset names. */
    Optional<Definition> definition(String text, int offset);

    /** All places where that stands which the name at an offset means, in the order of the text. */
    List<Occurrence> occurrences(String text, int offset);

    /** The name at an offset, if {@link #rename} can change it. */
    Optional<Range> renameable(String text, int offset);

    /** Gives what the name at an offset means another name. */
    Renaming rename(String text, int offset, String name);

    /** Whether the form of a whole text is right. */
    boolean isWellFormed(String text);

    /** What makes a text look as it should, without changing what it means. */
    List<Edit> format(String text);
}
