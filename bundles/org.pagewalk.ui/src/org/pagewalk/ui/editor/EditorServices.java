/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.pagewalk.scenario.Problem;
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
import org.pagewalk.ui.run.LabFiles;
import org.pagewalk.ui.run.ScenarioFiles;
import org.pagewalk.ui.run.WorkspaceFolder;

/**
 * What editors ask about a text, whichever of our languages it is in, so that scenarios and labs have one editor. Each language
 * has one that knows the files beside the text. May be called from any thread.
 */
public interface EditorServices {
    /** Those for what stands in a document; where nobody knows what that is, it is a scenario. */
    static EditorServices of(IDocument document) {
        return LabFiles.isLab(document) ? new LabText(LabFiles.folder(document)) : new ScenarioText(ScenarioFiles.imports(document));
    }

    /** Those for a file. */
    static EditorServices of(IFile file) {
        return LabFiles.isLab(file) ? new LabText(new WorkspaceFolder(file.getParent(), false)) : new ScenarioText(ScenarioFiles.imports(file));
    }

    /** Whether what is edited in a document is in one of our languages. */
    static boolean know(IDocument document) {
        return ScenarioFiles.isScenario(document) || LabFiles.isLab(document);
    }

    /** What could be written at the caret, the likeliest first. */
    List<Completion> complete(String text, int offset);

    /** What the word at an offset means, if it means anything. */
    Optional<Hover> hover(String text, int offset);

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
