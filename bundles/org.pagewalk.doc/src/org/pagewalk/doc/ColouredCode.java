/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.ide.Span;

/** Writes code blocks as HTML; scenarios with the colours of the editor. */
final class ColouredCode implements NodeRenderer {
    private final HtmlWriter html;

    ColouredCode(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        FencedCodeBlock block = (FencedCodeBlock) node;
        html.line();
        // What is wider than the page is scrolled, also with the keyboard.
        html.tag("pre", Map.of("tabindex", "0"));
        html.tag("code");
        if (Article.SCENARIO.equals(block.getInfo())) {
            scenario(block.getLiteral());
        } else {
            html.text(block.getLiteral());
        }
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private void scenario(String text) {
        int at = 0;
        for (Span span : ScenarioServices.highlight(text)) {
            html.text(text.substring(at, span.offset()));
            at = span.offset() + span.length();
            html.tag("span", Map.of("class", span.kind().name().toLowerCase(Locale.ROOT)));
            html.text(text.substring(span.offset(), at));
            html.tag("/span");
        }
        html.text(text.substring(at));
    }
}
