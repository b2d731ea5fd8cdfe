/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Outline;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.Span;

/** Whatever a text holds and wherever the caret stands, the services answer, with places inside the text. */
class RandomLabTextTest {
    private static final int ROUNDS = Integer.getInteger("pagewalk.operations", 40);
    private static final LabFolder FOLDER = new MemoryFolder(Map.of("lab.md", "", "starter/split.mms", "section \"split\" { }", "starter/lib.mms", ""));
    private static final String LAB = """
            lab "L" { id l  text "lab.md"  budget { statements 100  output 64 KiB } }
            variant { machine { memory draw(16 MiB, 32 MiB) }  let order = draw(2, 3, 4) /* one */ }
            task split "Split" {
              file "split.mms"  // handed in
              picture free-areas
              check "One" points 4 show everything at section "split" {
                expect zone("Normal").free_area[order].nr_free == 1  // one
              }
              run at end { for i in 1..3 { alloc_page(GFP_KERNEL) } }
            }
            task ask "Ask" { file "bugs.mms"  mutant no-coalescing points 2  number n "How?" points 1 { let answer = order } }
            task which "Which" { choice c "Which?" points 1 { a "8"  right b "12" } }
            """;
    private static final List<String> PIECES = List.of("{", "}", "\"", "/*", "//", "draw(", "(", ")", "-", "=", ",", "\n", "\r\n", "lab ", "task ",
            "variant ", "check ", "points ", "right ", "4", " ", "  ", "\t", "\ud83d", "let x = 1 ", "MiB", ".", "|", "\\");

    @Test
    void everyServiceAnswers() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("RandomLabTextTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = mangled(random);
            int offset = random.nextInt(text.length() + 1);
            try {
                ask(text, offset);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(e + "\nat " + offset + " in this text:\n" + text, e);
            }
        }
    }

    private static String mangled(Random random) {
        StringBuilder text = new StringBuilder(LAB);
        for (int change = random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(1 + random.nextInt(40)));
            switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 2 -> text.setLength(Math.max(1, at));
            default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    private static void ask(String text, int offset) {
        highlights(text);
        completes(text, offset);
        LabServices.hover(text, offset).ifPresent(hover -> assertInside(new Range(hover.offset(), hover.length()), text));
        LabServices.callHelp(text, offset).ifPresent(help -> help.parameters().forEach(parameter -> assertInside(parameter, help.label())));
        LabServices.folds(text).forEach(fold -> assertInside(fold.range(), text));
        LabServices.outline(text).forEach(part -> outlines(part, new Range(0, text.length())));
        LabServices.definition(text, FOLDER, offset).ifPresent(found -> assertInside(found.range(), found.text()));
        LabServices.occurrences(text, offset).forEach(occurrence -> assertInside(occurrence.range(), text));
        LabServices.renameable(text, offset).ifPresent(range -> assertTrue(range.touches(offset), range.toString()));
        LabServices.fixes(text, FOLDER, offset, 0).forEach(fix -> assertApplies(fix.edits(), text));
        formats(text);
        if (LabServices.rename(text, LabServices.NO_FOLDER, offset, "renamed") instanceof Renaming.Done(List<Edit> edits)) {
            assertApplies(edits, text);
            assertTrue(LabServices.isWellFormed(Edit.apply(text, edits)));
        }
    }

    private static void highlights(String text) {
        int end = 0;
        for (Span span : LabServices.highlight(text)) {
            assertTrue(span.offset() >= end && span.length() > 0, "behind the span before: " + span);
            end = span.offset() + span.length();
        }
        assertTrue(end <= text.length());
    }

    private static void completes(String text, int offset) {
        for (Completion completion : LabServices.complete(text, FOLDER, offset)) {
            Range replaced = new Range(completion.offset(), completion.length());
            assertInside(replaced, text);
            assertTrue(replaced.touches(offset), completion.toString());
        }
    }

    private static void outlines(Outline part, Range around) {
        assertTrue(part.range().offset() >= around.offset() && part.range().end() <= around.end(), part.toString());
        assertTrue(part.selection().offset() >= part.range().offset() && part.selection().end() <= part.range().end(), part.toString());
        part.children().forEach(child -> outlines(child, part.range()));
    }

    /** What is formatted is so for good, has the same words, and means the same; how many mistakes are told depends on its lines. */
    private static void formats(String text) {
        List<Edit> edits = LabServices.format(text);
        assertApplies(edits, text);
        String formatted = Edit.apply(text, edits);
        assertEquals(List.of(), LabServices.format(formatted), formatted);
        assertEquals(text.replaceAll("\\s+", ""), formatted.replaceAll("\\s+", ""));
        assertEquals(LabServices.isWellFormed(text), LabServices.isWellFormed(formatted), formatted);
        assertEquals(LabServices.validate(text, "").isEmpty(), LabServices.validate(formatted, "").isEmpty(), formatted);
    }

    /** Edits lie inside the text and do not overlap. */
    private static void assertApplies(List<Edit> edits, String text) {
        int end = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList()) {
            assertTrue(edit.offset() >= end, edits.toString());
            assertInside(new Range(edit.offset(), edit.length()), text);
            end = edit.offset() + edit.length();
        }
    }

    private static void assertInside(Range range, String text) {
        assertTrue(range.offset() >= 0 && range.length() >= 0 && range.end() <= text.length(), range + " in a text of " + text.length());
    }
}
