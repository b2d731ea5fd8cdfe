/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.pagewalk.scenario.ide.ScenarioServices;

/** Offers what fits at the caret, each with its explanation. */
public class ScenarioCompletion implements IContentAssistProcessor {
	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		if (isAfterValue(document.get(), offset)) {
			return new ICompletionProposal[0];
		}
		return ScenarioServices.complete(document.get(), offset).stream().map(ScenarioProposal::new)
				.filter(proposal -> proposal.validate(document, offset, null)).toArray(ICompletionProposal[]::new);
	}

	/** Behind a number, a string or a bracket nothing begins; what popped up there would swallow the next Enter. */
	private static boolean isAfterValue(String text, int offset) {
		int word = offset;
		while (word > 0 && Character.isJavaIdentifierPart(text.charAt(word - 1))) {
			word--;
		}
		boolean isNumber = word < offset && Character.isDigit(text.charAt(word));
		return isNumber || word == offset && offset > 0 && ")]}\"".indexOf(text.charAt(offset - 1)) >= 0;
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
