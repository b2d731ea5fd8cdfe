/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.model.Glossary;
import org.pagewalk.model.PagewalkPackage;
import org.pagewalk.scenario.query.Query;

/** What may stand at a place of a query: classes first, then fields, behind a dot those of the object there. */
final class Completions {
    private static final Pattern PATH = Pattern.compile("[\\w.]*$");
    private static final List<String> WORDS = List.of("where", "show");

    /**
     * Something that may stand there.
     *
     * @param text to be written
     * @param replaced how many characters before the place give way to it
     * @param explanation what it means; empty for words of the query
     */
    record Completion(String text, int replaced, String explanation) {
    }

    private Completions() {
    }

    /** What may stand at the end of {@code before}, the text up to the caret. */
    static List<Completion> at(String before) {
        Matcher matcher = PATH.matcher(before);
        String path = matcher.find() ? matcher.group() : "";
        String first = before.strip().split("\\s+", 2)[0];
        if (before.stripLeading().equals(path)) {
            return Query.classes().stream().filter(name -> fits(name, path))
                    .map(name -> new Completion(name, path.length(), new Glossary().classifier(name).map(Glossary.Entry::text).orElse(""))).toList();
        }
        int dot = path.lastIndexOf('.');
        String start = path.substring(dot + 1);
        Optional<EClass> type = type(first);
        for (String field : dot < 0 ? new String[0] : path.substring(0, dot).split("\\.")) {
            type = type.flatMap(of -> Optional.ofNullable(of.getEStructuralFeature(field))).filter(EReference.class::isInstance)
                    .map(reference -> ((EReference) reference).getEReferenceType());
        }
        List<Completion> found = new ArrayList<>();
        type.stream().flatMap(of -> of.getEAllStructuralFeatures().stream()).filter(feature -> !feature.isMany())
                .filter(feature -> fits(feature.getName(), start)).forEach(feature -> found.add(completion(feature, start)));
        if (dot < 0) {
            WORDS.stream().filter(word -> !before.contains(word + ' ') && fits(word, start))
                    .forEach(word -> found.add(0, new Completion(word + ' ', start.length(), "")));
        }
        return found;
    }

    private static Completion completion(EStructuralFeature feature, String start) {
        return new Completion(feature.getName(), start.length(), Glossary.entry(feature).text());
    }

    private static Optional<EClass> type(String name) {
        return PagewalkPackage.eINSTANCE.getEClassifier(name) instanceof EClass type ? Optional.of(type) : Optional.empty();
    }

    private static boolean fits(String name, String start) {
        return name.regionMatches(true, 0, start, 0, start.length());
    }
}
