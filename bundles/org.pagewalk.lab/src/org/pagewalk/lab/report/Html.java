/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes HTML in which text is always text: it is escaped, and what steers a display is made visible. Elements are closed in the
 * order in which they were opened.
 */
final class Html {
    private static final int TEXT_MAX = 20_000;
    /** What no line feed follows. */
    private static final Set<String> INLINE = Set.of("a", "span", "bdi", "code", "strong", "small");

    private final StringBuilder out = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(out);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, each a name and a value. */
    Html open(String element, String... attributes) {
        writer.tag(element, attributes(attributes));
        open.push(element);
        return this;
    }

    /** Closes what was opened last. */
    Html close() {
        String element = open.pop();
        writer.tag("/" + element);
        if (!INLINE.contains(element)) {
            writer.raw("\n");
        }
        return this;
    }

    /** An element without content, which needs no end. */
    Html lone(String element, String... attributes) {
        writer.tag(element, attributes(attributes));
        return this;
    }

    /** Text from anywhere. */
    Html text(String text) {
        writer.text(PlainText.of(text, TEXT_MAX));
        return this;
    }

    /** An element with text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Markup of our own making. */
    Html raw(String markup) {
        writer.raw(markup);
        return this;
    }

    private static Map<String, String> attributes(String... attributes) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], PlainText.of(attributes[i + 1], TEXT_MAX));
        }
        return map;
    }

    /** All of it. */
    @Override
    public String toString() {
        assert open.isEmpty() : "still open: " + open;
        return out.toString();
    }
}
