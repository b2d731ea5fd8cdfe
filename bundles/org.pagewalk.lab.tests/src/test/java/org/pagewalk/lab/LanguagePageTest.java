/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The page of the help about the lab language has every word, and its example is right. */
class LanguagePageTest {
    private static final Path PAGE = Path.of("../org.pagewalk.help/text/lab-language.md");

    @Test
    void everyWordIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        assertEquals(List.of(), LabWord.ALL.stream().map(LabWord::word).distinct().filter(word -> !page.contains("`" + word)).toList());
    }

    @Test
    void theExampleHasNoMistakes() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```\n") + 4;
        assertEquals(List.of(), LabLanguage.create().parse(page.substring(begin, page.indexOf("\n```", begin)), "lab.lab").problems());
    }
}
