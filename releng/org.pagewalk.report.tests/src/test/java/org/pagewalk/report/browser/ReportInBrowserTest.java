/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.report.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.pagewalk.lab.report.Emitter;
import org.pagewalk.lab.report.Emitters;
import org.pagewalk.lab.report.SampleGradebook;

/** What an instructor and a student do with the report, in a real browser. */
class ReportInBrowserTest {
    @TempDir
    static Path folder;
    private static Path report;
    private static Browser browser;

    @BeforeAll
    static void writeTheReportAndOpenABrowser() throws Exception {
        browser = Browser.start(folder.resolve("profile"));
        report = Files.createDirectories(folder.resolve("report"));
        Emitters.named("html").emit(SampleGradebook.all(), new Emitter.Output() {
            @Override
            public void write(String name, byte[] content) throws IOException {
                Files.createDirectories(report.resolve(name).getParent());
                Files.write(report.resolve(name), content);
            }

            @Override
            public void line(String text) {
                throw new AssertionError(text);
            }
        });
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openTheOverview() {
        browser.width(1280);
        browser.scheme("light");
        browser.open(report.resolve("index.html"));
    }

    @AfterEach
    void nothingWasComplainedOfOrFetched() {
        browser.assertQuiet();
    }

    /** The first lines of a column's cells, of the rows that can be seen. */
    private static List<String> shown(int column) {
        return ((List<?>) browser.run("return Array.from(document.querySelectorAll('.students tbody tr')).filter(row => row.checkVisibility())"
                + ".map(row => row.cells[arguments[0]].innerText.trim().split('\\n')[0])", column)).stream()
                        .map(String::valueOf).toList();
    }

    private static WebElement head(int column) {
        return browser.findAll(".students thead th").get(column);
    }

    private static WebElement sortBy(int column) {
        return head(column).findElement(By.tagName("button"));
    }

    @Test
    void aClickOnAHeadSortsAndAnotherTurnsTheOrderRound() {
        assertEquals(30, shown(0).size());
        sortBy(2).click();
        List<Double> points = shown(2).stream().filter(text -> !text.equals("–")).map(Double::valueOf).toList();
        List<Double> falling = new ArrayList<>(points);
        falling.sort(Collections.reverseOrder());
        assertEquals(falling, points);
        assertEquals("descending", head(2).getDomAttribute("aria-sort"));
        assertEquals("–", shown(2).getLast(), "who was not graded comes last");
        sortBy(2).click();
        assertEquals("ascending", head(2).getDomAttribute("aria-sort"));
        assertEquals(points.getFirst(), Double.valueOf(shown(2).getLast()));
        sortBy(0).click();
        assertEquals(null, head(2).getDomAttribute("aria-sort"));
        List<String> names = shown(0).stream().filter(name -> name.matches("[A-Za-z ]+")).toList();
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(String::toLowerCase));
        assertEquals(sorted, names);
    }

    @Test
    void typingShowsOnlyWhoFits() throws Exception {
        browser.press("/");
        browser.press("REFUSED");
        assertEquals(List.of("Mallory"), shown(0));
        assertEquals("1 of 30", browser.find(".search output").getText());
        browser.press(Keys.ESCAPE);
        assertEquals(30, shown(0).size());
        browser.press("number uni.example 12");
        assertEquals(List.of("Student Number 12"), shown(0));
        browser.picture("filtered");
        browser.press(Keys.ENTER);
        browser.press(Keys.ENTER);
        assertEquals("students/s12.html", browser.file());
    }

    @Test
    void oneGetsToWhereAStudentsRunFirstWentWrongAndBack() throws Exception {
        browser.link("Ben Müller-Lüdenscheidt").click();
        assertEquals("students/partial.html", browser.file());
        browser.link("Split a block").click();
        WebElement difference = browser.find("#task-split .difference");
        browser.run("arguments[0].scrollIntoView()", difference);
        assertTrue(difference.getText().contains("Line 12 of split.mms"), difference::getText);
        assertTrue(browser.find("#task-split pre.source").getText().contains("expect zone"));
        assertTrue(browser.find("#task-split .difference svg").getRect().width > 300, "the picture");
        assertEquals("zone(\"Normal\").free_area[3].nr_free is 3, expected 1", browser.find("#task-split .moment")
                .getText());
        browser.find("#task-split summary").click();
        assertFalse(browser.find("#task-split pre.narrative").isDisplayed());
        browser.picture("difference");
        browser.link("← All students").click();
        assertEquals("The buddy allocator", browser.find("h1").getText());
    }

    @Test
    void thePageToHandOutTellsWhatItMayAndLeadsNowhere() throws Exception {
        browser.link("Ben Müller-Lüdenscheidt").click();
        assertTrue(browser.find("body").getText().contains(SampleGradebook.SECRET), "the instructor sees everything");
        browser.link("What the student may see").click();
        assertEquals("feedback/partial.html", browser.file());
        assertFalse(browser.find("html").getDomProperty("outerHTML").contains(SampleGradebook.SECRET));
        assertEquals(List.of(), browser.findAll("a").stream().map(link -> link.getDomAttribute("href"))
                .filter(to -> !to.startsWith("#")).toList());
        assertEquals("Check 3", browser.findAll("#task-split .title").get(2).getText());
        browser.picture("hand-out");
    }

    @Test
    void whatStudentsWroteIsTextAndRunsNowhere() {
        for (String page : List.of("students/markup.html", "feedback/markup.html")) {
            browser.open(report.resolve(page));
            assertTrue(browser.find("h1").getText()
                    .startsWith("<script>alert('x')</script> \"quoted\" ]]> & </pre> <img src=x"), page);
            assertEquals(0, browser.findAll("script, img").size(), page);
            assertTrue(browser.find("#task-split .reason").getText().contains("<script>alert('x')</script>"), page);
        }
    }

    @Test
    void nothingIsWiderThanANarrowWindow() throws Exception {
        browser.width(360);
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(report)) {
            files.filter(file -> file.toString().endsWith(".html") && !file.getFileName().toString()
                    .matches("s\\d\\d\\.html")).forEach(pages::add);
        }
        assertEquals(29, pages.size());
        for (Path page : pages) {
            browser.open(page);
            Object width = browser.run("return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
            assertTrue(((Number) width).intValue() <= 360, () -> page + " is " + width + " wide");
        }
        browser.open(report.resolve("index.html"));
        WebElement points = sortBy(2);
        assertTrue(points.getRect().x + points.getRect().width <= 360, "points are in sight");
        browser.picture("narrow");
    }

    @Test
    void textsStandOutFromTheirGroundInLightAndDark() throws Exception {
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            for (String page : List.of("index.html", "students/partial.html", "feedback/nothing.html",
                    "feedback/empty.html")) {
                browser.open(report.resolve(page));
                assertEquals(List.of(), browser.run(CONTRAST), scheme + " " + page);
                browser.picture(scheme + "-" + page.replace('/', '-').replace(".html", ""));
            }
        }
    }

    /** Texts with less than 4.5 to 1. */
    private static final String CONTRAST = """
            function parts(css) { return (css.match(/[\\d.]+/g) || []).map(Number); }
            function light(rgb) { var f = rgb.slice(0, 3).map(function (v) { v /= 255; return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });
              return 0.2126 * f[0] + 0.7152 * f[1] + 0.0722 * f[2]; }
            function ground(element) { for (var e = element; e; e = e.parentElement) { var c = parts(getComputedStyle(e).backgroundColor);
              if (c.length === 3 || c[3] > 0) { return c; } } return [255, 255, 255]; }
            var bad = [];
            document.querySelectorAll("body *:not(script):not(svg *)").forEach(function (e) {
              if (!Array.from(e.childNodes).some(function (n) { return n.nodeType === 3 && n.data.trim(); }) || !e.checkVisibility()) { return; }
              var a = light(parts(getComputedStyle(e).color)), b = light(ground(e));
              var ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (ratio < 4.5) { bad.push(ratio.toFixed(2) + " " + e.className + ": " + e.textContent.slice(0, 40)); } });
            return bad;
            """;

    @Test
    void everythingIsReachedByKeys() {
        browser.tab();
        assertEquals("To the results", browser.focused().getText());
        assertTrue(browser.focused().getRect().x >= 0, "seen once it has the focus");
        sortBy(2).sendKeys(Keys.ENTER);
        assertEquals("descending", head(2).getDomAttribute("aria-sort"));
        browser.link("Ann Example").sendKeys(Keys.ENTER);
        assertEquals("students/perfect.html", browser.file());
    }

    @Test
    void withoutScriptsEverythingIsThere() {
        browser.withoutScripts(true);
        try {
            browser.open(report.resolve("index.html"));
            assertEquals(0, browser.findAll(".search, .students button").size());
            assertEquals(30, browser.findAll(".students tbody tr").size());
        } finally {
            browser.withoutScripts(false);
        }
    }
}
