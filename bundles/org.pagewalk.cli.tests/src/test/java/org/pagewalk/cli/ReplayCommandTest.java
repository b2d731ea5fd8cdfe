/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.examples.Examples;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ReplayCommandTest {
    private static final String TRACE = "# pagewalk-trace 1 buddy\npages 8\nlist 3 0\nalloc 0 = 7\nfree 7\n# end 4\n";

    @TempDir
    private Path folder;
    private String good;
    private String differing;
    private String cut;
    private String recording;

    @BeforeEach
    void files() throws IOException {
        good = Files.writeString(folder.resolve("good.trace"), TRACE).toString();
        differing = Files.writeString(folder.resolve("differing.trace"), TRACE.replace("= 7", "= 0")).toString();
        cut = Files.writeString(folder.resolve("cut.trace"), TRACE.substring(0, 50)).toString();
        recording = folder.resolve("recording.txt.gz").toString();
        try (InputStream in = Examples.open("ftrace-kmem-linux-6.18.txt.gz")) {
            Files.copy(in, Path.of(recording));
        }
    }

    @Test
    void aTraceThatAgreesTakesOneLine() {
        Call.of("replay", good).ends(0).saysOnly(good + ": matches: 4 lines of kind buddy\n").warnsOfNothing();
    }

    @Test
    void theFirstDifferenceIsShownWithItsLineAndBothAnswers() {
        Call.of("replay", differing).ends(1).warnsOfNothing()
                .saysOnly(differing + ":4: difference\n  expected: alloc 0 = 0\n  got:      alloc 0 = 7\n");
    }

    @Test
    void whatCannotBePlayedIsRefused() {
        Call.of("replay", cut).ends(2).saysOnly("").warns("error: " + cut + ": is cut short");
        Call.of("replay", folder.toString()).ends(2).warns("is a folder");
        Call.of("replay", "none.trace").ends(2).warns("none.trace: there is no such file");
        Call.of("replay", "a\0b").ends(2).warns("is no file name");
    }

    @Test
    void theWorstOfSeveralFilesDecidesAndEachIsDealtWith() {
        Call.of("replay", differing, good).ends(1).says("difference", "matches");
        Call.of("replay", cut, differing, good).ends(2).says("difference", "matches").warns("cut short");
    }

    @Test
    void aRecordingIsSummedUpInWords() {
        Call.of("replay", recording).ends(0).warnsOfNothing().says("ftrace, 12011 events",
                "page allocations        1,515  (1,451 of order 0, 64 of order 4)", "pages held, most        2,097");
    }

    @Test
    void jsonHasTheNumbersOfTheRecording() {
        JsonObject answer = JsonParser.parseString(Call.of("replay", "--json", recording).ends(0).out()).getAsJsonObject();
        answer.remove("file");
        assertEquals("{\"kind\":\"ftrace\",\"events\":12011,\"page_allocs\":1515,\"page_frees\":1125,"
                + "\"frees_without_alloc\":44,\"blocks_dropped\":43,\"peak_pages\":2097,\"end_pages\":391}", answer.toString());
    }

    @Test
    void jsonTellsDifferencesAndRefusalsApart() {
        String[] lines = Call.of("replay", "--json", good, differing, cut).ends(2).out().split("\n");
        assertEquals("match", JsonParser.parseString(lines[0]).getAsJsonObject().get("result").getAsString());
        JsonObject difference = JsonParser.parseString(lines[1]).getAsJsonObject();
        assertEquals("difference", difference.get("result").getAsString());
        assertEquals(4, difference.get("line").getAsInt());
        assertEquals("alloc 0 = 0", difference.get("expected").getAsString());
        assertEquals("alloc 0 = 7", difference.get("got").getAsString());
        assertEquals("refused", JsonParser.parseString(lines[2]).getAsJsonObject().get("result").getAsString());
    }
}
