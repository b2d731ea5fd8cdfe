/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pagewalk.doc.Entry.Kind;
import org.pagewalk.scenario.ide.Explanation;
import org.pagewalk.scenario.ide.Explanation.Fact;

/** What belongs to an entry and stands elsewhere: who gives a structure or an error, who tells an event. */
final class Relations {
    private final Map<Kind, List<Entry>> entries;
    private final Tellers tellers;

    Relations(Catalogue catalogue) {
        entries = catalogue.entries().stream().collect(Collectors.groupingBy(Entry::kind));
        tellers = new Tellers(byName(Kind.FUNCTION), byName(Kind.STATEMENT));
        all(Kind.FUNCTION).forEach(each -> tellers.run(each.explanation().example()));
        all(Kind.EVENT).forEach(each -> tellers.run(each.explanation().example()));
    }

    private Map<String, Entry> byName(Kind kind) {
        return all(kind).stream().collect(Collectors.toMap(Entry::name, entry -> entry, (first, second) -> first));
    }

    private List<Entry> all(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    /** The related entries by what they are to this one; nothing where there are none. */
    Map<String, List<Entry>> of(Entry entry) {
        Map<String, List<Entry>> related = new LinkedHashMap<>();
        switch (entry.kind()) {
        case FUNCTION, STATEMENT -> related.put("Tells",
                all(Kind.EVENT).stream().filter(event -> tellers.of(event.name()).contains(entry)).toList());
        case EVENT -> related.put("Told by", Stream.of(Kind.FUNCTION, Kind.STATEMENT).flatMap(kind -> all(kind).stream())
                .filter(tellers.of(entry.name())::contains).toList());
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
