/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ScenarioLanguage;

/**
 * The editor services, as plain functions from a text and an offset. They may be called from several threads; the first call that
 * parses loads the language.
 */
public final class ScenarioServices {
    /** Loaded when it is first asked for. */
    private static final class Loaded {
        static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    }

    private static final Declarations DECLARATIONS = Declarations.of(Profile.LINUX_2_4_20);

    private ScenarioServices() {
    }

    /** What could be written at the caret, the likeliest first. */
    public static List<Completion> complete(String text, int offset) {
        return new Proposals(new Analysis(Loaded.LANGUAGE, DECLARATIONS, text), offset).list();
    }

    /** What the word at an offset means, if it means anything. */
    public static Optional<Hover> hover(String text, int offset) {
        return new Explanations(new Analysis(Loaded.LANGUAGE, DECLARATIONS, text)).at(offset);
    }

    /** Everything in the text that has a colour of its own, in order and without overlaps. Cheap: nothing is parsed. */
    public static List<Span> highlight(String text) {
        return new Highlighting(DECLARATIONS).spans(text);
    }

    /** Everything that is wrong with a text. */
    public static List<Problem> validate(String text, String fileName) {
        return Loaded.LANGUAGE.parse(text, fileName).problems();
    }
}
