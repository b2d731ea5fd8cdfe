/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.help.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every link of the help leads somewhere, and nothing that is on the screen is without help. */
class HelpTest {
    private static final Path BUNDLE = Path.of("../../bundles/org.pagewalk.help");
    private static final Path UI = Path.of("../../bundles/org.pagewalk.ui");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"");

    @Test
    void everyTopicOfContentsAndContextsLeadsToAPlaceOnAPage() throws Exception {
        List<String> broken = new ArrayList<>();
        for (String file : List.of("html/toc.xml", "contexts.xml")) {
            for (Element topic : elements(BUNDLE.resolve(file), "topic")) {
                if (!exists(topic.getAttribute("href"))) {
                    broken.add(file + ": " + topic.getAttribute("href"));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyLinkOfAPageLeadsSomewhere() throws Exception {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                String link = links.group(1);
                boolean fine = link.startsWith("https:") || exists("html/" + (link.startsWith("#") ? page.getFileName() + link : link));
                if (!fine) {
                    broken.add(page.getFileName() + ": " + link);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyViewHasAContextWithItsNameAndATextOfItsOwn() throws Exception {
        List<String> without = new ArrayList<>();
        Set<String> contexts = new HashSet<>();
        elements(BUNDLE.resolve("contexts.xml"), "context").forEach(each -> contexts.add("org.pagewalk.ui." + each.getAttribute("id")));
        for (Element view : elements(UI.resolve("plugin.xml"), "view")) {
            if (view.hasAttribute("class") && !contexts.contains(view.getAttribute("id"))) {
                without.add(view.getAttribute("id"));
            }
        }
        assertEquals(List.of(), without);
        for (Element context : elements(BUNDLE.resolve("contexts.xml"), "context")) {
            assertTrue(context.getElementsByTagName("description").item(0).getTextContent().length() > 60, context.getAttribute("id"));
            assertTrue(context.getElementsByTagName("topic").getLength() > 0, context.getAttribute("id"));
        }
    }

    @Test
    void theContentsBeginWithTheTextsAndHaveTheWholeReference() throws Exception {
        List<String> labels = elements(BUNDLE.resolve("html/toc.xml"), "topic").stream().map(each -> each.getAttribute("label")).toList();
        assertEquals("First minutes", labels.getFirst());
        assertTrue(labels.containsAll(List.of("The workbench", "Free Areas", "Keys", "Guide", "Reference", "Statements", "Structures")),
                labels::toString);
    }

    private static boolean exists(String href) throws IOException {
        String[] parts = href.split("#", 2);
        Path page = BUNDLE.resolve(parts[0]);
        return Files.exists(page) && (parts.length == 1 || Files.readString(page).contains(" id=\"" + parts[1] + "\""));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLE.resolve("html"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<Element> elements(Path file, String name) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
