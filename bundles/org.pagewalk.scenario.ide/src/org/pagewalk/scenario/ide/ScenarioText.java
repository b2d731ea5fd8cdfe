/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;
import java.util.Optional;

import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.Problem;

/**
 * The services for scenarios.
 *
 * @param imports what the text may import
 */
public record ScenarioText(Imports imports) implements TextServices {
    @Override
    public List<Completion> complete(String text, int offset) {
        return ScenarioServices.complete(text, imports, offset);
    }

    @Override
    public Optional<Hover> hover(String text, int offset) {
        return ScenarioServices.hover(text, imports, offset);
    }

    @Override
    public Optional<CallHelp> callHelp(String text, int offset) {
        return ScenarioServices.callHelp(text, imports, offset);
    }

    @Override
    public List<Span> highlight(String text) {
        return ScenarioServices.highlight(text);
    }

    @Override
    public List<Problem> validate(String text, String fileName) {
        return ScenarioServices.validate(text, imports, fileName);
    }

    @Override
    public List<Fix> fixes(String text, int offset, int length) {
        return ScenarioServices.fixes(text, imports, offset, length);
    }

    @Override
    public List<Outline> outline(String text) {
        return ScenarioServices.outline(text);
    }

    @Override
    public List<Fold> folds(String text) {
        return ScenarioServices.folds(text);
    }

    @Override
    public Optional<Definition> definition(String text, int offset) {
        return ScenarioServices.definition(text, imports, offset);
    }

    @Override
    public List<Occurrence> occurrences(String text, int offset) {
        return ScenarioServices.occurrences(text, offset);
    }

    @Override
    public Optional<Range> renameable(String text, int offset) {
        return ScenarioServices.renameable(text, offset);
    }

    @Override
    public Renaming rename(String text, int offset, String name) {
        return ScenarioServices.rename(text, imports, offset, name);
    }

    @Override
    public boolean isWellFormed(String text) {
        return ScenarioServices.isWellFormed(text);
    }

    @Override
    public List<Edit> format(String text) {
        return ScenarioServices.format(text);
    }
}
