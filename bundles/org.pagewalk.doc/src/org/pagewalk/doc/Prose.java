/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What can be known of a text in Markdown without reading it: its title and its headings. */
final class Prose {
    private Prose() {
    }

    static Node parse(String markdown) {
        return Parser.builder().build().parse(markdown);
    }

    /** The headings of a level, 1 for the title. */
    static List<Heading> headings(Node text, int level) {
        List<Heading> headings = new ArrayList<>();
        for (Node node = text.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == level) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** The words of a heading. */
    static String words(Heading heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** Where a heading stands on its page: "Free Areas" at "free-areas". */
    static String anchor(Heading heading) {
        return words(heading).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
