/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.Draws;
import org.pagewalk.lab.lang.CheckItem;
import org.pagewalk.lab.lang.CodeBlock;
import org.pagewalk.lab.lang.NumberItem;
import org.pagewalk.lab.syntax.Excerpt;
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

    private static final Set<Span.Kind> VALUES = Set.of(Span.Kind.FUNCTION, Span.Kind.CONSTANT, Span.Kind.VARIABLE, Span.Kind.NUMBER);
    private static final Pattern ANSWER = Pattern.compile("\\blet\\s+answer\\b");

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
        boolean isCheck = !isVariant && item(CheckItem.class, CheckItem::getCode);
        Excerpt excerpt = document.excerpt(code, caret);
        List<Completion> list = new ArrayList<>();
        for (Completion each : ScenarioServices.complete(excerpt.text(), Imports.UNKNOWN, excerpt.here(caret))) {
            if (isVariant ? each.kind() != Span.Kind.KEYWORD || !NOT_IN_VARIANT.contains(each.label()) : isGood(each, isCheck)) {
                list.add(new Completion(each.label(), each.insert(), excerpt.inLab(each.offset()), each.length(), each.kind(), each.detail(),
                        each.explanation()));
            }
        }
        if (isVariant) {
            draw(list);
        } else if (item(NumberItem.class, NumberItem::getCode)) {
            answer(list, excerpt);
        }
        return list;
    }

    /** Whether the code is that of an item of a kind. */
    private <T extends EObject> boolean item(Class<T> kind, Function<T, CodeBlock> block) {
        for (var all = document.tree().file().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (kind.isInstance(element) && document.tree().code(block.apply(kind.cast(element))).filter(code::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The code of a number binds its answer; as long as it does not, that is the likeliest. */
    private void answer(List<Completion> list, Excerpt excerpt) {
        Optional<Completion> let = list.stream().filter(each -> each.label().equals("let")).findFirst();
        if (let.isPresent() && !ANSWER.matcher(excerpt.code().text()).find()) {
            list.add(0, new Completion("let answer", "let answer = ", let.get().offset(), let.get().length(), Span.Kind.KEYWORD, "= VALUE",
                    "The right answer to the question."));
        }
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
        while (first > code.offset() && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        int begin = first;
        boolean isInDraw = Draws.of(code.text()).list().stream()
                .anyMatch(draw -> draw.offset() + code.offset() < begin && begin < draw.offset() + code.offset() + draw.length());
        if (!isInDraw && "draw".startsWith(text.substring(first, caret)) && isValue(first)) {
            list.add(0, new Completion("draw", "draw()", first, caret - first, Span.Kind.FUNCTION, "(choice, choice, ...)", LabHovers.DRAW));
        }
    }

    /** Whether a value could begin here, if nothing of it had been typed. */
    private boolean isValue(int first) {
        Excerpt excerpt = document.excerpt(code, first);
        int here = excerpt.here(first);
        if (here < 0 || here > excerpt.text().length() || here + caret - first > excerpt.text().length()) {
            return false;
        }
        String without = excerpt.text().substring(0, here) + " ".repeat(caret - first) + excerpt.text().substring(here + caret - first);
        List<Completion> all = ScenarioServices.complete(without, Imports.UNKNOWN, here);
        return all.stream().noneMatch(each -> each.label().equals("let") || each.offset() != here || each.kind() == Span.Kind.UNIT)
                && all.stream().anyMatch(each -> VALUES.contains(each.kind()));
    }
}
