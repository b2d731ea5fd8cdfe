/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final String[] PIECES = { "\n", "\r\n", "\r", "let page = alloc_page(GFP_KERNEL)", "/*", "*/", "//", "\"", " ", "é", "\uD83D\uDE00", "{", "}", "" };

    @Test
    void linesEndWithCrLfOrBoth() {
        Text text = new Text("ab\ncd\r\nef\rgh");
        assertEquals(new Position(0, 2), text.position(2));
        assertEquals(new Position(1, 0), text.position(3));
        assertEquals(new Position(1, 2), text.position(5));
        assertEquals(new Position(1, 2), text.position(6), "between CR and LF nothing can stand");
        assertEquals(new Position(2, 1), text.position(8));
        assertEquals(new Position(3, 2), text.position(12));
        assertEquals(12, text.offset(new Position(3, 2)));
    }

    @Test
    void charactersAreCountedAsUtf16() {
        Text text = new Text("\"\uD83D\uDE00\" x");
        assertEquals(5, text.offset(new Position(0, 5)));
        assertEquals(new Position(0, 5), text.position(5));
    }

    @Test
    void whatLiesOutsideIsTheNearestPlaceInside() {
        Text text = new Text("ab\r\ncd");
        assertEquals(0, text.offset(new Position(-1, 5)));
        assertEquals(0, text.offset(new Position(0, -5)));
        assertEquals(2, text.offset(new Position(0, Integer.MAX_VALUE)));
        assertEquals(6, text.offset(new Position(Integer.MAX_VALUE, 0)));
        assertEquals(new Position(1, 2), text.position(100));
        assertEquals(new Position(0, 0), text.position(-1));
        assertEquals("abX", text.replace(new Range(new Position(7, 7), new Position(0, 2)), "X").string(), "ends the wrong way round");
    }

    @Test
    void randomEditsLeaveWhatTheClientHas() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("TextTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        Text text = new Text("");
        String client = "";
        for (int i = 0; i < 5_000; i++) {
            int one = place(client, random);
            int other = random.nextInt(4) == 0 ? place(client, random) : one;
            int from = Math.min(one, other);
            int to = client.length() > 500 ? Math.max(one, other) : Math.min(Math.max(one, other), from + 5);
            to = isInLineEnd(client, to) ? to - 1 : to;
            String piece = PIECES[random.nextInt(PIECES.length)];
            text = text.replace(new Range(position(client, from), position(client, to)), piece);
            client = client.substring(0, from) + piece + client.substring(to);
            assertEquals(client, text.string(), () -> "seed " + seed);
        }
    }

    /** A random place where a caret can be. */
    static int place(String text, Random random) {
        int offset = random.nextInt(text.length() + 1);
        return isInLineEnd(text, offset) ? offset - 1 : offset;
    }

    static boolean isInLineEnd(String text, int offset) {
        return offset > 0 && offset < text.length() && text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n';
    }

    /** Counted from the beginning, one character after the other. */
    static Position position(String text, int offset) {
        int line = 0;
        int character = 0;
        for (int i = 0; i < offset; i++) {
            boolean ends = text.charAt(i) == '\n' || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            line += ends ? 1 : 0;
            character = ends ? 0 : character + 1;
        }
        return new Position(line, character);
    }
}
