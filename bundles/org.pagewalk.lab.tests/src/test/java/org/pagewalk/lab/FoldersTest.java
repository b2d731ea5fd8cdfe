/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lab is read from where it lies, with nothing of elsewhere, and held against its files. */
class FoldersTest {
    private static final LabLanguage LANGUAGE = LabLanguage.create();
    private static final String LAB = """
            lab "L" { id l  text "lab.md" }
            variant { let order = draw(1, 2) }
            task t "T" {
              text "tasks/t.md"
              file "t.mms"
              given "lib.mms"
              check "c" points 1 at section "split" { expect mine.count == order }
              prediction "How many?" points 1
            }
            task q "Q" { number n "N" points 1 { let answer = order } }
            """;

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void writeLab() throws IOException {
        write("lab.lab", LAB);
        write("lab.md", "# L");
        write("tasks/t.md", "");
        write("starter/t.mms", "predict \"How many?\" 1 = ?\n");
        write("starter/lib.mms", "let given = 1\n");
        write("starter/answers.properties", "n =\n");
        write("reference/t.mms", "import \"machine.mms\"\nimport \"variant.mms\"\nimport \"lib.mms\"\n"
                + "section \"split\" {\n  let mine = alloc_page(GFP_KERNEL)\n  expect given == 1\n}\npredict \"How many?\" 1 = 1\n");
        write("reference/answers.properties", "n = 1\n");
    }

    private List<String> problems() throws IOException {
        return LANGUAGE.read(new DirectoryFolder(folder)).problems().stream().map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
                .toList();
    }

    @Test
    void aWholeLabHasNoMistakes() throws IOException {
        writeLab();
        assertEquals(List.of(), problems());
    }

    @Test
    void whatIsMissingIsToldWhereItIsNamed() throws IOException {
        writeLab();
        for (String file : new String[] {"lab.md", "tasks/t.md", "starter/t.mms", "starter/lib.mms", "reference/answers.properties"}) {
            Files.delete(folder.resolve(file));
        }
        assertEquals(List.of("1:1 there is no reference/answers.properties: it has the right answers: write a line NAME = ANSWER for each question",
                "1:22 there is no lab.md in this lab: make it, or name another file", "4:8 there is no tasks/t.md in this lab: make it, or name another file",
                "5:8 there is no starter/t.mms in this lab: make it, or name another file",
                "6:9 there is no starter/lib.mms in this lab: make it, or name another file"), problems());
    }

    @Test
    void whatTheStarterAndTheReferenceLackIsTold() throws IOException {
        writeLab();
        write("starter/t.mms", "predict \"How much?\" 1 = ?\n");
        write("reference/t.mms", "import \"variant.mms\"\nsection \"splits\" { let mine = alloc_page(GFP_KERNEL) }\n");
        assertEquals(List.of("7:33 reference/t.mms has no section of this name; did you mean \"splits\"?",
                "8:14 starter/t.mms does not ask this; did you mean \"How much?\"?"), problems());
        write("reference/t.mms", "import \"variant.mms\"\nsection \"split\" { let other = alloc_page(GFP_KERNEL) }\n");
        assertEquals("7:50 in reference/t.mms: nothing is called mine here: bind it before with let mine = ...", problems().getFirst());
    }

    @Test
    void whatStudentsHaveIsWholeWithoutReferenceAndStarter() throws IOException {
        write("lab.lab", LAB);
        write("lab.md", "# L");
        write("tasks/t.md", "");
        write("t.mms", "");
        assertEquals(List.of(), problems());
    }

    @Test
    void aFolderWithoutALabSaysSo() throws IOException {
        List<String> problems = problems();
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().startsWith("1:1 there is no lab.lab in " + folder), problems.toString());
        Files.write(folder.resolve("lab.lab"), new byte[] {(byte) 0xFF, 0});
        assertEquals(List.of("1:1 lab.lab is not UTF-8 text: save the file in UTF-8"), problems());
    }

    @Test
    void nothingOutsideIsRead() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("lab"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(inside.resolve("lab.lab"), LAB);
        Files.createDirectories(inside.resolve(".git"));
        Files.writeString(inside.resolve(".git/config"), "");
        Files.createSymbolicLink(inside.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(inside.resolve("out"), folder);
        DirectoryFolder read = new DirectoryFolder(inside);
        assertEquals(List.of("lab.lab"), read.files());
        for (String name : new String[] {"../secret.txt", "link.txt", "out/secret.txt", folder.resolve("secret.txt").toString(), "a\0b", ""}) {
            assertEquals(Optional.empty(), read.read(name), name);
        }
        assertArrayEquals(LAB.getBytes(StandardCharsets.UTF_8), read.read("lab.lab").orElseThrow());
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aZipIsReadWithoutTheFolderAroundIt() throws IOException {
        assertEquals(List.of("lab.lab", "tasks/t.md"), new ZipFolder(zip("lab.lab", "tasks/t.md", "../out.txt", "/etc/passwd", "__MACOSX/x", ".git/x")).files());
        ZipFolder around = new ZipFolder(zip("buddy/lab.lab", "buddy/tasks/t.md"));
        assertEquals(List.of("lab.lab", "tasks/t.md"), around.files());
        assertEquals("buddy/lab.lab", new String(around.read("lab.lab").orElseThrow(), StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), around.read("../x"));
    }

    @Test
    void aZipThatIsNoneOrHoldsTooMuchIsRefused() throws IOException {
        assertThrows(IOException.class, () -> new ZipFolder("no zip".getBytes(StandardCharsets.UTF_8)));
        assertThrows(IOException.class, () -> new ZipFolder(zip()));
        byte[] cut = zip("lab.lab", "b", "c");
        assertThrows(IOException.class, () -> new ZipFolder(java.util.Arrays.copyOf(cut, 40)));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("lab.lab"));
            for (int i = 0; i < 20; i++) {
                out.write(new byte[1 << 20]);
            }
            out.closeEntry();
        }
        assertThrows(IOException.class, () -> new ZipFolder(bomb.toByteArray()));
    }
}
