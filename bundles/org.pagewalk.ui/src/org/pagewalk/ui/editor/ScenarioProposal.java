/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.ui.PagewalkImages;

/**
 * One completion in the list. It stays there while what is typed begins its label, and leaves when nothing is
 * left to complete: Enter after a whole word is then a new line, as one expects.
 */
final class ScenarioProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
    private static final String EMPTY_CALL = "()";

    private final Completion completion;

    ScenarioProposal(Completion completion) {
        this.completion = completion;
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(completion.offset(), offset - completion.offset());
            return completion.label().startsWith(typed) && !completion.insert().equals(typed);
        } catch (BadLocationException e) {
            return false; // the caret left the word
        }
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        replace(viewer.getDocument(), Math.max(completion.length(), offset - completion.offset()));
    }

    @Override
    public void apply(IDocument document) {
        replace(document, completion.length());
    }

    private void replace(IDocument document, int length) {
        try {
            document.replace(completion.offset(), length, completion.insert());
        } catch (BadLocationException e) {
            throw new IllegalStateException(completion + " does not fit a text of " + document.getLength(), e);
        }
    }

    /** Between the brackets of a call that wants arguments, else behind what was put in. */
    @Override
    public Point getSelection(IDocument document) {
        boolean wantsArguments = completion.insert().endsWith(EMPTY_CALL) && !completion.detail().startsWith(EMPTY_CALL);
        return new Point(completion.offset() + completion.insert().length() - (wantsArguments ? 1 : 0), 0);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString words = new StyledString(completion.label());
        return completion.detail().isEmpty() ? words
                : words.append("  " + completion.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage() {
        return PagewalkImages.get(switch (completion.kind()) {
            case FUNCTION -> "function";
            case CONSTANT -> "constant";
            case FIELD -> "field";
            default -> "keyword";
        });
    }

    @Override
    public String getAdditionalProposalInfo() {
        return completion.explanation();
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing to show in the text
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown in the text
    }
}
