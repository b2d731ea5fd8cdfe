/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.pagewalk.ui.labs.MarkdownTable.Piece;
import org.pagewalk.ui.labs.MarkdownText.Line;
import org.pagewalk.ui.labs.MarkdownText.Look;
import org.pagewalk.ui.labs.MarkdownText.Span;

/** Makes a {@link MarkdownText} of Markdown's tree. */
final class MarkdownReader extends AbstractVisitor {
    private static final String RULE = "\u2500".repeat(24);

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Look look = Look.PLAIN;
    private int depth;
    /** The sign of the item that begins with the next line; empty within and outside of items. */
    private String sign = "";
    private boolean isTight;
    private Optional<MarkdownTable> table = Optional.empty();

    /** Reads all of a text. */
    MarkdownText read(String markdown) {
        Parser.builder().build().parse(markdown).accept(this);
        return new MarkdownText(text.toString(), spans, lines);
    }

    /** Begins a line of a block. */
    private void begin(boolean isCode, boolean isFirst) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        boolean hangs = !sign.isEmpty();
        lines.add(new Line(depth, hangs, isCode, isFirst && !(isTight && !hangs) && !lines.isEmpty()));
        if (hangs) {
            String item = sign;
            sign = "";
            write(item, Look.PLAIN);
        }
    }

    private void write(String words, Look with) {
        if (words.isEmpty()) {
            return;
        }
        if (table.isPresent()) {
            table.get().add(words, with);
            return;
        }
        if (!with.equals(Look.PLAIN)) {
            spans.add(new Span(text.length(), words.length(), with));
        }
        text.append(words);
    }

    private void within(Look inner, Node node) {
        Look outer = look;
        look = inner;
        visitChildren(node);
        look = outer;
    }

    @Override
    public void visit(Heading heading) {
        begin(false, true);
        within(look.asHeading(heading.getLevel()), heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text first && first.getLiteral().startsWith("|")) {
            table(paragraph);
        } else {
            begin(false, true);
            within(look, paragraph);
        }
    }

    private void table(Paragraph paragraph) {
        MarkdownTable cells = new MarkdownTable();
        cells.row();
        table = Optional.of(cells);
        within(look.asCode(), paragraph);
        table = Optional.empty();
        boolean isFirst = true;
        for (List<Piece> line : cells.lines()) {
            begin(true, isFirst);
            line.forEach(piece -> write(piece.words(), piece.look()));
            isFirst = false;
        }
    }

    @Override
    public void visit(BulletList list) {
        inList(list, list.isTight());
    }

    @Override
    public void visit(OrderedList list) {
        inList(list, list.isTight());
    }

    private void inList(Node list, boolean tight) {
        boolean outer = isTight;
        isTight = tight;
        visitChildren(list);
        isTight = outer;
    }

    @Override
    public void visit(ListItem item) {
        sign = item.getParent() instanceof OrderedList ordered ? number(ordered, item) + ". " : "\u2022 ";
        depth++;
        visitChildren(item);
        depth--;
        sign = "";
    }

    private static int number(OrderedList list, ListItem item) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }

    @Override
    public void visit(BlockQuote quote) {
        depth++;
        within(look.asEmphasis(), quote);
        depth--;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    private void code(String literal) {
        boolean isFirst = true;
        for (String line : literal.stripTrailing().split("\n", -1)) {
            begin(true, isFirst);
            write(line, look.asCode());
            isFirst = false;
        }
    }

    @Override
    public void visit(ThematicBreak line) {
        begin(false, true);
        write(RULE, look);
    }

    @Override
    public void visit(HtmlBlock html) {
        // nothing to be read: comments, mostly
    }

    @Override
    public void visit(HtmlInline html) {
        // nothing to be read
    }

    @Override
    public void visit(Text words) {
        write(words.getLiteral(), look);
    }

    @Override
    public void visit(Code code) {
        write(code.getLiteral(), look.asCode());
    }

    @Override
    public void visit(Emphasis words) {
        within(look.asEmphasis(), words);
    }

    @Override
    public void visit(StrongEmphasis words) {
        within(look.asStrong(), words);
    }

    @Override
    public void visit(Link link) {
        within(look.asLink(link.getDestination()), link);
    }

    /** The picture, and below it what it shows: for those too who cannot see it. */
    @Override
    public void visit(Image image) {
        write(String.valueOf(MarkdownText.PICTURE), look.asPicture(image.getDestination()));
        if (image.getFirstChild() != null && table.isEmpty()) {
            begin(false, false);
            within(look.asEmphasis(), image);
        }
    }

    @Override
    public void visit(SoftLineBreak end) {
        table.ifPresentOrElse(MarkdownTable::row, () -> write(" ", look));
    }

    @Override
    public void visit(HardLineBreak end) {
        table.ifPresentOrElse(MarkdownTable::row, () -> begin(false, false));
    }
}
