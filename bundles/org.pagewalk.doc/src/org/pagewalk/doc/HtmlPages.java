/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes reference and guide as HTML pages that need nothing else. The frame is in page.html, page.css and page.js. */
final class HtmlPages {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)}");
    private static final Pattern PAGE = Pattern.compile("^([\\w-]+)\\.md(?=#|$)");

    private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).nodeRendererFactory(ColouredCode::new)
            .attributeProviderFactory(context -> HtmlPages::attributes).build();
    private final HtmlRenderer textRenderer = HtmlRenderer.builder().escapeHtml(true).nodeRendererFactory(ColouredCode::new)
            .attributeProviderFactory(context -> HtmlPages::textAttributes).build();
    private final String mark;
    private final Map<String, String> pages;

    /**
     * @param mark  what a page says that it was made by
     * @param pages all pages that go together, each with its title, in their order: every page leads to all of them
     */
    HtmlPages(String mark, Map<String, String> pages) {
        this.mark = mark;
        this.pages = pages;
    }

    /** Pages lead to pages of the same format. */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.computeIfPresent("href", (name, to) -> PAGE.matcher(to).replaceFirst("$1.html"));
        }
    }

    /** In a text, what stands under a heading can be led to. */
    private static void textAttributes(Node node, String tag, Map<String, String> attributes) {
        attributes(node, tag, attributes);
        if (node instanceof Heading heading) {
            attributes.put("id", Prose.anchor(heading));
        }
    }

    /** The guide, or another text, from its Markdown. */
    String text(String title, Node markdown) {
        return page(title, "", "<div class=\"guide\">" + textRenderer.render(markdown) + "</div>", "");
    }

    /** The reference. */
    String reference(Catalogue catalogue, Article article) {
        StringBuilder contents = new StringBuilder();
        StringBuilder body = new StringBuilder("<h1>" + Documents.REFERENCE_TITLE + "</h1>\n")
                .append("<p class=\"lead\">All that a scenario may use. The language itself is explained in the "
                        + "<a href=\"guide.html\">guide</a>.</p>\n");
        for (Chapter chapter : catalogue.chapters()) {
            contents.append("<li>").append(link(chapter.anchor(), chapter.title())).append("\n<ul>\n");
            body.append(section("chapter", chapter.anchor(), "h2", chapter.title()));
            for (Chapter.Group group : chapter.groups()) {
                contents.append("<li>").append(link(group.anchor(), group.title())).append("</li>\n");
                body.append(section("group", group.anchor(), "h3", group.title()));
                group.entries().forEach(entry -> body.append(entry(entry, article)));
                body.append("</section>\n");
            }
            contents.append("</ul></li>\n");
            body.append("</section>\n");
        }
        return page(Documents.REFERENCE_TITLE, "<ul>\n" + contents + "</ul>\n", body.toString(),
                "<script>\n" + Documents.resource("page.js") + "</script>\n");
    }

    private String page(String title, String contents, String body, String script) {
        Map<String, String> parts = Map.of("title", escape(title), "mark", escape(mark), "style", Documents.resource("page.css"),
                "pages", links(), "contents", contents, "body", body, "script", script);
        return PLACE.matcher(Documents.resource("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private String links() {
        return pages.entrySet().stream().map(page -> "<li><a href=\"" + page.getKey() + "\">" + escape(page.getValue()) + "</a></li>\n")
                .collect(Collectors.joining());
    }

    private static String section(String kind, String anchor, String tag, String title) {
        return "<section class=\"" + kind + "\" id=\"" + anchor + "\">\n<" + tag + ">" + escape(title) + "</" + tag + ">\n";
    }

    private String entry(Entry entry, Article article) {
        return "<section class=\"entry\" id=\"" + escape(entry.anchor()) + "\" data-name=\"" + escape(entry.name()) + "\">\n"
                + renderer.render(article.of(entry, 4)) + "</section>\n";
    }

    private static String link(String anchor, String text) {
        return "<a href=\"#" + escape(anchor) + "\">" + escape(text) + "</a>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
