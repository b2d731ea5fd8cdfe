/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.LabFolder;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ide.CallHelp;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.Definition;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Fix;
import org.pagewalk.scenario.ide.Fold;
import org.pagewalk.scenario.ide.Hover;
import org.pagewalk.scenario.ide.Occurrence;
import org.pagewalk.scenario.ide.Outline;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.Span;
import org.pagewalk.scenario.ide.TextServices;

/**
 * The services for labs.
 *
 * @param folder the other files of the lab
 */
public record LabText(LabFolder folder) implements TextServices {
    @Override
    public List<Completion> complete(String text, int offset) {
        return LabServices.complete(text, folder, offset);
    }

    @Override
    public Optional<Hover> hover(String text, int offset) {
        return LabServices.hover(text, offset);
    }

    @Override
    public Optional<CallHelp> callHelp(String text, int offset) {
        return LabServices.callHelp(text, offset);
    }

    @Override
    public List<Span> highlight(String text) {
        return LabServices.highlight(text);
    }

    @Override
    public List<Problem> validate(String text, String fileName) {
        return LabServices.validate(text, folder, fileName);
    }

    @Override
    public List<Fix> fixes(String text, int offset, int length) {
        return LabServices.fixes(text, folder, offset, length);
    }

    @Override
    public List<Outline> outline(String text) {
        return LabServices.outline(text);
    }

    @Override
    public List<Fold> folds(String text) {
        return LabServices.folds(text);
    }

    @Override
    public Optional<Definition> definition(String text, int offset) {
        return LabServices.definition(text, folder, offset);
    }

    @Override
    public List<Occurrence> occurrences(String text, int offset) {
        return LabServices.occurrences(text, offset);
    }

    @Override
    public Optional<Range> renameable(String text, int offset) {
        return LabServices.renameable(text, offset);
    }

    @Override
    public Renaming rename(String text, int offset, String name) {
        return LabServices.rename(text, folder, offset, name);
    }

    @Override
    public boolean isWellFormed(String text) {
        return LabServices.isWellFormed(text);
    }

    @Override
    public List<Edit> format(String text) {
        return LabServices.format(text);
    }
}
