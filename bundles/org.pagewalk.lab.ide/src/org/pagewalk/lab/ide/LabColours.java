/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.lang.At;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.Heading;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.MutantItem;
import org.pagewalk.lab.lang.Option;
import org.pagewalk.lab.lang.Setting;
import org.pagewalk.lab.lang.Show;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.lang.Value;
import org.pagewalk.lab.lang.VariantPart;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.ide.Span;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;

/** Colours the words of a lab by what the tree takes them for, and code as scenarios are coloured. */
final class LabColours {
    private final LabDocument document;
    private final Map<Integer, Span> words = new HashMap<>();

    LabColours(LabDocument document) {
        this.document = document;
    }

    List<Span> spans() {
        document.tree().file().eAllContents().forEachRemaining(this::words);
        List<Span> spans = new ArrayList<>();
        int next = 0;
        for (Lexeme lexeme : document.lexemes()) {
            int offset = lexeme.place().offset();
            while (next < document.codes().size() && end(document.codes().get(next)) <= offset) {
                next++;
            }
            boolean isInCode = next < document.codes().size() && document.codes().get(next).offset() <= offset;
            if (!isInCode) {
                Span word = words.get(offset);
                Span.Kind kind = kind(lexeme);
                if (word != null) {
                    spans.add(word);
                } else if (kind != null) {
                    spans.add(new Span(offset, lexeme.place().length(), kind));
                }
            }
        }
        for (Code code : document.codes()) {
            ScenarioServices.highlight(code.text()).forEach(span -> spans.add(new Span(code.offset() + span.offset(), span.length(), span.kind())));
        }
        spans.sort(Comparator.comparingInt(Span::offset));
        return withoutOverlaps(spans);
    }

    /** Where a brace is missing, code may begin inside of a word. */
    private static List<Span> withoutOverlaps(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.isEmpty() || end(apart.getLast()) <= span.offset()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private static int end(Code code) {
        return code.offset() + code.text().length();
    }

    private static int end(Span span) {
        return span.offset() + span.length();
    }

    private static Span.Kind kind(Lexeme lexeme) {
        return switch (lexeme.kind()) {
        case STRING -> Span.Kind.STRING;
        case COMMENT -> Span.Kind.COMMENT;
        case NUMBER -> Span.Kind.NUMBER;
        case UNIT -> Span.Kind.UNIT;
        default -> null;
        };
    }

    private void words(EObject element) {
        switch (element) {
        case Heading heading -> first(heading, Span.Kind.KEYWORD);
        case VariantPart variant -> first(variant, Span.Kind.KEYWORD);
        case TaskPart task -> first(task, Span.Kind.KEYWORD);
        case Entry entry when entry.getKey() != null -> feature(entry, LangPackage.Literals.ENTRY__KEY, Span.Kind.FIELD);
        case Value value when value.getWord() != null -> feature(value, LangPackage.Literals.VALUE__WORD, Span.Kind.CONSTANT);
        case MutantItem mutant -> {
            first(mutant, Span.Kind.KEYWORD);
            feature(mutant, LangPackage.Literals.MUTANT_ITEM__MUTANT, Span.Kind.CONSTANT);
        }
        case Item item -> first(item, Span.Kind.KEYWORD);
        case Show show -> {
            first(show, Span.Kind.KEYWORD);
            feature(show, LangPackage.Literals.SHOW__LEVEL, Span.Kind.CONSTANT);
        }
        case At at -> {
            first(at, Span.Kind.KEYWORD);
            feature(at, LangPackage.Literals.AT__END, Span.Kind.KEYWORD);
            feature(at, LangPackage.Literals.AT__IN_SECTION, Span.Kind.KEYWORD);
        }
        case Setting setting -> first(setting, Span.Kind.KEYWORD);
        case Option option when option.isRight() -> first(option, Span.Kind.KEYWORD);
        default -> {
            // no word of its own
        }
        }
    }

    private void first(EObject element, Span.Kind kind) {
        Place place = document.source().place(element);
        int end = place.offset();
        while (end < place.end() && Character.isLetter(document.text().charAt(end))) {
            end++;
        }
        put(new Place(place.offset(), end - place.offset()), kind);
    }

    private void feature(EObject element, EStructuralFeature feature, Span.Kind kind) {
        if (element.eIsSet(feature)) {
            put(document.source().place(element, feature), kind);
        }
    }

    private void put(Place place, Span.Kind kind) {
        if (place.length() > 0) {
            words.put(place.offset(), new Span(place.offset(), place.length(), kind));
        }
    }
}
