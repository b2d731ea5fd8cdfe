/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    /** A folder that is a map. */
    private static ParsedScenario parse(String text, Map<String, String> files) {
        return LANGUAGE.parse(text, "lab.mms", name -> files.containsKey(name) ? new Imports.Answer.Found(files.get(name))
                : new Imports.Answer.Missing("there is no such file"));
    }

    private static RunResult run(String text, Map<String, String> files) {
        ParsedScenario parsed = parse(text, files);
        assertTrue(parsed.ok(), parsed.problems().toString());
        return ScenarioRun.run(parsed, RunOptions.defaults().unrecorded(), ScenarioListener.NONE);
    }

    private static List<String> problems(String text, Map<String, String> files) {
        return parse(text, files).problems().stream().map(p -> p.line() + ":" + p.column() + " " + p.message()).toList();
    }

    @Test
    void bringsFunctionsNamesAndTheMachine() {
        RunResult result = run("""
                import "lib.mms"
                print twice(start)
                """, Map.of("lib.mms", """
                machine { memory 32 MiB }
                let start = 21
                def twice(n) { return n * 2 }
                print "from lib"
                """));
        assertEquals(List.of("from lib", "42"), result.output());
        assertEquals(32L << 20, result.machine().spec().memory());
    }

    @Test
    void aFileIsReadOnceHoweverOftenItIsImported() {
        RunResult result = run("import \"a.mms\"\nimport \"b.mms\"\nimport \"a.mms\"\nprint a",
                Map.of("a.mms", "let a = 1\nprint \"a\"", "b.mms", "import \"./a.mms\"\nprint \"b\""));
        assertEquals(List.of("a", "b", "1"), result.output());
    }

    @Test
    void filesAreFoundFromTheFolderOfTheImporter() {
        RunResult result = run("import \"lib/a.mms\"", Map.of("lib/a.mms", "import \"b.mms\"\nimport \"../c.mms\"\nprint b + c",
                "lib/b.mms", "let b = 1", "c.mms", "let c = 2"));
        assertEquals(List.of("3"), result.output());
    }

    @Test
    void whatIsWrongInAnImportedFileIsToldAtTheImportWithItsPlace() {
        assertEquals(List.of("2:1 lib.mms:3:9: there is no function alloc_pge; did you mean alloc_page?"),
                problems("let x = 1\nimport \"lib.mms\"", Map.of("lib.mms", "// a\n\nlet p = alloc_pge(GFP_KERNEL)")));
        assertEquals(List.of("1:1 lib.mms:1:8: a value is missing before the end of the file: write let NAME = VALUE"),
                problems("import \"lib.mms\"\nprint 1", Map.of("lib.mms", "let x = ")));
        assertEquals(List.of("2:5 x is bound in line 2 of lib.mms already: write x = ... to give it another value"),
                problems("import \"lib.mms\"\nlet x = 1", Map.of("lib.mms", "\nlet x = 2")));
    }

    @ParameterizedTest
    @MethodSource("org.pagewalk.scenario.MistakesTest#mistakes")
    void everyMistakeInAnImportedFileIsToldAtTheImportAlone(String text, List<String> messages) {
        List<Problem> problems = parse("import \"lib.mms\"\nprint 1\n", Map.of("lib.mms", text)).problems();
        assertFalse(problems.isEmpty());
        for (Problem problem : problems) {
            assertEquals(1, problem.line(), problem.toString());
            assertTrue(problem.message().startsWith("lib.mms:"), problem.toString());
            assertEquals(List.of(), problem.remedies(), "another file is not mended from here");
        }
    }

    @Test
    void whatHappensInAnImportedFileIsToldAtTheImportToo() {
        Map<String, String> files = Map.of("lib.mms", "let zero = 0\ndef test() {\n  expect 1 == 2\n  print 1 / zero\n}");
        RunResult result = run("// a\nimport \"lib.mms\"\ntest()", files);
        CheckResult failed = result.checks().getFirst();
        assertEquals("2 lib.mms:3:3: 1 == 2", failed.line() + " " + failed.text());
        assertEquals("lab.mms:2:1: error: lib.mms:4:11: 1 / 0: one cannot divide by zero; check the divisor with if first", result.stop().orElseThrow().toString());
    }

    @Test
    void whatCannotBeImportedIsToldAndTheRestIsStillChecked() {
        assertEquals(List.of("1:1 none.mms: there is no such file", "3:13 one cannot divide by zero"),
                problems("import \"none.mms\"\nprint helper(1)\nlet y = 7 / 0", Map.of()));
        assertEquals(List.of("1:1 \"../x.mms\" lies outside this scenario's folder: import files from in there, as in import \"lib.mms\""),
                problems("import \"../x.mms\"", Map.of()));
        for (String outside : List.of("/etc/passwd", "C:\\\\x.mms", "a/../../x.mms", "", "a//b.mms")) {
            assertTrue(problems("import \"" + outside + "\"", Map.of()).getFirst().contains("lies outside"), outside);
        }
        assertEquals(List.of("1:1 a.mms:1:1: a.mms imports b.mms imports a.mms: take one of these out"),
                problems("import \"a.mms\"", Map.of("a.mms", "import \"b.mms\"", "b.mms", "import \"a.mms\"")).stream()
                        .map(problem -> problem.replace("b.mms:1:1", "a.mms:1:1")).toList());
        assertEquals(List.of("1:8 files are imported at the top level: move this out of the block"),
                problems("if 1 { import \"a.mms\" }", Map.of("a.mms", "")));
        assertEquals(List.of("2:1 a.mms:1:1: the machine comes first: move this block to the beginning of the file"),
                problems("print 1\nimport \"a.mms\"", Map.of("a.mms", "machine { }")));
    }

    @Test
    void thereIsAnEndToHowMuchIsImported() {
        Imports endless = name -> new Imports.Answer.Found("import \"x" + name + "\"");
        List<Problem> problems = LANGUAGE.parse("import \"a.mms\"", "lab.mms", endless).problems();
        assertEquals(List.of("import-much"), problems.stream().map(Problem::code).toList());
    }

    @Test
    void whereFilesCannotBeSeenNamesOfThemAreNotJudged() {
        assertEquals(List.of(), LANGUAGE.parse("import \"lib.mms\"\nprint helper(x)\nhelper(2)", "lab.mms").problems());
    }

    @Test
    void aFolderGivesItsFilesAndNoOthers(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in/lib"));
        Files.writeString(inside.resolve("a.mms"), "let a = 1");
        Files.write(inside.resolve("bad.mms"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Imports imports = FolderImports.besideScenario(folder.resolve("in/lab.mms").toString());
        assertEquals(new Imports.Answer.Found("let a = 1"), imports.read("lib/a.mms"));
        assertTrue(imports.read("lib/b.mms").toString().contains("no such file"));
        assertTrue(imports.read("lib").toString().contains("is no file"));
        assertTrue(imports.read("lib/bad.mms").toString().contains("UTF-8"));
        assertTrue(imports.read("\0").toString().contains("cannot be read"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs rights that people do not have there")
    void aLinkIsNoWayOutOfTheFolder(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("in"));
        Path secret = Files.writeString(folder.resolve("secret.mms"), "let s = 1");
        Files.createSymbolicLink(inside.resolve("link.mms"), secret);
        Imports imports = FolderImports.besideScenario(inside.resolve("lab.mms").toString());
        assertTrue(imports.read("link.mms").toString().contains("leads out"));
    }
}
