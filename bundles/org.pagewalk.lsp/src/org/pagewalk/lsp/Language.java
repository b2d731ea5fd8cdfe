/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ide.ScenarioText;
import org.pagewalk.scenario.ide.TextServices;

/** The languages that documents are in. What labs need is loaded with the first of them. */
enum Language {
    /** A scenario. */
    SCENARIO("a scenario", ScenarioLanguage.CHARS_MAX, "split it, or write a loop for what is repeated") {
        @Override
        TextServices services(Neighbours files) {
            boolean isInLab = !files.has(Lab.FILE) && files.around().has(Lab.FILE);
            Imports imports = isInLab ? OpenLab.imports(files) : files;
            return new ScenarioText(imports);
        }
    },
    /** A {@code lab.lab}. */
    LAB("a lab", LabTree.CHARS_MAX, "make two labs of it") {
        @Override
        TextServices services(Neighbours files) {
            return OpenLab.services(files);
        }
    };

    private static final String LAB_ENDING = ".lab";

    private final String noun;
    private final int charsMax;
    private final String remedy;

    Language(String noun, int charsMax, String remedy) {
        this.noun = noun;
        this.charsMax = charsMax;
        this.remedy = remedy;
    }

    /**
     * That of a document.
     *
     * @param uri as the client names it
     * @param id what the client calls the language; counts where the name does not tell
     */
    static Language of(String uri, String id) {
        boolean isNamed = uri.indexOf('.', uri.lastIndexOf('/') + 1) >= 0;
        return uri.endsWith(LAB_ENDING) || !isNamed && "lab".equals(id) ? LAB : SCENARIO;
    }

    /** What is asked about a text in this language, with these files beside it. */
    abstract TextServices services(Neighbours files);

    /** The most characters with which anything is done. */
    int charsMax() {
        return charsMax;
    }

    /** Why nothing is done with a text of so many characters. */
    String tooLong(int chars) {
        return "the text has " + chars + " characters; " + noun + " may have " + charsMax + ": " + remedy;
    }
}
