/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Fix;
import org.pagewalk.ui.PagewalkImages;

/** Offers what would mend the mistakes at the caret. */
public class ScenarioFixes implements IQuickAssistProcessor {
    /**
     * One of them in the list.
     *
     * @param fix what it does
     * @param found the time stamp of the document for which it was found
     */
    private record Proposal(Fix fix, long found) implements ICompletionProposal {
        @Override
        public void apply(IDocument document) {
            DocumentEdits.apply(fix.edits(), document, found);
        }

        /** Behind the first change. */
        @Override
        public Point getSelection(IDocument document) {
            Edit first = fix.edits().getFirst();
            return new Point(first.offset() + first.text().length(), 0);
        }

        @Override
        public String getDisplayString() {
            return fix.title();
        }

        @Override
        public String getAdditionalProposalInfo() {
            return fix.problem().message();
        }

        @Override
        public Image getImage() {
            return PagewalkImages.get("keyword");
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        long found = DocumentEdits.stamp(document);
        return EditorServices.of(document).fixes(document.get(), context.getOffset(), Math.max(0, context.getLength()))
                .stream().map(fix -> new Proposal(fix, found)).toArray(ICompletionProposal[]::new);
    }

    /** The annotation does not know; asked at its place, the service does. */
    @Override
    public boolean canFix(Annotation annotation) {
        return false;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
