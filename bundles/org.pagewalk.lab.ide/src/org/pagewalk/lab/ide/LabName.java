/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.lab.lang.ChoiceItem;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.LangPackage.Literals;
import org.pagewalk.lab.lang.NumberItem;
import org.pagewalk.lab.lang.Option;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.syntax.Place;

/**
 * A name that a lab gives something.
 *
 * @param kind what has it
 * @param among the question, for answers; the name differs from those of the same kind there
 * @param name itself
 * @param range where it stands
 */
record LabName(Kind kind, String among, String name, Range range) {
    /** What has names. */
    enum Kind {
        TASK("a task"), QUESTION("a question"), ANSWER("an answer");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        String noun() {
            return noun;
        }
    }

    /** All of a lab, in the order of the text. */
    static List<LabName> all(LabDocument document) {
        List<LabName> all = new ArrayList<>();
        for (TaskPart task : document.tree().tasks()) {
            add(document, Kind.TASK, "", task.getName(), task, Literals.TASK_PART__NAME, all);
            for (Item item : task.getItems()) {
                if (item instanceof NumberItem number) {
                    add(document, Kind.QUESTION, "", number.getName(), number, Literals.NUMBER_ITEM__NAME, all);
                } else if (item instanceof ChoiceItem choice) {
                    add(document, Kind.QUESTION, "", choice.getName(), choice, Literals.CHOICE_ITEM__NAME, all);
                    List<Option> options = choice.getOptions() == null ? List.of() : choice.getOptions().getOptions();
                    options.forEach(option -> add(document, Kind.ANSWER, choice.getName(), option.getName(), option, Literals.OPTION__NAME, all));
                }
            }
        }
        return all;
    }

    private static void add(LabDocument document, Kind kind, String among, String name, EObject element, EStructuralFeature feature, List<LabName> all) {
        if (name != null && among != null) {
            Place place = document.source().place(element, feature);
            all.add(new LabName(kind, among, name, new Range(place.offset(), place.length())));
        }
    }

    /** How a file of answers uses it, if one can. */
    Optional<Pattern> use() {
        return switch (kind) {
        case TASK -> Optional.empty();
        case QUESTION -> Optional.of(Pattern.compile("(?m)^\\s*" + Pattern.quote(name) + "\\s*="));
        case ANSWER -> Optional.of(Pattern.compile("(?m)^\\s*" + Pattern.quote(among) + "\\s*=\\s*" + Pattern.quote(name) + "\\s*$"));
        };
    }
}
