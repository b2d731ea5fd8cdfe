/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.pagewalk.scenario.ide.Fix;

/** What would mend the mistakes at a place. */
final class Fixes {
    private Fixes() {
    }

    static List<Either<Command, CodeAction>> of(Document document, Range range, CodeActionContext context, boolean versioned) {
        List<String> only = context.getOnly();
        if (only != null && !only.contains(CodeActionKind.QuickFix) && !only.contains(CodeActionKind.Empty)) {
            return List.of();
        }
        int from = document.text().offset(range.getStart());
        int length = Math.max(0, document.text().offset(range.getEnd()) - from);
        return document.services().fixes(document.text().string(), from, length).stream()
                .map(fix -> Either.<Command, CodeAction>forRight(action(document, fix, versioned))).toList();
    }

    private static CodeAction action(Document document, Fix fix, boolean versioned) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(Diagnostics.of(document, fix.problem())));
        action.setEdit(Edits.workspace(document, fix.edits(), versioned));
        action.setIsPreferred(fix.problem().remedies().size() == 1);
        return action;
    }
}
