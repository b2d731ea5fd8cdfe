/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.xml.sax.InputSource;

/** What is on the pages, and that all of it is true. */
class DocumentsTest {
    private static final Map<String, String> FILES = Documents.of(EnumSet.allOf(Documents.Format.class));
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private static Node parsed(String file) {
        return Parser.builder().build().parse(FILES.get(file));
    }

    private static List<String> scenarios(String file) {
        List<String> scenarios = new ArrayList<>();
        parsed(file).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                assertEquals("mms", block.getInfo(), block.getLiteral());
                scenarios.add(block.getLiteral());
            }
        });
        return scenarios;
    }

    @Test
    void referenceAndGuideAreThereInBothFormats() {
        assertEquals(Set.of("guide.html", "guide.md", "reference.html", "reference.md"), FILES.keySet());
        assertEquals(FILES.keySet(), Documents.names(EnumSet.allOf(Documents.Format.class)));
        assertEquals(Set.of("guide.md", "reference.md"), Documents.of(EnumSet.of(Documents.Format.MARKDOWN)).keySet());
        assertEquals(Set.of("guide.md", "reference.md"), Documents.names(EnumSet.of(Documents.Format.MARKDOWN)));
    }

    @Test
    void theSameDeclarationsGiveTheSameBytes() {
        assertEquals(FILES, Documents.of(EnumSet.allOf(Documents.Format.class)));
    }

    static Stream<String> everyScenario() {
        return Stream.concat(scenarios("guide.md").stream(), scenarios("reference.md").stream().distinct());
    }

    @ParameterizedTest
    @MethodSource("everyScenario")
    void everyCodeBlockRunsAndWhatItExpectsHolds(String text) {
        // The one example with a second file says what is in it.
        Imports imports = name -> new Imports.Answer.Found(found("in which stands: (.*)", text).findFirst().orElse(""));
        ParsedScenario scenario = LANGUAGE.parse(text, "block", imports);
        assertEquals(List.of(), scenario.problems(), text);
        RunResult result = ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE);
        assertEquals(Optional.empty(), result.stop(), text);
        assertTrue(result.passed(), () -> text + result.checks());
    }

    @ParameterizedTest
    @MethodSource("everyScenario")
    void everyCodeBlockIsAsTheFormatterWritesIt(String text) {
        assertEquals(text, Edit.apply(text, ScenarioServices.format(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.html", "reference.html"})
    void anHtmlPageIsWellFormed(String file) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(FILES.get(file))));
        assertFalse(FILES.get(file).contains("${"), "every place was filled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.html", "reference.html"})
    void anHtmlPageNeedsNothingFromElsewhere(String file) {
        assertEquals(List.of(), found("(src=|@import|url\\(|https?:|<link|<img|<iframe)", FILES.get(file)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.html", "reference.html"})
    void everyLinkOfAnHtmlPageLeadsSomewhere(String file) {
        List<String> ids = found("\\bid=\"([^\"]+)\"", FILES.get(file)).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "no place has two meanings");
        List<String> links = found("<a [^>]*href=\"([^\"]+)\"", FILES.get(file)).toList();
        assertFalse(links.isEmpty());
        for (String link : links) {
            assertTrue(link.startsWith("#") ? ids.contains(link.substring(1)) : FILES.containsKey(link), link);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.md", "reference.md"})
    void everyLinkOfAMarkdownPageLeadsSomewhere(String file) {
        Set<String> ids = new HashSet<>(found("<a id=\"([^\"]+)\">", FILES.get(file)).toList());
        List<String> links = new ArrayList<>();
        parsed(file).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });
        assertFalse(links.isEmpty());
        for (String link : links) {
            assertTrue(link.startsWith("#") ? ids.contains(link.substring(1)) : FILES.containsKey(link), link);
        }
    }

    @Test
    void everyEntryIsOnBothPagesWithWhatItIsAndItsSource() {
        for (Entry entry : new Catalogue().entries()) {
            assertFalse(entry.explanation().text().isBlank(), entry.name());
            assertTrue(entry.explanation().facts().stream().anyMatch(fact -> fact.label().equals("Source")), entry.name());
            assertTrue(FILES.get("reference.html").contains("id=\"" + entry.anchor() + "\""), entry.name());
            assertTrue(FILES.get("reference.md").contains("<a id=\"" + entry.anchor() + "\">"), entry.name());
        }
    }

    @Test
    void onlyWhatNoScenarioReachesHasNoExample() {
        Set<Entry.Kind> kinds = EnumSet.of(Entry.Kind.STRUCTURE, Entry.Kind.FIELD);
        List<Entry> without = new Catalogue().entries().stream().filter(entry -> entry.explanation().example().isEmpty()).toList();
        assertTrue(without.stream().allMatch(entry -> kinds.contains(entry.kind())), without.toString());
        assertEquals(without.size(), found("(No scenario can reach it)", FILES.get("reference.html")).count());
    }

    /** The part of the Markdown page that explains one thing. */
    private static String article(String anchor) {
        String page = FILES.get("reference.md");
        int from = page.indexOf("<a id=\"" + anchor + "\">");
        return page.substring(from, page.indexOf("<a id=", from + 1));
    }

    @Test
    void entriesLeadToWhatBelongsToThem() {
        assertTrue(article("alloc_pages").contains("[struct page](#struct-page)"), article("alloc_pages"));
        assertTrue(article("alloc_pages").contains("**Tells:** [`page_alloc`](#event-page_alloc)"), article("alloc_pages"));
        assertTrue(article("event-page_split").contains("**Told by:** [`alloc_pages`](#alloc_pages)"), article("event-page_split"));
        assertTrue(article("event-time_passes").contains("**Told by:** [`wait`](#statement-wait)"), article("event-time_passes"));
        assertTrue(article("event-bytes_written").contains("(#store)"), article("event-bytes_written"));
        assertTrue(article("struct-zone").contains("**Given by:** [`zone`](#zone)"), article("struct-zone"));
        assertTrue(article("NULL").contains("[`alloc_pages`](#alloc_pages)"), article("NULL"));
        assertTrue(article("zone.pages_low").contains("[`pages_min`](#zone.pages_min)"), article("zone.pages_low"));
        assertTrue(article("page.next_hash").contains("[struct page](#struct-page)"), article("page.next_hash"));
    }

    @Test
    void aFunctionIsShownWithTypesUnitsErrorsKernelsAndSource() {
        String store = article("store");
        for (String part : List.of("`store(addr: kernel address, value: number, [width: number])`: nothing",
                "- `width`: number (bytes), 1, 2, 4 or 8", "* **Errors:** A kernel [`BUG`](#BUG)", "* **Kernels:** linux-2.4.20",
                "* **Source:** the kernel's", "```mms\nlet addr")) {
            assertTrue(store.contains(part), part + " in " + store);
        }
    }
}
