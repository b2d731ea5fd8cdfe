/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question of PrairieLearn takes the files that a lab asks for, by the names that its pl-file-upload can read. */
class PrairieLearnPackageTest {
    @TempDir
    private Path home;

    private String question(MapFolder lab) throws IOException, Refusal {
        for (String file : List.of("bin/pagewalk", "lib/all.jar", "training/short.mms", "LICENSE", "README.txt")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.writeString(home.resolve(file), "");
        }
        byte[] zip = LabPackages.of(lab, Optional.empty()).zip(ExportTarget.PRAIRIELEARN, new Distribution(home));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith("/question.html")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no question.html");
    }

    private static String upload(String question) {
        return question.lines().filter(line -> line.startsWith("<pl-file-upload")).findFirst().orElseThrow();
    }

    @Test
    void eachFileIsNamedOnce() throws IOException, Refusal {
        assertEquals("<pl-file-upload file-names=\"split.mms, predict.mms, bugs.mms, answers.properties\"></pl-file-upload>", upload(question(TinyLab.FOLDER)));
        MapFolder odd = TinyLab.FOLDER.replacing("lab.lab", "file \"bugs.mms\"", "file \"a&b, c.mms\"").with("starter/a&b, c.mms", "import \"machine.mms\"\n")
                .with("reference/a&b, c.mms", TinyLab.FOLDER.text("reference/bugs.mms"));
        assertEquals("<pl-file-upload file-names=\"split.mms, predict.mms, a&amp;b\\, c.mms, answers.properties\"></pl-file-upload>", upload(question(odd)));
    }

    @Test
    void aLabOfQuestionsAloneHasOneFile() throws IOException, Refusal {
        MapFolder lab = TinyLab.FOLDER.with("lab.lab", "lab \"Ask\" { id ask text \"lab.md\" }\ntask one \"One\" { number pages \"How many?\" points 1 { let answer = 4 } }\n");
        assertEquals("<pl-file-upload file-names=\"answers.properties\"></pl-file-upload>", upload(question(lab)));
    }

    @Test
    void aFileInAFolderIsToldWithWhatToDo() {
        MapFolder lab = TinyLab.FOLDER.replacing("lab.lab", "file \"bugs.mms\"", "file \"sub/bugs.mms\"").with("starter/sub/bugs.mms", "import \"machine.mms\"\n")
                .with("reference/sub/bugs.mms", TinyLab.FOLDER.text("reference/bugs.mms"));
        String message = assertThrows(Refusal.class, () -> question(lab)).getMessage();
        assertTrue(message.matches("lab.lab:\\d+: task bugs: PrairieLearn takes files without folders; let sub/bugs.mms lie at the top of starter/ and reference/"), message);
    }
}
