/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.mms.Check;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.syntax.Source;

/** Looks for the questions, sections and expectations in the text of a scenario. */
final class Questions {
    /** What stands for a question that is asked twice. */
    static final String TWICE = "\0";

    private Questions() {
    }

    /** Of each {@code predict} its question and the words of what is to be predicted; {@link #TWICE} where there are two. */
    static Map<String, String> of(ParsedScenario scenario) {
        Map<String, String> found = new LinkedHashMap<>();
        for (EObject each : all(scenario.model())) {
            if (each instanceof Predict predict && predict.getValue() != null) {
                found.merge(Strings.decode(predict.getQuestion()), scenario.source().words(predict.getValue()), (one, other) -> TWICE);
            }
        }
        return found;
    }

    /** The last line of each section, from 1, by its name; of several with one name the first. */
    static Map<String, Integer> sectionEnds(ParsedScenario scenario) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Source source = scenario.source();
        for (EObject each : all(scenario.model())) {
            if (each instanceof Section section && section.getName() != null) {
                found.putIfAbsent(Strings.decode(section.getName()), source.line(source.place(section).end()));
            }
        }
        return found;
    }

    /** How many expectations there are in statements. */
    static int expectations(List<? extends EObject> statements) {
        int count = 0;
        for (EObject statement : statements) {
            for (EObject each : all(statement)) {
                count += each instanceof Expect || each instanceof Check ? 1 : 0;
            }
        }
        return count;
    }

    private static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>(List.of(root));
        for (Iterator<EObject> contents = EcoreUtil.getAllContents(root, false); contents.hasNext();) {
            all.add(contents.next());
        }
        return all;
    }
}
