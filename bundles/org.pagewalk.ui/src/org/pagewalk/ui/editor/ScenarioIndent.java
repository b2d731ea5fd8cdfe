/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** A new line starts where the one before did, deeper after an opening brace; a closing brace steps back. */
public class ScenarioIndent implements IAutoEditStrategy {
    private static final String STEP = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length > 0 || command.text == null) {
            return;
        }
        try {
            if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) != -1) {
                newLine(document, command);
            } else if (command.text.equals("}")) {
                closingBrace(document, command);
            }
        } catch (BadLocationException e) {
            command.doit = true; // type it as it is
        }
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        String before = lineUpTo(document, command.offset);
        command.text += indent(before) + (before.stripTrailing().endsWith("{") ? STEP : "");
    }

    private static void closingBrace(IDocument document, DocumentCommand command) throws BadLocationException {
        String before = lineUpTo(document, command.offset);
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length = STEP.length();
        }
    }

    private static String lineUpTo(IDocument document, int offset) throws BadLocationException {
        int start = document.getLineInformationOfOffset(offset).getOffset();
        return document.get(start, offset - start);
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
