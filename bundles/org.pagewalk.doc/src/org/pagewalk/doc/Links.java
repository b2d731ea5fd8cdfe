/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.pagewalk.doc.Entry.Kind;

/** Makes links of the names in a text that have entries. */
final class Links {
    /** A name of the kernel and no word of English: it has an underscore, or nothing but capital letters. */
    private static final Pattern NAME = Pattern.compile("\\b(\\w*_\\w*|[A-Z][A-Z0-9]+)\\b");
    private static final List<Kind> PLAIN_NAMES = List.of(Kind.FUNCTION, Kind.EVENT, Kind.CONSTANT, Kind.ERROR, Kind.FLAG);

    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, Entry> byType = new HashMap<>();

    Links(Catalogue catalogue) {
        for (Entry entry : catalogue.entries()) {
            if (entry.kind() == Kind.STRUCTURE) {
                byType.put(withoutArticle(entry.explanation().type()), entry);
                byName.putIfAbsent(entry.name(), entry);
            } else if (entry.kind() == Kind.FIELD) {
                byName.put(entry.name(), entry);
            } else if (PLAIN_NAMES.contains(entry.kind())) {
                byName.put(entry.name(), entry);
            }
        }
    }

    /** A link to an entry. */
    static Node to(Entry entry) {
        Link link = new Link("#" + entry.anchor(), null);
        link.appendChild(new Code(entry.heading()));
        return link;
    }

    /** Appends a text of an entry, in which each name of another becomes a link. */
    void append(Node parent, String text, Entry self) {
        Matcher names = NAME.matcher(text);
        int at = 0;
        while (names.find()) {
            Optional<Entry> target = find(names.group(), self);
            if (target.isPresent() || names.group().contains("_")) {
                appendText(parent, text.substring(at, names.start()));
                Node code = new Code(names.group());
                if (target.isPresent() && !target.get().equals(self)) {
                    Link link = new Link("#" + target.get().anchor(), null);
                    link.appendChild(code);
                    code = link;
                }
                parent.appendChild(code);
                at = names.end();
            }
        }
        appendText(parent, text.substring(at));
    }

    /** Appends a type in words, without its article; a structure becomes a link. */
    void appendType(Node parent, String words) {
        String type = withoutArticle(words);
        String structure = type.substring(type.indexOf(" of ") < 0 ? 0 : type.indexOf(" of ") + " of ".length());
        if (!byType.containsKey(structure)) {
            appendText(parent, type);
            return;
        }
        appendText(parent, type.substring(0, type.length() - structure.length()));
        Link link = new Link("#" + byType.get(structure).anchor(), null);
        link.appendChild(new Text(structure));
        parent.appendChild(link);
    }

    static String withoutArticle(String type) {
        return type.replaceFirst("^an? ", "");
    }

    /** A field of the same structure is meant rather than something else of that name. */
    private Optional<Entry> find(String name, Entry self) {
        String owner = self.kind() == Kind.STRUCTURE ? self.name() : self.name().replaceFirst("\\.[^.]*$", "");
        return Optional.ofNullable(byName.get(owner + "." + name)).filter(field -> field.kind() == Kind.FIELD)
                .or(() -> Optional.ofNullable(byName.get(name)));
    }

    private static void appendText(Node parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(new Text(text));
        }
    }
}
