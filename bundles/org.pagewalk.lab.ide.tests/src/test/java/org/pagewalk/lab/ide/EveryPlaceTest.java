/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.labs.Labs;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.Definition;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Occurrence;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.syntax.Lexeme;

/** Everything is asked at each place of a whole lab, that of the buddy allocator. */
class EveryPlaceTest {
    private static final String NAME = "buddy";
    private static final String LAB = new String(Labs.bytes(NAME, Lab.FILE), StandardCharsets.UTF_8);
    private static final LabFolder FOLDER = new LabFolder() {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Optional<byte[]> read(String file) {
            return files().contains(file) ? Optional.of(Labs.bytes(NAME, file)) : Optional.empty();
        }

        @Override
        public List<String> files() {
            return Labs.files(NAME);
        }
    };
    /** What nothing is said about: units, and words whose statement or key is explained. */
    private static final Set<String> PLAIN = Set.of("KiB", "MiB", "bare");

    private static List<Lexeme> words() {
        return Lexeme.all(LAB).stream().filter(each -> each.kind() == Lexeme.Kind.NAME || each.kind() == Lexeme.Kind.KEYWORD || each.kind() == Lexeme.Kind.UNIT).toList();
    }

    private static String at(Lexeme lexeme) {
        return lexeme.text() + " in line " + LAB.substring(0, lexeme.place().offset() + 1).lines().count();
    }

    /** Whether something gets this name here. */
    private static boolean isNew(Lexeme word) {
        int offset = word.place().offset();
        boolean isId = LAB.substring(0, offset).stripTrailing().endsWith("\n  id");
        return isId || LabServices.occurrences(LAB, offset).stream()
                .anyMatch(each -> each.access() == Occurrence.Access.DECLARATION && each.range().offset() == offset);
    }

    /** The word with what dashes join to it. */
    private static String whole(Lexeme word) {
        int begin = word.place().offset();
        int end = word.place().end();
        while (LAB.charAt(begin - 1) == '-' || Character.isLetter(LAB.charAt(begin - 1))) {
            begin--;
        }
        while (LAB.charAt(end) == '-' || Character.isLetter(LAB.charAt(end))) {
            end++;
        }
        return LAB.substring(begin, end);
    }

    @Test
    void everyWordThatIsKnownIsOfferedWhereItStands() {
        List<String> missing = new ArrayList<>();
        for (Lexeme word : words()) {
            List<String> labels = LabServices.complete(LAB, FOLDER, word.place().offset()).stream().map(Completion::label).toList();
            if (!isNew(word) && !labels.contains(word.text()) && !labels.contains(whole(word))) {
                missing.add(at(word));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noNewNameIsOffered() {
        List<String> offered = new ArrayList<>();
        for (Lexeme word : words()) {
            if (isNew(word) && LabServices.complete(LAB, FOLDER, word.place().offset()).stream().anyMatch(each -> !each.label().equals("right"))) {
                offered.add(at(word));
            }
        }
        assertEquals(List.of(), offered);
    }

    @Test
    void everyWordThatIsKnownIsExplained() {
        List<String> missing = new ArrayList<>();
        for (Lexeme word : words()) {
            if (!isNew(word) && !PLAIN.contains(word.text()) && LabServices.hover(LAB, word.place().offset()).isEmpty()) {
                missing.add(at(word));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyNameCanBeRenamedAndTheLabIsStillRight() {
        int renamed = 0;
        for (Lexeme word : words()) {
            int offset = word.place().offset();
            if (LabServices.renameable(LAB, offset).isPresent()) {
                List<Occurrence> all = LabServices.occurrences(LAB, offset);
                assertTrue(all.stream().anyMatch(each -> each.range().touches(offset)), at(word));
                Renaming.Done done = assertDone(word, LabServices.rename(LAB, LabServices.NO_FOLDER, offset, "another"));
                assertEquals(all.stream().map(Occurrence::range).toList(), done.edits().stream().map(each -> new Range(each.offset(), each.length())).toList(), at(word));
                assertEquals(List.of(), LabServices.validate(Edit.apply(LAB, done.edits()), Lab.FILE), at(word));
                renamed++;
            }
        }
        assertTrue(renamed > 40, "renamed " + renamed);
    }

    private static Renaming.Done assertDone(Lexeme word, Renaming renaming) {
        assertTrue(renaming instanceof Renaming.Done, () -> at(word) + ": " + renaming);
        return (Renaming.Done) renaming;
    }

    @Test
    void everyNameOfAFileASectionOrAQuestionLeadsThere() {
        int found = 0;
        Lexeme before = null;
        for (Lexeme lexeme : Lexeme.all(LAB)) {
            if (lexeme.kind() == Lexeme.Kind.STRING && before != null && Set.of("text", "file", "given", "section", "prediction").contains(before.text())) {
                Definition definition = LabServices.definition(LAB, FOLDER, lexeme.place().offset() + 1).orElseThrow(() -> new AssertionError(at(lexeme)));
                assertTrue(Labs.files(NAME).contains(definition.file()), definition.file());
                if (Set.of("section", "prediction").contains(before.text())) {
                    assertTrue(definition.text().substring(definition.range().offset(), definition.range().end()).endsWith(lexeme.text()), at(lexeme));
                }
                found++;
            }
            before = lexeme;
        }
        assertTrue(found > 30, "found " + found);
    }
}
