/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.commonmark.node.Document;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.pagewalk.scenario.ide.Explanation;

/** What a declaration says is text, whatever is in it. */
class EscapingTest {
    private static final String NASTY = "1 << 2 & <script>alert(1)</script> *no* `code` [link](x) __init__ # not a heading";

    private static final Document ARTICLE = article();

    private static Document article() {
        Catalogue catalogue = new Catalogue();
        Explanation explanation = new Explanation("form(" + NASTY, "", NASTY,
                List.of(new Explanation.Part(NASTY, NASTY, "<b>", NASTY)),
                List.of(new Explanation.Fact("Source", NASTY)), "print \"</code><script>\" // & ```\n");
        return new Article(new Links(catalogue), new Relations(catalogue)).of(new Entry(Entry.Kind.CONSTANT, NASTY, explanation), 4);
    }

    @Test
    void inHtmlItIsText() {
        String html = HtmlRenderer.builder().escapeHtml(true).nodeRendererFactory(ColouredCode::new).build().render(ARTICLE);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<em>"), html);
        assertFalse(html.contains("<b>"), html);
        assertTrue(html.contains("1 &lt;&lt; 2 &amp; &lt;script&gt;alert(1)"), html);
    }

    @Test
    void inMarkdownItReadsAsTheSame() {
        HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).build();
        String markdown = MarkdownRenderer.builder().build().render(ARTICLE);
        assertEquals(html.render(ARTICLE), html.render(Parser.builder().build().parse(markdown)), markdown);
    }
}
