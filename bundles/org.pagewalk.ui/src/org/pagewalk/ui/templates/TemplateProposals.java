/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.Span;
import org.pagewalk.ui.PagewalkImages;

/** The templates among what completion offers: those that begin with a keyword that fits at the caret. */
public final class TemplateProposals {
    private TemplateProposals() {
    }

    /**
     * The templates that fit.
     *
     * @param fitting what else is offered there
     */
    public static List<ICompletionProposal> at(IDocument document, int offset, List<Completion> fitting) {
        Set<String> keywords = fitting.stream().filter(each -> each.kind() == Span.Kind.KEYWORD).map(Completion::label)
                .collect(Collectors.toSet());
        if (keywords.isEmpty()) {
            return List.of();
        }
        int from = fitting.getFirst().offset();
        ScenarioTemplates templates = ScenarioTemplates.all();
        TemplateContext context = new ScenarioTemplateContext(templates.contextType(), document, from, offset - from);
        return Arrays.stream(templates.store().getTemplates(ScenarioContextType.ID))
                .filter(template -> keywords.contains(template.getName().split(" ")[0]))
                .map(template -> (ICompletionProposal) new Proposal(template, context, from, offset))
                .filter(proposal -> ((Proposal) proposal).validate(document, offset, null)).toList();
    }

    /** One of them in the list; it stays there while what is typed begins its name. */
    private static final class Proposal extends TemplateProposal {
        private final int from;

        Proposal(Template template, TemplateContext context, int from, int offset) {
            super(template, context, new Region(from, offset - from), PagewalkImages.get("template"));
            this.from = from;
        }

        @Override
        public boolean validate(IDocument document, int offset, DocumentEvent event) {
            try {
                return getTemplate().getName().startsWith(document.get(from, offset - from));
            } catch (BadLocationException e) {
                return false; // the caret left the word
            }
        }
    }
}
