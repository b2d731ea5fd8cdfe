/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ScenarioCommandsTest {
    private static final String GOOD = "machine { boot bare } let p = alloc_page(GFP_KERNEL)\nprint p.pfn\nexpect p.pfn == 16383\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void runPrintsWhatTheScenarioPrints() throws IOException {
        String good = file("good.mms", GOOD);
        Call.of("run", good).ends(0).saysOnly("16383\n").warns(good + ": 1 of 1 expectations hold");
        Call.of("run", file("empty.mms", "")).ends(0).saysOnly("").warnsOfNothing();
    }

    @Test
    void aWarningIsToldAndTheScenarioRuns() throws IOException {
        String leaking = file("leaking.mms", "machine { boot bare } let p = alloc_page(GFP_KERNEL)\np = NULL\nprint 3\n");
        String warning = leaking + ":2:1: warning: p still holds the block of line 1";
        Call.of("check", leaking).ends(0).warns(warning);
        Call.of("run", leaking).ends(0).saysOnly("3\n").warns(warning);
    }

    @Test
    void aFailedExpectationIsShownWithItsPlaceAndWhatWasFound() throws IOException {
        String failing = file("failing.mms",
                "machine { boot bare } expect zone(\"Normal\").free_pages == 3 \"three are left\"\nexpect 1 == 1\n");
        Call.of("run", failing).ends(1)
                .says(failing + ":1: failed: zone(\"Normal\").free_pages == 3\n", "free_pages is 12288, expected 3\n",
                        "  three are left\n")
                .warns("1 of 2 expectations hold");
    }

    @Test
    void aKernelBugEndsTheRunWithItsCallChain() throws IOException {
        String twice = file("twice.mms", "machine { boot bare } let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n__free_page(p)\nprint 1\n");
        Call.of("run", twice).ends(1).saysOnly("").warns(twice + ":3:1: kernel BUG: page 16383", "in __free_page");
    }

    @Test
    void mistakesInAFileAreShownWithLineAndColumn() throws IOException {
        String wrong = file("wrong.mms", "print 1\nlet p = alloc_pagez(GFP_KERNEL)\n");
        Call.of("run", wrong).ends(2).saysOnly("").warns(wrong + ":2:9: error: ", "alloc_pagez");
        Call.of("check", wrong).ends(2).saysOnly("").warns(wrong + ":2:9: error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "memory 0 pages", "memory 0 MiB", "memory 16 EiB", "memory 5000 B", "memory 1 TiB",
            "kernel linux-9.9", "arch vax", "cpus 0" })
    void impossibleMachinesAreRefusedWithLineAndRemedy(String key) throws IOException {
        String machine = file("machine.mms", "machine {\n  " + key + "\n}\n");
        Call.of("check", machine).ends(2).saysOnly("").warns(machine + ":2:", " error: ");
        Call.of("run", machine).ends(2).saysOnly("").warns(machine + ":2:", " error: ");
    }

    @Test
    void whatCannotBeDoneAtRunTimeIsAMistakeOfTheFile() throws IOException {
        String zero = file("zero.mms", "let a = 0\nprint 1 / a\n");
        Call.of("run", zero).ends(2).warns(zero + ":2:");
    }

    @Test
    void theWorstOfSeveralFilesDecidesAndEachIsDealtWith() throws IOException {
        String good = file("good.mms", GOOD);
        String failing = file("failing.mms", "expect 1 == 2\n");
        Call.of("run", failing, good).ends(1).says(failing + ":1: failed", "16383\n");
        Call.of("run", good, folder.resolve("none.mms").toString(), failing).ends(2).says("16383\n", "failed")
                .warns("none.mms: there is no such file");
        Call.of("check", good, failing, "none.mms").ends(2).saysOnly(good + ": can run\n" + failing + ": can run\n");
    }

    @Test
    void filesThatAreNoScenariosGetOneClearMessageEach() throws IOException {
        String latin = folder.resolve("latin.mms").toString();
        Files.write(Path.of(latin), "print 1\n// f\u00fcr\n".getBytes(StandardCharsets.ISO_8859_1));
        String binary = folder.resolve("binary.mms").toString();
        Files.write(Path.of(binary), new byte[] { 'a', '\n', 0, 1, 2 });
        String large = folder.resolve("large.mms").toString();
        Files.write(Path.of(large), new byte[5 << 20]);
        for (String command : new String[] { "run", "check" }) {
            Call.of(command, latin).ends(2).saysOnly("").warns("error: " + latin + ":2: is not UTF-8 text; save");
            Call.of(command, binary).ends(2).saysOnly("").warns(binary + ": is not text (a zero byte at line 2)");
            Call.of(command, large).ends(2).saysOnly("").warns(large + ": is larger than 4 MiB");
            Call.of(command, folder.toString()).ends(2).saysOnly("").warns(folder + ": is a folder");
            Call.of(command, "a\0b").ends(2).saysOnly("").warns("is no file name");
        }
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        Call.of("run", file("mark.mms", "\uFEFFprint 1\n")).ends(0).saysOnly("1\n");
    }

    @Test
    void procFilesAreShownAtTheEndInTheKernelsOwnFormat() throws IOException {
        String good = file("good.mms", GOOD);
        Call.of("run", "--proc", "buddyinfo", good).ends(0)
                .says("16383\nNode 0, zone      DMA ", "\nNode 0, zone   Normal      1      1 ");
        Call.of("run", "--proc", "weather", good).ends(2).saysOnly("").warns("no /proc file \"weather\"", "buddyinfo");
    }

    @Test
    void procFilesOfAProcessAreAskedForByItsProgramOrNumber() throws IOException {
        String bash = file("bash.mms", "task bash { mmap(0, 2 pages, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS) }\n");
        String line = "40000000-40002000 r--p 00000000 00:00 0\n";
        Call.of("run", "--proc", "bash/maps", bash).ends(0).says(line);
        Call.of("run", "--proc", "300/maps", "--proc", "bash/status", bash).ends(0).says(line, "VmSize:\t      12 kB\n");
        Call.of("run", "--proc", "vi/maps", bash).ends(2).saysOnly("").warns("no process at the end for /proc/vi/maps");
        Call.of("run", "--proc", "bash/meminfo", bash).ends(2).saysOnly("").warns("no /proc file \"bash/meminfo\"");
    }

    @Test
    void jsonAnswersAreOneObjectAFileAndLine() throws IOException {
        String good = file("g\u00fct.mms", GOOD);
        String failing = file("failing.mms", "expect 1 == 2 \"why\"\n");
        Call call = Call.of("run", "--json", "--proc", "buddyinfo", good, failing, "none.mms").ends(2);
        String[] lines = call.out().split("\n");
        assertEquals(3, lines.length, call.out());
        assertTrue(call.out().chars().allMatch(c -> c < 0x7F), "ASCII, whatever the locale");
        JsonObject first = JsonParser.parseString(lines[0]).getAsJsonObject();
        assertEquals(good, first.get("file").getAsString());
        assertTrue(first.get("ok").getAsBoolean());
        assertEquals("16383", first.getAsJsonArray("output").get(0).getAsString());
        assertTrue(first.getAsJsonObject("proc").get("buddyinfo").getAsString().endsWith(" \n"));
        JsonObject check = JsonParser.parseString(lines[1]).getAsJsonObject().getAsJsonArray("checks").get(0)
                .getAsJsonObject();
        assertFalse(check.get("passed").getAsBoolean());
        assertEquals(1, check.get("line").getAsInt());
        assertEquals("why", check.get("message").getAsString());
        assertTrue(JsonParser.parseString(lines[2]).getAsJsonObject().get("message").getAsString().contains("no such file"));
    }

    @Test
    void jsonTellsOfStopsAndProblemsToo() throws IOException {
        String twice = file("twice.mms", "machine { boot bare } let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n__free_page(p)\n");
        JsonObject stop = JsonParser.parseString(Call.of("run", "--json", twice).ends(1).out()).getAsJsonObject()
                .getAsJsonObject("stop");
        assertEquals("bug", stop.get("kind").getAsString());
        assertEquals(3, stop.get("line").getAsInt());
        assertFalse(stop.getAsJsonArray("call_chain").isEmpty());
        JsonObject problem = JsonParser.parseString(Call.of("check", "--json", file("wrong.mms", "\nprint nothing\n")).ends(2).out())
                .getAsJsonObject().getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals(2, problem.get("line").getAsInt());
        assertEquals("error", problem.get("severity").getAsString());
    }

    @Test
    void noTextHoweverStrangeBreaksTheProgram() throws IOException {
        for (String text : new String[] { "(".repeat(100_000), "{".repeat(100_000), "print " + "-".repeat(100_000) + "1",
                "a.".repeat(50_000), "\"", "/*", "print \"\\", "\u0000".replace('\u0000', '\u0001'), "let let = let" }) {
            int status = Call.of("run", file("strange.mms", text)).status();
            assertTrue(status == 1 || status == 2, () -> "status " + status + " for " + text.substring(0, Math.min(20, text.length())));
        }
    }
}
