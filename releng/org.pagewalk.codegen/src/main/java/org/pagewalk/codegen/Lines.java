/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.codegen;

/** Lines of Java source as they are put together. */
final class Lines {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    Lines add(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds a documentation comment, broken into lines. */
    Lines doc(String comment) {
        if (comment.length() < WIDTH) {
            return add("/** " + comment + " */");
        }
        add("/**");
        StringBuilder line = new StringBuilder(" *");
        for (String word : comment.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                add(line.toString());
                line = new StringBuilder(" *");
            }
            line.append(' ').append(word);
        }
        return add(line.toString()).add(" */");
    }

    /** Adds other lines one step further to the right. */
    Lines indented(Lines other) {
        other.text.toString().lines().forEach(line -> add(line.isEmpty() ? "" : "    " + line));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
