/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.util.Map;

/** A lab to begin with: it has one task of each common kind, verifies as it stands, and says in comments what is what. */
public final class NewLab {
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
        throw new Refusal("not there yet: " + id + title);
    }
}
