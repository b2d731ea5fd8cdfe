/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pagewalk format}: files rewritten in their place. */
class FormatCommandTest {
    private static final String UGLY = "if  1{\nprint   1 }";
    private static final String PRETTY = "if 1 {\n  print 1\n}\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static void holds(String file, String text) throws IOException {
        assertEquals(text, Files.readString(Path.of(file)));
    }

    @Test
    void filesAreRewrittenAndThoseThatChangedAreNamed() throws IOException {
        String ugly = file("ugly.mms", UGLY);
        String pretty = file("pretty.mms", PRETTY);
        Call.of("format", ugly, pretty).ends(0).saysOnly(ugly + ": formatted\n").warnsOfNothing();
        holds(ugly, PRETTY);
        holds(pretty, PRETTY);
        Call.of("format", ugly, pretty).ends(0).saysOnly("").warnsOfNothing();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing else is left");
        }
    }

    @Test
    void labsAreCheckedWithTheirFilesAndFormatted() throws IOException {
        String lab = file("lab.lab", "lab \"L\" { id l text \"lab.md\" }\ntask t \"T\" {\nnumber n \"N\" points 1 { let answer=1 }\n}\n");
        Call.of("check", lab).ends(2).saysOnly("");
        file("lab.md", "# L");
        Call.of("check", lab).ends(0).saysOnly(lab + ": no mistakes\n").warnsOfNothing();
        Call.of("format", "--check", lab).ends(1).saysOnly(lab + ": would change\n");
        Call.of("format", lab).ends(0).saysOnly(lab + ": formatted\n").warnsOfNothing();
        holds(lab, "lab \"L\" { id l  text \"lab.md\" }\ntask t \"T\" {\n  number n \"N\" points 1 { let answer = 1 }\n}\n");
    }

    @Test
    void scenariosOfALabAreCheckedWithWhatItMakesForStudents() throws IOException {
        file("lab.lab", "lab \"L\" { id l }\nvariant { let order = draw(2, 3) }\n");
        String solution = file("reference/a.mms", "import \"variant.mms\"\nimport \"lib.mms\"\nprint twice(order)\n");
        Call.of("check", solution).ends(2).warns(solution + ":2:1: error: lib.mms: there is no such file beside this scenario");
        file("starter/lib.mms", "def twice(n) { return 2 * n }\n");
        Call.of("check", solution).ends(0).saysOnly(solution + ": can run\n").warnsOfNothing();
    }

    @Test
    void checkChangesNothingAndSaysWhatWouldChange() throws IOException {
        String ugly = file("ugly.mms", UGLY);
        String pretty = file("pretty.mms", PRETTY);
        Call.of("format", "--check", pretty, ugly).ends(1).saysOnly(ugly + ": would change\n").warnsOfNothing();
        holds(ugly, UGLY);
        Call.of("format", "--check", pretty).ends(0).saysOnly("");
    }

    @Test
    void aFileThatCannotBeReadAsAWholeIsLeftAndTheOthersAreFormatted() throws IOException {
        String broken = file("broken.mms", "print  (1\n");
        String ugly = file("ugly.mms", UGLY);
        Call.of("format", broken, folder.resolve("none.mms").toString(), ugly).ends(2).saysOnly(ugly + ": formatted\n")
                .warns(broken + ":1:8: error: this ( is never closed", broken + ": cannot be read as a whole", "none.mms: there is no such file");
        holds(broken, "print  (1\n");
        holds(ugly, PRETTY);
    }

    @Test
    void problemsOfMeaningAreNoReasonNotToFormat() throws IOException {
        String wrong = file("wrong.mms", "print  nothing");
        Call.of("format", wrong).ends(0).warnsOfNothing();
        holds(wrong, "print nothing\n");
    }

    @Test
    void lineEndsByteOrderMarkPermissionsAndLinksStay() throws IOException {
        Path windows = Path.of(file("windows.mms", "\uFEFFprint  1\r\nprint \"\u00e9\"\r\n"));
        Path link = folder.resolve("link.mms");
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        assumeTrue(posix, "links and permissions as Linux has them");
        Files.setPosixFilePermissions(windows, PosixFilePermissions.fromString("rw-rw----"));
        Files.createSymbolicLink(link, windows);
        Call.of("format", link.toString()).ends(0).saysOnly(link + ": formatted\n");
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals("\uFEFFprint 1\r\nprint \"\u00e9\"\r\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(windows));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(windows)));
    }
}
