/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Outline;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.ide.Span;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a text holds and wherever the caret stands, the editor services answer, with places inside the text. */
class ServicesFuzzTest {
    private static final String NEW_NAME = "renamed";

    @MethodSource("org.pagewalk.fuzz.FuzzedText#seeds")
    @FuzzTest
    void everyServiceAnswers(byte[] bytes) {
        FuzzedText fuzzed = FuzzedText.of(bytes);
        String text = fuzzed.text();
        int offset = fuzzed.offset();
        Found.in(text, () -> {
            highlights(text);
            completes(text, offset);
            ScenarioServices.hover(text, offset).ifPresent(hover -> assertInside(new Range(hover.offset(), hover.length()), text));
            ScenarioServices.callHelp(text, offset).ifPresent(help ->
                    help.parameters().forEach(parameter -> assertInside(parameter, help.label())));
            ScenarioServices.folds(text).forEach(fold -> assertInside(fold.range(), text));
            ScenarioServices.outline(text).forEach(part -> outlines(part, new Range(0, text.length())));
            ScenarioServices.definition(text, Imports.UNKNOWN, offset).ifPresent(found -> assertInside(found.range(), text));
            ScenarioServices.occurrences(text, offset).forEach(occurrence -> assertInside(occurrence.range(), text));
            ScenarioServices.renameable(text, offset).ifPresent(range -> assertTrue(range.touches(offset)));
            renames(text, offset);
            formats(text);
            ScenarioServices.fixes(text, offset, 0).forEach(fix -> assertApplies(fix.edits(), text));
        });
    }

    private static void highlights(String text) {
        int end = 0;
        for (Span span : ScenarioServices.highlight(text)) {
            assertTrue(span.offset() >= end && span.length() > 0, "behind the span before: " + span);
            end = span.offset() + span.length();
        }
        assertTrue(end <= text.length());
    }

    private static void completes(String text, int offset) {
        for (Completion completion : ScenarioServices.complete(text, offset)) {
            assertFalse(completion.label().isBlank());
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

    /** What has no mistakes has none when something was renamed, which can be given its old name again. */
    private static void renames(String text, int offset) {
        if (!ScenarioServices.validate(text, "").isEmpty()
                || !(ScenarioServices.rename(text, offset, NEW_NAME) instanceof Renaming.Done(List<Edit> edits)) || edits.isEmpty()) {
            return;
        }
        Edit first = edits.getFirst();
        String old = text.substring(first.offset(), first.offset() + first.length());
        String renamed = Edit.apply(text, edits);
        assertEquals(List.of(), ScenarioServices.validate(renamed, ""), renamed);
        Renaming back = ScenarioServices.rename(renamed, first.offset(), old);
        assertTrue(back instanceof Renaming.Done, back + " in " + renamed);
        assertEquals(text, Edit.apply(renamed, ((Renaming.Done) back).edits()));
    }

    /** What is formatted is so for good, and has no mistakes that were not there. */
    private static void formats(String text) {
        List<Edit> edits = ScenarioServices.format(text);
        assertApplies(edits, text);
        String formatted = Edit.apply(text, edits);
        assertEquals(List.of(), ScenarioServices.format(formatted), formatted);
        if (ScenarioServices.validate(text, "").isEmpty()) {
            assertEquals(List.of(), ScenarioServices.validate(formatted, ""), formatted);
        }
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
