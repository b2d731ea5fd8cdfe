/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.templates;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateException;

/** A place in a scenario for a template, whose later lines are indented as the first. */
final class ScenarioTemplateContext extends DocumentTemplateContext {
    ScenarioTemplateContext(TemplateContextType type, IDocument document, int offset, int length) {
        super(type, document, offset, length);
    }

    @Override
    public TemplateBuffer evaluate(Template template) throws BadLocationException, TemplateException {
        return super.evaluate(new Template(template.getName(), template.getDescription(), template.getContextTypeId(),
                template.getPattern().replace("\n", "\n" + indent()), template.isAutoInsertable()));
    }

    private String indent() throws BadLocationException {
        IRegion line = getDocument().getLineInformationOfOffset(getCompletionOffset());
        String text = getDocument().get(line.getOffset(), line.getLength());
        return text.substring(0, text.length() - text.stripLeading().length());
    }
}
