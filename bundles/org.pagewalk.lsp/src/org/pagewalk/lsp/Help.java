/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.pagewalk.scenario.ide.CallHelp;
import org.pagewalk.scenario.ide.Range;

/** Explanations of words, and of calls while they are written. */
final class Help {
    private Help() {
    }

    static Optional<Hover> hover(Document document, int offset, boolean markdown) {
        return document.services().hover(document.text().string(), offset).map(hover -> new Hover(
                markdown ? new MarkupContent(MarkupKind.MARKDOWN, Markdown.of(hover.text())) : new MarkupContent(MarkupKind.PLAINTEXT, hover.text()),
                document.text().range(hover.offset(), hover.length())));
    }

    static Optional<SignatureHelp> call(Document document, int offset, boolean labelOffsets) {
        return document.services().callHelp(document.text().string(), offset).map(call -> {
            List<ParameterInformation> parameters = new ArrayList<>();
            for (int i = 0; i < call.parameters().size(); i++) {
                parameters.add(parameter(call, i, labelOffsets));
            }
            // A parameter that is not there marks none; without a number the first would be marked.
            int active = call.active() < 0 ? parameters.size() : call.active();
            return new SignatureHelp(List.of(new SignatureInformation(call.label(), call.explanation(), parameters)), 0, active);
        });
    }

    private static ParameterInformation parameter(CallHelp call, int index, boolean labelOffsets) {
        Range range = call.parameters().get(index);
        ParameterInformation parameter = new ParameterInformation();
        if (labelOffsets) {
            parameter.setLabel(Tuple.two(range.offset(), range.end()));
        } else {
            parameter.setLabel(call.label().substring(range.offset(), range.end()));
        }
        parameter.setDocumentation(call.parameterExplanations().get(index));
        return parameter;
    }
}
