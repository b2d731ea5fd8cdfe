/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of reference and guide. The same declarations give the same bytes. */
public final class Documents {
    /** What each file says near its beginning; a file without it was written by somebody else. */
    public static final String MARK = "Written by pagewalk doc";
    static final String REFERENCE_TITLE = "Pagewalk: reference of the scenario language";
    static final String GUIDE_TITLE = "Pagewalk: guide to the scenario language";
    /** The pages and how they are called in a list of pages. */
    static final Map<String, String> PAGES = ordered("guide.html", "Guide", "reference.html", "Reference");

    /** What the files can be written as. */
    public enum Format {
        HTML, MARKDOWN
    }

    private Documents() {
    }

    /** The names of the files, which are known before it takes a moment to make them. */
    public static Set<String> names(Set<Format> formats) {
        return formats.stream().map(format -> format == Format.HTML ? "html" : "md").flatMap(ending -> Stream.of("guide." + ending, "reference." + ending))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files' names, and what is in them. */
    public static Map<String, String> of(Set<Format> formats) {
        Catalogue catalogue = new Catalogue();
        Article article = new Article(new Links(catalogue), new Relations(catalogue));
        Map<String, String> files = new TreeMap<>();
        if (formats.contains(Format.HTML)) {
            HtmlPages html = new HtmlPages(MARK, PAGES);
            files.put("reference.html", html.reference(catalogue, article));
            files.put("guide.html", html.text(GUIDE_TITLE, Prose.parse(guide())));
        }
        if (formats.contains(Format.MARKDOWN)) {
            String mark = "<!-- " + MARK + ". -->";
            files.put("reference.md", new MarkdownPages().reference(catalogue, article, mark));
            files.put("guide.md", mark + "\n\n" + guide());
        }
        return files;
    }

    private static Map<String, String> ordered(String file, String title, String nextFile, String nextTitle) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(file, title);
        pages.put(nextFile, nextTitle);
        return Collections.unmodifiableMap(pages);
    }

    /** The guide as Markdown. */
    public static String guide() {
        return resource("guide.md");
    }

    static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
