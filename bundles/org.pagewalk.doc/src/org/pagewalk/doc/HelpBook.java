/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Eclipse's help: texts about the workbench, the guide and the reference as HTML pages that lead to each other, and their table
 * of contents as Eclipse wants it. The same texts and declarations give the same bytes.
 */
public final class HelpBook {
    /** The file with the table of contents. Paths in it begin in the folder above that of the pages. */
    public static final String CONTENTS = "toc.xml";

    private final Map<String, Node> texts = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final String folder;

    /**
     * @param texts  Markdown by the page's name without ending ({@code views} becomes {@code views.html}), in their order; each
     *               begins with its title
     * @param folder of the pages in their bundle
     */
    public HelpBook(Map<String, String> texts, String folder) {
        this.folder = folder;
        texts.forEach((name, markdown) -> {
            Node text = Prose.parse(markdown);
            this.texts.put(name + ".html", text);
            titles.put(name + ".html", Prose.words(Prose.headings(text, 1).getFirst()));
        });
        titles.putAll(Documents.PAGES);
    }

    /** The files' names, and what is in them. */
    public Map<String, String> files() {
        Catalogue catalogue = new Catalogue();
        HtmlPages html = new HtmlPages(Documents.MARK, titles);
        Map<String, String> files = new TreeMap<>();
        texts.forEach((file, text) -> files.put(file, html.text(titles.get(file), text)));
        files.put("guide.html", html.text(Documents.GUIDE_TITLE, Prose.parse(Documents.guide())));
        files.put("reference.html", html.reference(catalogue, new Article(new Links(catalogue), new Relations(catalogue))));
        files.put(CONTENTS, contents(catalogue));
        return files;
    }

    private String contents(Catalogue catalogue) {
        String first = texts.keySet().iterator().next();
        StringBuilder toc = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- ").append(Documents.MARK)
                .append(". -->\n<toc label=\"Pagewalk\" topic=\"").append(folder).append('/').append(first).append("\">\n");
        texts.forEach((file, text) -> text(toc, file, text));
        text(toc, "guide.html", Prose.parse(Documents.guide()));
        open(toc, "reference.html", "", titles.get("reference.html"));
        for (Chapter chapter : catalogue.chapters()) {
            open(toc, "reference.html", chapter.anchor(), chapter.title());
            for (Chapter.Group group : chapter.groups()) {
                open(toc, "reference.html", group.anchor(), group.title());
                close(toc);
            }
            close(toc);
        }
        close(toc);
        return toc.append("</toc>\n").toString();
    }

    private void text(StringBuilder toc, String file, Node text) {
        open(toc, file, "", titles.get(file));
        for (Heading heading : Prose.headings(text, 2)) {
            open(toc, file, Prose.anchor(heading), Prose.words(heading));
            close(toc);
        }
        close(toc);
    }

    private void open(StringBuilder toc, String file, String anchor, String label) {
        toc.append("<topic label=\"").append(HtmlPages.escape(label)).append("\" href=\"").append(folder).append('/').append(file)
                .append(anchor.isEmpty() ? "" : "#" + HtmlPages.escape(anchor)).append("\">\n");
    }

    private static void close(StringBuilder toc) {
        toc.append("</topic>\n");
    }
}
