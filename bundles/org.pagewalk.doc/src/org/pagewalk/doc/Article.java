/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.List;

import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.pagewalk.scenario.ide.Explanation;

/** Writes one entry as Markdown's tree; both formats are made of it. */
final class Article {
    /** The language of a code block that holds a scenario. */
    static final String SCENARIO = "mms";
    private static final String OUT_OF_REACH = "No scenario can reach it in this version.";

    private final Links links;
    private final Relations relations;

    Article(Links links, Relations relations) {
        this.links = links;
        this.relations = relations;
    }

    /** The whole article, its heading on the level given. */
    Document of(Entry entry, int level) {
        Explanation explanation = entry.explanation();
        Document article = new Document();
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(entry.heading()));
        article.appendChild(heading);
        if (entry.kind() != Entry.Kind.STRUCTURE && !explanation.title().equals(entry.heading())) {
            article.appendChild(form(entry));
        }
        links.append(paragraph(article), explanation.text(), entry);
        BulletList parts = new BulletList();
        explanation.parts().forEach(part -> parts.appendChild(part(part, entry)));
        append(article, parts, "-");
        BulletList facts = new BulletList();
        explanation.facts().forEach(fact -> links.append(fact(facts, fact.label()), fact.text(), entry));
        relations.of(entry).forEach((label, related) -> appendLinks(fact(facts, label), related));
        // Another sign, or both would be one list.
        append(article, facts, "*");
        if (explanation.example().isEmpty()) {
            paragraph(article).appendChild(new Text(OUT_OF_REACH));
        } else {
            article.appendChild(code(explanation.example()));
        }
        return article;
    }

    /** How it is written, with types; a link where the type has fields. */
    private Paragraph form(Entry entry) {
        Explanation explanation = entry.explanation();
        Paragraph line = new Paragraph();
        String form = explanation.form();
        if (entry.kind() == Entry.Kind.FUNCTION) {
            for (Explanation.Part part : explanation.parts()) {
                form = form.replaceFirst("(?<=[(\\[ ])" + part.form() + "(?=[,)\\]])",
                        part.form() + ": " + Links.withoutArticle(part.type()));
            }
        }
        boolean isInHeading = form.equals(entry.heading());
        if (!isInHeading) {
            line.appendChild(new Code(form));
        }
        if (!isInHeading && !explanation.type().isEmpty()) {
            line.appendChild(new Text(": "));
        }
        links.appendType(line, explanation.type());
        return line;
    }

    private ListItem part(Explanation.Part part, Entry entry) {
        ListItem item = new ListItem();
        Paragraph line = paragraph(item);
        line.appendChild(new Code(part.form()));
        line.appendChild(new Text(": "));
        if (!part.type().isEmpty()) {
            links.appendType(line, part.type());
            line.appendChild(new Text((part.unit().isEmpty() ? "" : " (" + part.unit() + ")") + (part.text().isEmpty() ? "" : ", ")));
        }
        links.append(line, part.text(), entry);
        return item;
    }

    private static Paragraph fact(BulletList facts, String label) {
        ListItem item = new ListItem();
        facts.appendChild(item);
        Paragraph line = paragraph(item);
        StrongEmphasis strong = new StrongEmphasis();
        strong.appendChild(new Text(label + ":"));
        line.appendChild(strong);
        line.appendChild(new Text(" "));
        return line;
    }

    private static void appendLinks(Node line, List<Entry> entries) {
        String separator = "";
        for (Entry entry : entries) {
            if (!separator.isEmpty()) {
                line.appendChild(new Text(separator));
            }
            separator = ", ";
            line.appendChild(Links.to(entry));
        }
    }

    private static void append(Document article, BulletList list, String marker) {
        if (list.getFirstChild() != null) {
            list.setTight(true);
            list.setMarker(marker);
            article.appendChild(list);
        }
    }

    private static Paragraph paragraph(Node parent) {
        Paragraph paragraph = new Paragraph();
        parent.appendChild(paragraph);
        return paragraph;
    }

    private static FencedCodeBlock code(String scenario) {
        FencedCodeBlock block = new FencedCodeBlock();
        block.setInfo(SCENARIO);
        block.setLiteral(scenario.stripTrailing() + "\n");
        return block;
    }
}
