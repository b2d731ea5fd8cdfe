/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.lab.ZipFolder;
import org.pagewalk.lab.judge.Judge;
import org.pagewalk.lab.judge.TaskResult;

class StudentPackageTest {
    private static final LabLanguage LANGUAGE = LabLanguage.create();

    private static Map<String, byte[]> handedOut(MapFolder folder) throws IOException, Refusal {
        return StudentPackage.files(LANGUAGE.parse(folder.text(Lab.FILE), Lab.FILE).lab(), folder);
    }

    @Test
    void studentsGetTheTextsWhatTheyMentionAndTheStarter() throws IOException, Refusal {
        assertEquals(Set.of(".project", "answers.properties", "bugs.mms", "lab.lab", "lab.md", "lib.mms", "pictures/blocks.svg", "predict.mms",
                "split.md", "split.mms", "starter.zip"), handedOut(TinyLab.FOLDER.with("pictures/secret.svg", "<svg/>")).keySet());
    }

    @Test
    void theirLabSaysWhatTheyMayKnowAndNothingElse() throws IOException, Refusal {
        String text = new MapFolder(handedOut(TinyLab.FOLDER)).text(Lab.FILE);
        assertEquals("""
                lab "Tiny & small" {
                  id tiny
                  text "lab.md"
                  budget { statements 2000 output 4 KiB events 8 MiB }
                }

                variant {
                  machine { memory 20 MiB boot bare }
                  let order = draw(2, 3)
                }

                task split "Split" {
                  text "split.md"
                  file "split.mms"
                  given "lib.mms"
                  check "A block is free" points 2 show everything hint "Look at expand()" at section "split" {
                    expect zone("Normal").free_area[order].nr_free == 1
                  }
                  check points 1 show points hidden
                  check "In words" points 1 show description hidden
                }

                task predict "Foresee" {
                  file "predict.mms"
                  prediction "Which frame?" points 1 show reason hidden
                }

                task bugs "Hunt" {
                  file "bugs.mms"
                  mutant no-coalescing points 1 show everything
                  mutant withheld points 1 show points hidden
                }

                task questions "Ask" {
                  number pages "How many?" points 1 show reason hidden
                  choice buddy "Which?" points 1 show reason hidden {
                    a "page 8"
                    b "page 12"
                  }
                }
                """, text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsALabWithTheSamePointsAndTasks(boolean isNew) throws IOException, Refusal {
        MapFolder folder = isNew ? new MapFolder(NewLab.files("fresh", "Fresh")) : TinyLab.FOLDER;
        Lab whole = LANGUAGE.parse(folder.text(Lab.FILE), Lab.FILE).lab();
        ParsedLab stripped = LANGUAGE.parse(new MapFolder(handedOut(folder)).text(Lab.FILE), Lab.FILE);
        assertEquals(List.of(), stripped.problems());
        assertEquals(whole.points(), stripped.lab().points());
        for (int i = 0; i < whole.tasks().size(); i++) {
            List<LabItem> items = stripped.lab().tasks().get(i).items();
            assertEquals(whole.tasks().get(i).name(), stripped.lab().tasks().get(i).name());
            assertEquals(whole.tasks().get(i).items().stream().map(item -> item.getClass() + " " + item.points() + item.show()).toList(),
                    items.stream().map(item -> item.getClass() + " " + item.points() + item.show()).toList());
        }
    }

    @Test
    void commentsGoAndTextsThatLookLikeOnesStay() {
        assertEquals("print \"http://x /* y */\"\nprint 1   + 2\n\nprint 3\n",
                StrippedLab.withoutComments("print \"http://x /* y */\" // a\n// b\nprint 1 /* c \" */ + 2\n\n/* d\n e */\nprint 3\n"));
    }

    @Test
    void anOpenedLabHasTheStudentsValues() throws IOException, Refusal {
        MapFolder own = new MapFolder(StudentLab.open(TinyLab.FOLDER, "  alice@uni "));
        assertEquals(Optional.of("alice@uni"), StudentLab.identity(own));
        String order = own.text("variant.mms").contains("order = 2") ? "2" : "3";
        assertTrue(own.text("lab.md").contains("Your order is " + order + "."), own.text("lab.md"));
        assertTrue(own.text("machine.mms").contains("memory 20 MiB"));
        assertTrue(own.text(".project").contains("<nature>org.pagewalk.ui.nature</nature>"));
        assertThrows(Refusal.class, () -> StudentLab.open(own, "bob@uni"), "it is alice's");
    }

    @Test
    void fromTheZipOneGetsTheSameAsFromTheAuthorsFolder() throws IOException, Refusal {
        byte[] zip = LabPackages.of(TinyLab.FOLDER, Optional.empty()).student();
        assertArrayEquals(zip, LabPackages.of(TinyLab.FOLDER, Optional.empty()).student(), "the same bytes each time");
        Map<String, byte[]> fromZip = StudentLab.open(new ZipFolder("tiny.zip", zip), "alice@uni");
        Map<String, byte[]> fromFolder = StudentLab.open(TinyLab.FOLDER, "ALICE@uni");
        assertEquals(fromFolder.keySet(), fromZip.keySet());
        for (String name : fromZip.keySet()) {
            if (!name.equals(StudentLab.PROPERTIES)) {
                assertArrayEquals(fromFolder.get(name), fromZip.get(name), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "\0"})
    void whatIsNoIdentityIsRefused(String identity) {
        assertThrows(Refusal.class, () -> StudentLab.open(TinyLab.FOLDER, identity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice@uni", "Größe 7", "a=b:c", "back\\slash", "#1", "!"})
    void anyIdentityIsKeptAsItIs(String identity) throws IOException, Refusal {
        assertEquals(Optional.of(identity), StudentLab.identity(new MapFolder(StudentLab.open(TinyLab.FOLDER, identity))));
    }

    @Test
    void inTheProjectOpenChecksAreJudgedLive() throws IOException, Refusal {
        MapFolder project = new MapFolder(StudentLab.open(TinyLab.FOLDER, "alice@uni")).with("split.mms", TinyLab.FOLDER.text("reference/split.mms"));
        LabFolder folder = StudentLab.forJudge(project);
        assertArrayEquals(TinyLab.FOLDER.content().get("starter/split.mms"), folder.read("starter/split.mms").orElseThrow());
        assertTrue(folder.files().contains("starter/lib.mms"));
        Lab lab = LANGUAGE.parse(project.text(Lab.FILE), Lab.FILE).lab();
        TaskResult result = new Judge(lab, folder).judge(project.content(), "alice@uni", () -> false).tasks().getFirst();
        assertEquals(List.of("2", "0", "0"), result.items().stream().map(item -> item.points().toString()).toList());
        assertEquals("judged when you have handed in", result.items().getLast().reason());
    }

    @Test
    void whatIsHandedInIsWhatTheLabAsksForAndWhatThatImports() throws IOException, Refusal {
        MapFolder project = new MapFolder(StudentLab.open(TinyLab.FOLDER, "alice@uni")).with("mine.mms", "import \"more.mms\"\n").with("more.mms", "let a = 1\n")
                .with("notes.mms", "let b = 1\n").with("bugs.mms", "import \"mine.mms\"\n").without("predict.mms");
        HandIn handIn = HandIn.of(project);
        assertEquals(Set.of("answers.properties", "bugs.mms", "mine.mms", "more.mms", "split.mms"), handIn.files().keySet());
        assertEquals(List.of("predict.mms"), handIn.missing());
        assertEquals("tiny", handIn.lab().id());
        assertFalse(handIn.files().containsKey("lib.mms"), "graders have it");
    }
}
