/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.Token;

/**
 * The blocks of a text, from one brace to the other. Where one brace is missing or too many, each block around it seems to end with the
 * brace of another; by its indentation one sees which it is.
 */
final class Blocks {
    /** A block that is closed. */
    private record Block(Token opening, Place from, Place to) {
    }

    /** Nobody indents more. */
    private static final int INDENT_MAX = 200;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private boolean isTold;

    Blocks(String text) {
        this.text = text;
    }

    void add(Token opening, Place from, Place to) {
        blocks.add(new Block(opening, from, to));
    }

    /** Which brace is not closed where one seems to be open at the end: the innermost in there whose block ends too far to the left. */
    Token unclosed(Token open) {
        int begin = ((org.antlr.runtime.CommonToken) open).getStartIndex();
        Block found = null;
        for (Block block : blocks) {
            boolean isInner = block.from.offset() > begin && (found == null || block.from.offset() > found.from.offset());
            if (isInner && isOfLines(block.from) && isFirst(block.to) && indent(block.to) < indent(block.from)) {
                found = block;
            }
        }
        return found == null ? open : found.opening;
    }

    /** Which brace closes nothing where one seems to do so: the first that closes a block too far to the right. Only for the first that does. */
    Place closing(Place brace) {
        if (isTold) {
            return brace;
        }
        isTold = true;
        return blocks.stream().filter(block -> isOfLines(block.from) && isFirst(block.to) && indent(block.to) > indent(block.from))
                .map(Block::to).min((a, b) -> Integer.compare(a.offset(), b.offset())).orElse(brace);
    }

    /** Whether a brace stands at the end of a line, or alone on one: what it belongs to has several lines. */
    boolean isOfLines(Place brace) {
        int end = brace.end();
        while (end < text.length() && end < brace.end() + INDENT_MAX && (text.charAt(end) == ' ' || text.charAt(end) == '\t' || text.charAt(end) == '\r')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '\n' || text.startsWith("//", end) || isFirst(brace);
    }

    static boolean isBrace(String text, Place place) {
        return place.length() == 1 && "{}".indexOf(text.charAt(place.offset())) >= 0;
    }

    /** Whether nothing but braces stands before it on its line. */
    private boolean isFirst(Place brace) {
        int begin = brace.offset();
        while (begin > 0 && begin > brace.offset() - INDENT_MAX && " \t}".indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        return begin == 0 || text.charAt(begin - 1) == '\n';
    }

    private int lineBegin(Place place) {
        return text.lastIndexOf('\n', place.offset() - 1) + 1;
    }

    private int indent(Place place) {
        int begin = lineBegin(place);
        int end = begin;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end - begin;
    }
}
