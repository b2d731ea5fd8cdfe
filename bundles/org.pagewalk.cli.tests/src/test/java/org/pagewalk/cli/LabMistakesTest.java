/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lab with mistakes is neither handed out nor graded by. */
class LabMistakesTest {
    private static final String LAB = """
            lab "Tiny" { id tiny text "lab.md" }
            variant { let order = draw(1..3) }
            task one "One" {
              text "one.md"
              file "one.mms"
              check "It is one" points 2 { expect x == order }
            }
            """;

    @TempDir
    private Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @BeforeEach
    void makeALab() throws IOException {
        write("lab/lab.lab", LAB);
        write("lab/lab.md", "# Tiny\n");
        write("lab/one.md", "# One\n");
        write("lab/starter/one.mms", "import \"variant.mms\"\nlet x = 0\n");
        write("lab/reference/one.mms", "import \"variant.mms\"\nlet x = order\n");
        write("ana/one.mms", "import \"variant.mms\"\nlet x = order\n");
    }

    @Test
    void whatItNamesMustBeThereToHandItOut() throws IOException {
        Call.of("lab", "export", at("lab"), "--to", "student", "-o", at("out")).ends(0);
        Files.delete(folder.resolve("lab/starter/one.mms"));
        Files.delete(folder.resolve("lab/one.md"));
        Call.of("lab", "export", at("lab"), "--to", "student", "-o", at("again")).ends(1).warns(
                at("lab") + "/lab.lab:4:8: error: there is no one.md in this lab: make it, or name another file\n" + at("lab")
                        + "/lab.lab:5:8: error: there is no starter/one.mms in this lab: make it, or name another file\n",
                "has mistakes and was not packed");
        assertFalse(Files.exists(folder.resolve("again")));
    }

    @Test
    void oneSubmissionIsNotGradedByAMistakeEither() throws IOException {
        Call.of("grade", at("lab"), at("ana"), "-o", at("results")).ends(0).says("ana: 2 of 2 points");
        write("lab/lab.lab", LAB.replace("draw(1..3)", "draw(3..1)"));
        Call.of("grade", at("lab"), at("ana"), "-o", at("results")).ends(2).saysOnly("").warns("lab.lab:2:23: error: a range to draw from goes up",
                "the lab has errors and cannot grade");
        write("lab/lab.lab", LAB.replace("x == order", "x == ordr"));
        Call.of("grade", at("lab"), at("ana"), "-o", at("results")).ends(2).warns("nothing is called ordr here; did you mean order?");
    }
}
