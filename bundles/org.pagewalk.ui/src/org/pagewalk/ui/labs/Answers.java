/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** The text of {@code answers.properties}: an answer is changed in its place, so comments and what else stands there stay. */
record Answers(String text) {
    /** The answer to a question; empty where there is none. */
    String get(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return ""; // whoever edits the file sees what is wrong there
        }
        return properties.getProperty(name, "").strip();
    }

    /** Whether a question is not answered yet. */
    boolean isOpen(String name) {
        String answer = get(name);
        return answer.isEmpty() || answer.equals("?");
    }

    /** With another answer to a question. */
    Answers with(String name, String answer) {
        Pattern its = Pattern.compile("\\s*" + Pattern.quote(name) + "\\s*([=:].*|)");
        String line = name + " = " + escaped(answer);
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (its.matcher(lines.get(i)).matches()) {
                at = i; // of several the last one counts
            }
        }
        if (at < 0) {
            lines.add(line);
        } else {
            lines.set(at, line);
        }
        return new Answers(String.join("\n", lines) + "\n");
    }

    private static String escaped(String answer) {
        return answer.strip().replace("\\", "\\\\").replaceAll("\\R", " ");
    }
}
