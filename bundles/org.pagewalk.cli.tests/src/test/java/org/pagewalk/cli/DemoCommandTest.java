/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.examples.Examples;
import org.pagewalk.picture.TimelineScene;
import org.pagewalk.replay.ReplayResult;

class DemoCommandTest {
    /** One for all, so that the lab is graded once. */
    @TempDir
    private static Path folder;

    private String page(String name) throws IOException {
        Path page = folder.resolve(name);
        Call.of("demo", "-o", page.toString()).ends(0).warnsOfNothing();
        return Files.readString(page);
    }

    @Test
    void itSaysWhatItFoundAndWhereThePageIs() {
        Path page = folder.resolve("page.html");
        Call.of("demo", "-o", page.toString()).ends(0).says("19 of 19 expectations hold", "Node 0, zone   Normal ",
                "ftrace, 12011 events", "Page with pictures: " + page,
                "30 got the points that they deserve", "Report: " + folder.resolve("pagewalk-demo-lab/results/index.html"));
        assertTrue(Files.exists(folder.resolve("pagewalk-demo-lab/results/index.html")));
        assertTrue(Files.exists(page));
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws IOException {
        String html = page("page.html");
        assertFalse(Pattern.compile("(src|href)=|@import|url\\(|<script").matcher(html).find());
        assertEquals("", html.replace("http://www.w3.org/2000/svg", "").replaceAll("(?s)[^:]|:(?!//)", ""), "no other address");
        assertFalse(html.contains("${"), "every place was filled");
    }

    @Test
    void thePageHoldsTheWholeScenarioOnceWithEachExpectationMarked() throws IOException {
        String html = page("page.html");
        String[] source = Examples.text("buddy-split.mms").split("\n");
        int next = 1;
        Matcher line = Pattern.compile("<span class=\"line\" data-n=\"(\\d+)\">").matcher(html);
        for (; line.find(); next++) {
            while (next < Integer.parseInt(line.group(1))) {
                assertEquals("", source[next - 1], "only blank lines are left out");
                next++;
            }
        }
        assertEquals(source.length, next - 1);
        long expectations = Examples.text("buddy-split.mms").lines().filter(l -> l.strip().startsWith("expect")).count();
        assertEquals(expectations, html.split("class=\"mark held\"", -1).length - 1);
    }

    @Test
    void thePageHasAPictureForEachPartAndOneOfTheRecording() throws IOException {
        String html = page("page.html");
        long sections = Examples.text("buddy-split.mms").lines().filter(l -> l.startsWith("section")).count();
        assertEquals(2 * (1 + sections), html.split("aria-label=\"Free areas of zone Normal", -1).length - 1,
                "each once for wide and once for narrow screens");
        assertTrue(html.contains("aria-label=\"Pages held, at most 2,097\""));
    }

    @Test
    void theSameDemoGivesTheSameBytes() throws IOException {
        page("one.html");
        page("two.html");
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.html")), Files.readAllBytes(folder.resolve("two.html")));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAMistakeOfTheCall() {
        Call.of("demo", "-o", folder.toString()).ends(2).saysOnly("").warns(folder.toString(), "-o FILE.html");
        Call.of("demo", "-o", folder.resolve("none/page.html").toString()).ends(2).warns("-o FILE.html");
    }

    @Test
    void aFailedExpectationShowsOnThePageWithWhatWasFound() {
        String text = "expect 1 < 0 // <b>\n";
        Demo.Step step = new Demo.Step("<title>", 1, 1, List.of("<out>"), List.of(new Demo.Check(1, false, "1 is <1>")),
                Optional.empty());
        Demo demo = new Demo("x.mms", text, "machine", List.of(step), new ReplayResult.Ftrace("f", 1, 1, 0, 0, 0, 1, 1, 0, 0,
                0, 0, 0, List.of(1L), new java.util.TreeMap<>(), 5), List.of(new TimelineScene.Point(0, 1)));
        String html = DemoPage.of(demo, List.of(new DemoPage.Highlight(0, 6, "keyword")));
        assertTrue(html.contains("class=\"mark failed\""));
        assertTrue(html.contains("<span class=\"keyword\">expect</span> 1 &lt; 0 // &lt;b&gt;<span class=\"found\">1 is &lt;1&gt;"));
        assertTrue(html.contains("<h3>&lt;title&gt;</h3>") && html.contains("&lt;out&gt;"));
    }
}
