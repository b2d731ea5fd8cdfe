/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.scenario.ide.ScenarioServices;

/** What {@link TestSubsystem} declares is known everywhere, and nothing else had to be told of it. */
class DeclaredOnceTest {
    private static final String TEXT = "belfry big { strokes 3 metal steel }\nprint ring(big)\n";

    @TempDir
    private Path folder;

    @Test
    void aScenarioThatUsesItRunsAndIsTraced() throws IOException {
        Path file = Files.writeString(folder.resolve("bell.mms"), "belfry big {\n  strokes 3\n  metal steel\n}\nprint ring(big)\n");
        Call.of("run", file.toString()).ends(0).saysOnly("6\n");
        Call.of("run", "--trace", "--json", file.toString()).ends(0).says("bell_rung");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "belfry { strokes 3 } # what is declared needs a name: write belfry NAME { ... }",
            "belfry big { metal steel } # a belfry needs strokes: write, for example, strokes 3",
            "belfry big { strokes 0 } # a bell strikes at least once: write strokes 1",
            "belfry big { strokes 3 MiB } # strokes is a plain number: write strokes 3",
            "belfry big { strokes 3 wood oak } # a belfry has no wood in this version: it has strokes, metal",
            "belfry big { strokes 3 metal stell } # metal stell is not emulated in this version; did you mean steel?",
            "let big = 1 belfry big { strokes 3 } # big is bound in line 1 already: write big = ... to give it another value",
            "belfrey big { strokes 3 } # this version has no declarations of kind belfrey; did you mean belfry?",
            "let b = cast(3) melt(b, 2) # b was allocated with order 3 in line 1, and is freed with another: this is a kernel BUG,"
                    + " write 3; if you mean to show that, write expect bug { } around it",
            "let b = cast(3) b = NULL # b still holds the block of line 1, which nobody can free any more: write melt(b, 3) before",
            "ring(\"a\") # bell of ring is a number, this is a string"})
    void aMistakeInItIsTold(String text, String message) {
        assertEquals(List.of(message), ScenarioServices.validate(text, "x").stream().map(problem -> problem.message()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"rin¦ # ring", "belf¦ # belfry", "belfry big { stro¦ } # strokes",
            "belfry big { metal ¦ } # bronze", "expect event bell¦ # bell_rung"})
    void itIsOffered(String text, String label) {
        String before = text.replace("¦", "");
        assertEquals(label, ScenarioServices.complete(before, text.indexOf('¦')).getFirst().label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"ring( # Rings a bell.", "belfry # Declares a bell.", "strokes # How often it strikes.",
            "metal # Of what it is made."})
    void itIsExplained(String word, String words) {
        assertTrue(ScenarioServices.hover(TEXT, TEXT.indexOf(word)).orElseThrow().text().contains(words));
    }

    @Test
    void itsKindAndKeysAreColoured() {
        assertEquals(List.of("belfry:KEYWORD", "strokes:FIELD", "3:NUMBER", "metal:FIELD", "print:KEYWORD", "ring:FUNCTION"),
                ScenarioServices.highlight(TEXT).stream()
                        .map(span -> TEXT.substring(span.offset(), span.offset() + span.length()) + ":" + span.kind()).toList());
    }

    @Test
    void itIsInTheReference() throws IOException {
        Path docs = folder.resolve("docs");
        Call.of("doc", "-o", docs.toString()).ends(0);
        for (String file : List.of("reference.html", "reference.md")) {
            String text = Files.readString(docs.resolve(file));
            for (String part : List.of("Bells", "Rings a bell.", "Declares a bell.", "How often it strikes.", "A bell is rung.")) {
                assertTrue(text.contains(part), part + " in " + file);
            }
        }
        Call.of("doc", "ring", "belfry", "strokes", "bell_rung").ends(0).says("Rings a bell.", "Declares a bell.",
                "How often it strikes.", "A bell is rung.");
    }

    @Test
    void itsExamplesRun() throws IOException {
        for (String example : List.of("print ring(3)", "belfry big { strokes 3 }", "ring(3)\nexpect event bell_rung where bell == 3")) {
            Call.of("run", Files.writeString(folder.resolve("example.mms"), example).toString()).ends(0);
        }
    }

    @Test
    void itsEventIsExplained() {
        assertTrue(ScenarioServices.hover("expect event bell_rung", 15).orElseThrow().text().contains("A bell is rung."));
    }

    @Test
    void itsFileUnderProcIsReadOfferedExplainedAndInTheReference() throws IOException {
        Path file = Files.writeString(folder.resolve("proc.mms"), "machine { cpus 2 }\nprint proc(\"bells\")\n");
        Call.of("run", "--proc", "bells", file.toString()).ends(0).says("bells: 2");
        assertEquals("How many bells there are.", ScenarioServices.complete("print proc(\"be", 14).getFirst().explanation().lines().toList().get(1));
        assertTrue(ScenarioServices.hover("print proc(\"bells\")", 14).orElseThrow().text().startsWith("/proc/bells\nHow many"));
        Call.of("doc", "proc").ends(0).says("bells: How many bells there are.");
    }
}
