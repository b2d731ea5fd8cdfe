/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes the reference as Markdown. */
final class MarkdownPages {
    private final MarkdownRenderer renderer = MarkdownRenderer.builder().build();

    /** The reference; {@code mark} is its first line. */
    String reference(Catalogue catalogue, Article article, String mark) {
        StringBuilder text = new StringBuilder(mark).append("\n\n# ").append(Documents.REFERENCE_TITLE).append("\n\n")
                .append("All that a scenario may use. The language itself is explained in the [guide](guide.md).\n\n");
        for (Chapter chapter : catalogue.chapters()) {
            text.append("- [").append(chapter.title()).append("](#").append(chapter.anchor()).append(")\n");
            chapter.groups().forEach(group -> text.append("  - [").append(group.title()).append("](#").append(group.anchor())
                    .append(")\n"));
        }
        for (Chapter chapter : catalogue.chapters()) {
            heading(text, 2, chapter.title(), chapter.anchor());
            for (Chapter.Group group : chapter.groups()) {
                heading(text, 3, group.title(), group.anchor());
                for (Entry entry : group.entries()) {
                    text.append('\n').append(anchor(entry.anchor())).append("\n\n").append(renderer.render(article.of(entry, 4)));
                }
            }
        }
        return text.toString();
    }

    private static void heading(StringBuilder text, int level, String title, String anchor) {
        text.append('\n').append(anchor(anchor)).append("\n\n").append("#".repeat(level)).append(' ').append(title).append('\n');
    }

    private static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }
}
