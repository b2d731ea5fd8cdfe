/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.lang.CheckItem;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.ide.Span;

/** What could be written in code: what could be in a scenario, as far as code of this kind may do it. */
final class CodeProposals {
    private static final Declarations DECLARATIONS = Declarations.of(Profile.LINUX_2_4_20);
    private static final Set<String> NOT_IN_VARIANT = Set.of("import", "predict", "section");
    private static final Set<String> NOT_INSIDE = Set.of("machine", "import", "boot", "def", "return", "predict");
    private static final Set<String> LOOKING = Set.of("expect", "check", "let", "if", "for", "while", "repeat", "print", "as", "kernel", "on");

    private final LabDocument document;
    private final Code code;
    private final int caret;

    CodeProposals(LabDocument document, Code code, int caret) {
        this.document = document;
        this.code = code;
        this.caret = caret;
    }

    List<Completion> list() {
        boolean isVariant = document.variant().filter(code::equals).isPresent();
        boolean isCheck = !isVariant && isCheck();
        List<Completion> list = new ArrayList<>(ScenarioServices.complete(document.projection(code), Imports.UNKNOWN, caret));
        list.removeIf(each -> isVariant ? each.kind() == Span.Kind.KEYWORD && NOT_IN_VARIANT.contains(each.label())
                : !isGood(each, isCheck));
        if (isVariant) {
            draw(list);
        }
        return list;
    }

    private boolean isCheck() {
        for (var all = document.tree().file().eAllContents(); all.hasNext();) {
            if (all.next() instanceof CheckItem item && document.tree().code(item.getCode()).filter(code::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGood(Completion completion, boolean isCheck) {
        boolean isStatement = completion.kind() == Span.Kind.KEYWORD && completion.insert().endsWith(" ");
        if (isCheck) {
            return !isStatement || LOOKING.contains(completion.label()) ? looks(completion) : false;
        }
        return !isStatement || !NOT_INSIDE.contains(completion.label());
    }

    private static boolean looks(Completion completion) {
        return completion.kind() != Span.Kind.FUNCTION
                || DECLARATIONS.function(completion.label()).map(FunctionDeclaration::isQuestion).orElse(true);
    }

    /** Wherever a value can stand in a variant, it can be drawn. */
    private void draw(List<Completion> list) {
        String text = document.text();
        int first = caret;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        // Where the opening brace is missing, a word may begin before the code does.
        int begin = Math.min(first, Math.max(code.offset(), text.lastIndexOf('\n', Math.max(0, first - 1)) + 1));
        String before = text.substring(begin, first).strip();
        boolean isValue = !before.isEmpty() && !before.endsWith("{") && !before.endsWith("let") && !before.endsWith(".");
        if (isValue && "draw".startsWith(text.substring(first, caret))) {
            list.add(0, new Completion("draw", "draw()", first, caret - first, Span.Kind.FUNCTION, "(choice, choice, ...)", LabHovers.DRAW));
        }
    }
}
