/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.mms.Check;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.syntax.Place;
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

    /** A word of a scenario, and its line. */
    private record Token(String text, int line) {
    }

    /** What predictions are about: all words but theirs. Comments do not count. */
    static List<String> program(ParsedScenario scenario) {
        return tokens(scenario).stream().map(Token::text).toList();
    }

    /** The first line, from 1, in which a scenario is about something else; nothing if it is about the same. */
    static Optional<Integer> changed(ParsedScenario scenario, List<String> program) {
        List<Token> tokens = tokens(scenario);
        int same = 0;
        while (same < tokens.size() && same < program.size() && tokens.get(same).text().equals(program.get(same))) {
            same++;
        }
        return same == tokens.size() && same == program.size() ? Optional.empty()
                : Optional.of(tokens.isEmpty() ? 1 : tokens.get(Math.min(same, tokens.size() - 1)).line());
    }

    private static List<Token> tokens(ParsedScenario scenario) {
        Map<Integer, Place> predicts = new TreeMap<>();
        all(scenario.model()).stream().filter(Predict.class::isInstance).map(scenario.source()::place).forEach(place -> predicts.put(place.offset(), place));
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        for (ILeafNode leaf : NodeModelUtils.getNode(scenario.model()).getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getOffset() >= end) {
                Place predict = predicts.get(leaf.getOffset());
                end = predict == null ? end : predict.end();
                tokens.add(new Token(leaf.getText(), scenario.source().line(leaf.getOffset())));
            }
        }
        return tokens;
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
