/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.List;

import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Makes Markdown of an explanation in plain text, whatever signs are in it. */
final class Markdown {
    private Markdown() {
    }

    /** The first line, which names the thing, as code; indented lines, which are its parts, as a list; others as paragraphs. */
    static String of(String text) {
        Node page = new org.commonmark.node.Document();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                page.appendChild(code(lines.getFirst()));
            } else if (lines.get(i).startsWith("  ")) {
                if (!(page.getLastChild() instanceof BulletList)) {
                    page.appendChild(list());
                }
                ListItem item = new ListItem();
                item.appendChild(paragraph(lines.get(i)));
                page.getLastChild().appendChild(item);
            } else {
                page.appendChild(paragraph(lines.get(i)));
            }
        }
        return MarkdownRenderer.builder().build().render(page);
    }

    private static Node code(String line) {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setLiteral(line + "\n");
        return code;
    }

    private static BulletList list() {
        BulletList list = new BulletList();
        list.setTight(true);
        return list;
    }

    private static Paragraph paragraph(String line) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new org.commonmark.node.Text(line.strip()));
        return paragraph;
    }
}
