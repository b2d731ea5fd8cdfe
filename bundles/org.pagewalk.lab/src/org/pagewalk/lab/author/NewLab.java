/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A lab to begin with: it has one task of each common kind, verifies as it stands, and says in comments what is what. */
public final class NewLab {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int ID_MAX = 60;
    private static final int TITLE_MAX = 200;

    private NewLab() {
    }

    /**
     * The files of a new lab.
     *
     * @param id by which graders know it: lower case letters, digits and dashes
     * @param title for people
     * @return by name, with {@code /}, sorted
     * @throws Refusal where the id or the title is none
     * @throws IOException where the templates cannot be read
     */
    public static Map<String, byte[]> files(String id, String title) throws IOException, Refusal {
        if (!ID.matcher(id).matches() || id.length() > ID_MAX) {
            throw new Refusal("\"" + id + "\" is no name for a lab: use lower case letters, digits and single dashes, as in page-tables");
        }
        String heading = title.strip();
        if (heading.isEmpty() || heading.length() > TITLE_MAX || heading.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("a title is one line of at most " + TITLE_MAX + " characters, as in \"Page tables\"");
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : Template.text("template/index.txt").lines().toList()) {
            String text = Template.text("template/" + name).replace("@ID@", StrippedLab.name(id)).replace("@TITLE@", StrippedLab.quoted(heading))
                    .replace("@HEADING@", heading);
            files.put(name, text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** A title for a lab of which only the id is known: "page-tables" is "Page tables". */
    public static String title(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
