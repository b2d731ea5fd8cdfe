/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.source.ISourceViewerExtension4;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.ui.templates.TemplateProposals;

/** Offers what fits at the caret, each with its explanation. */
public class ScenarioCompletion implements IContentAssistProcessor, ICompletionListener {
    private ITextViewer watched;
    private volatile boolean openedByItself;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        watch(viewer);
        if (isAfterValue(document.get(), offset) && !isInString(document.get(), offset) || openedByItself && !isInWord(document.get(), offset)) {
            return new ICompletionProposal[0];
        }
        List<Completion> fitting = EditorServices.of(document).complete(document.get(), offset);
        Stream<ICompletionProposal> words = fitting.stream().map(ScenarioProposal::new)
                .filter(proposal -> proposal.validate(document, offset, null)).map(proposal -> proposal);
        return Stream.concat(words, TemplateProposals.at(document, offset, fitting).stream()).toArray(ICompletionProposal[]::new);
    }

    /**
     * A list that opens while one types does so a moment later, when the word may be over: at the start of a line it
     * would swallow the next Enter. Asked for with Ctrl+Space it opens anywhere.
     */
    private void watch(ITextViewer viewer) {
        if (viewer != watched && viewer instanceof ISourceViewerExtension4 source) {
            watched = viewer;
            source.getContentAssistantFacade().addCompletionListener(this);
        }
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        openedByItself = event.isAutoActivated;
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        openedByItself = false;
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        // nothing follows from it
    }

    private static boolean isInWord(String text, int offset) {
        return offset > 0 && (Character.isJavaIdentifierPart(text.charAt(offset - 1)) || text.charAt(offset - 1) == '.');
    }

    /** Behind a number, a string or a bracket nothing begins; what popped up there would swallow the next Enter. */
    private static boolean isAfterValue(String text, int offset) {
        int word = offset;
        while (word > 0 && Character.isJavaIdentifierPart(text.charAt(word - 1))) {
            word--;
        }
        boolean isNumber = word < offset && Character.isDigit(text.charAt(word));
        return isNumber || word == offset && offset > 0 && ")]}{\"".indexOf(text.charAt(offset - 1)) >= 0;
    }

    /** Whether quotes that open on the line of the offset do not close before it. */
    private static boolean isInString(String text, int offset) {
        boolean open = false;
        for (int i = text.lastIndexOf('\n', offset - 1) + 1; i < offset; i++) {
            open ^= text.charAt(i) == '"' && (i == 0 || text.charAt(i - 1) != '\\');
        }
        return open;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] { '.' };
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
