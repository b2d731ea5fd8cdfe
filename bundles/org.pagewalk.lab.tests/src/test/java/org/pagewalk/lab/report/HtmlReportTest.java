/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.pagewalk.picture.BarsScene;
import org.pagewalk.picture.SvgPainter;
import org.pagewalk.picture.Theme;

class HtmlReportTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @Test
    void everyLinkLeadsToAFileOfTheReportAndPagesToHandOutLeadNowhere() throws Exception {
        Written written = Written.by("html", SampleGradebook.all());
        assertEquals(61, written.files.keySet().stream().filter(name -> name.endsWith(".html")).count());
        for (String name : written.files.keySet()) {
            Matcher link = LINK.matcher(written.text(name));
            while (link.find()) {
                String to = link.group(1);
                if (name.startsWith("feedback/")) {
                    assertTrue(to.startsWith("#"), name + " leads to " + to);
                } else if (!to.startsWith("#")) {
                    String folder = name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : "";
                    assertTrue(written.files.containsKey((folder + to).replaceFirst("^\\w+/\\.\\./", "")), name
                            + " leads to " + to);
                }
            }
            assertFalse(written.text(name).replace("http://www.w3.org/2000/svg", "")
                    .matches("(?s).*(<[a-z][^>]*https?:|@import|url\\((?!#)).*"), name + " names something to fetch");
        }
    }

    @Test
    void whatStudentsWriteIsShownAndNeverMarkup() throws Exception {
        Written written = Written.by("html", SampleGradebook.all());
        for (Map.Entry<String, byte[]> file : written.files.entrySet()) {
            String page = written.text(file.getKey());
            assertFalse(page.contains("<script>alert") || page.contains("<img src=x"), file.getKey());
            assertFalse(page.chars().anyMatch(c -> c != '\n' && c != '\t' && PlainText.isSteering(c)
                    && !Character.isSurrogate((char) c)), file.getKey());
        }
        assertTrue(written.text("index.html").contains("&lt;script&gt;alert('x')&lt;/script&gt;"));
        assertTrue(written.text("students/override.html").contains("user[U+202E]txt.exe[U+0007]"));
        assertTrue(written.text("students/rtl.html").contains("<bdi>עברית ابن سينا</bdi>"));
        assertTrue(written.files.get("students/long.html").length < 400_000, "long texts are cut");
    }

    @Test
    void theOverviewCountsWhatEachItemCameTo() throws Exception {
        String page = Written.by("html", SampleGradebook.all()).text("index.html");
        for (String figure : new String[] { "<dt>Graded</dt>\n<dd>26", "<dt>Not gradable</dt>\n<dd>3",
                "<dt>To be tried again</dt>\n<dd>1", "<code>no-coalescing</code>" }) {
            assertTrue(page.contains(figure), figure);
        }
        Statistics statistics = new Statistics(SampleGradebook.all());
        assertEquals(26, java.util.Arrays.stream(statistics.ranges()).sum());
        assertTrue(page.contains("<td class=\"number\">" + statistics.item(2, 0).passed() + " of 26"),
                "how many found the mutant");
    }

    @Test
    void aClassOfNobodyHasAPage() throws Exception {
        Written written = Written.by("html", SampleGradebook.with(java.util.List.of(), Map.of(), Map.of()));
        assertTrue(written.text("index.html").contains("0 submissions"));
    }

    /** A mean of nobody is no 0. */
    @Test
    void aClassOfWhichNobodyCouldBeGradedHasNoFiguresAndAShortList() {
        Gradebook gradebook = SampleGradebook.with(java.util.Collections.nCopies(30, SampleGradebook.student("broken")), Map.of(), Map.of());
        String page = new String(new OverviewPage(gradebook).page(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(page.contains("<dt>Mean</dt>\n<dd>–<"), page);
        assertFalse(page.contains("reached"), page);
        assertTrue(page.contains("<summary>20 more</summary>"), page);
        assertEquals(10, page.substring(0, page.indexOf("<details>")).split("<li>", -1).length - 1);
    }

    @Test
    void onlyPicturesOfOurOwnPainterBecomeAPartOfAPage() {
        String ours = SvgPainter.inline(BarsScene.of("a <b> \"c\" (d: e/f)",
                java.util.List.of(new BarsScene.Bar("x", 3, "y")), 300));
        assertTrue(SafeSvg.isOurs(ours), ours);
        assertTrue(SafeSvg.isOurs(SvgPainter.paint(BarsScene.of("a", java.util.List.of(), 300), Theme.DARK)));
        for (String evil : new String[] { "<script>alert(1)</script>", "<image href=\"http://example.org/x.png\"/>",
                "<rect onload=\"alert(1)\"/>",
                "<rect fill=\"url(http://example.org/#a)\"/>", "<a href=\"javascript:alert(1)\"/>", "<style>*{}</style>",
                        "<foreignObject/>", "<!-- -->", "<rect", "</svg><p>x</p>" }) {
            assertFalse(SafeSvg.isOurs(ours.replace("</svg>", evil + "</svg>")), evil);
        }
        Html html = new Html();
        SafeSvg.write(html, "<svg onload=\"alert(1)\"></svg>", "a picture");
        assertTrue(html.toString().contains("<img alt=\"a picture\" src=\"data:image/svg+xml;base64,"), html::toString);
    }
}
