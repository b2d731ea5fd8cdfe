/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pagewalk.doc.Entry.Kind;
import org.pagewalk.scenario.ide.Explanation;
import org.pagewalk.scenario.ide.Explanation.Fact;

/** What belongs to an entry and stands elsewhere: who gives a structure or an error, who tells an event. */
final class Relations {
    private final Map<Kind, List<Entry>> entries;
    private final Tellers tellers;

    Relations(Catalogue catalogue) {
        entries = catalogue.entries().stream().collect(Collectors.groupingBy(Entry::kind));
        Set<String> functions = all(Kind.FUNCTION).stream().map(Entry::name).collect(Collectors.toSet());
        tellers = new Tellers(functions);
        all(Kind.FUNCTION).forEach(each -> tellers.run(each.explanation().example()));
        all(Kind.EVENT).forEach(each -> tellers.run(each.explanation().example()));
    }

    private List<Entry> all(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    /** The related entries by what they are to this one; nothing where there are none. */
    Map<String, List<Entry>> of(Entry entry) {
        Map<String, List<Entry>> related = new LinkedHashMap<>();
        switch (entry.kind()) {
        case FUNCTION -> related.put("Tells", all(Kind.EVENT).stream().filter(event -> tellers.of(event.name()).contains(entry.name()))
                .toList());
        case EVENT -> related.put("Told by",
                all(Kind.FUNCTION).stream().filter(function -> tellers.of(entry.name()).contains(function.name())).toList());
        case STRUCTURE -> related.put("Given by", givers(entry.explanation()));
        case ERROR -> related.put("Given by", all(Kind.FUNCTION).stream().filter(function -> canFail(function, entry.name())).toList());
        case FLAG -> related.put("Flag in", all(Kind.FIELD).stream()
                .filter(field -> field.explanation().example().equals(entry.explanation().example())).toList());
        default -> {
            // Links in its text are enough.
        }
        }
        related.values().removeIf(List::isEmpty);
        return related;
    }

    private List<Entry> givers(Explanation structure) {
        String type = Links.withoutArticle(structure.type());
        List<Entry> givers = new ArrayList<>();
        for (Kind kind : List.of(Kind.FUNCTION, Kind.FIELD)) {
            all(kind).stream().filter(each -> {
                String given = Links.withoutArticle(each.explanation().type());
                return given.equals(type) || given.endsWith(" of " + type);
            }).forEach(givers::add);
        }
        return givers;
    }

    private static boolean canFail(Entry function, String error) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(error) + "\\b");
        return function.explanation().facts().stream()
                .anyMatch(fact -> fact.label().equals(Fact.ERRORS) && word.matcher(fact.text()).find());
    }
}
