/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the draws in the code of a variant, outside texts and comments, and where its machine is declared. What is wrong with a
 * draw is told, and the draw left out.
 */
public final class Draws {
    /** So many draws a variant may have. */
    public static final int MAX = 20;
    /** So many numbers a range may have. */
    public static final long RANGE_MAX = 1_000_000;

    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,15})\\s*\\.\\.\\s*(-?\\d{1,15})");
    /** A text, a comment or a word: whatever a sign must not be looked for in. */
    private static final Pattern PIECE = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\r\\n])*+\"?|//[^\\r\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)|[A-Za-z_][A-Za-z_0-9]*|(?s:.)");

    private final String code;
    private final List<String> pieces = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Draw> draws = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** What is wrong with a draw, and what to do; places count in the code. */
    public record Mistake(int offset, int length, String message) {
    }

    private Draws(String code) {
        this.code = code;
        Matcher matcher = PIECE.matcher(code);
        while (matcher.find()) {
            String piece = matcher.group();
            if (!piece.isBlank() && !isComment(piece)) {
                pieces.add(piece);
                offsets.add(matcher.start());
            }
        }
    }

    private static boolean isComment(String piece) {
        return piece.startsWith("//") || piece.startsWith("/*");
    }

    /** The code without what its author says beside it. */
    static String withoutComments(String code) {
        return PIECE.matcher(code).replaceAll(match -> isComment(match.group()) ? "" : Matcher.quoteReplacement(match.group()));
    }

    /** Looks through the code of a variant. */
    public static Draws of(String code) {
        Draws found = new Draws(code);
        for (int i = 0; i + 1 < found.pieces.size(); i++) {
            if (found.pieces.get(i).equals("draw") && found.pieces.get(i + 1).equals("(")
                    && (i == 0 || !found.pieces.get(i - 1).equals("."))) {
                found.draw(i);
            }
        }
        return found;
    }

    /** The draws, in the order of the code; at most {@value #MAX}. */
    public List<Draw> list() {
        return List.copyOf(draws);
    }

    /** What is wrong. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /**
     * Where the machine is declared: the offset of its first character and that behind its closing brace; both 0 where there is
     * none.
     */
    public int[] machine() {
        int depth = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (depth == 0 && piece.equals("machine") && i + 1 < pieces.size()
                    && (pieces.get(i + 1).equals("{") || pieces.get(i + 1).equals("from"))) {
                int open = i + 1;
                while (open < pieces.size() && !pieces.get(open).equals("{")) {
                    open++;
                }
                int close = open == pieces.size() ? -1 : closing(open, "{", "}");
                return close < 0 ? new int[2] : new int[] {offsets.get(i), offsets.get(close) + 1};
            }
            depth += piece.equals("{") ? 1 : piece.equals("}") ? -1 : 0;
        }
        return new int[2];
    }

    private void draw(int at) {
        int close = closing(at + 1, "(", ")");
        if (close < 0) {
            wrong(at, code.length(), "draw is not closed: write draw(2, 3, 4)");
        } else if (draws.size() == MAX) {
            wrong(at, end(close), "a variant has at most " + MAX + " draws: fix the others");
        } else {
            judge(at, close, choices(at + 2, close));
        }
    }

    private void judge(int at, int close, List<String> choices) {
        int offset = offsets.get(at);
        int length = end(close) - offset;
        Matcher range = choices.size() == 1 ? RANGE.matcher(choices.getFirst()) : null;
        if (choices.contains("")) {
            wrong(at, end(close), "draw chooses among what stands between its brackets: write draw(2, 3, 4) or draw(1..1000)");
        } else if (range != null && range.matches()) {
            long first = Long.parseLong(range.group(1));
            long last = Long.parseLong(range.group(2));
            if (last < first || last - first >= RANGE_MAX) {
                wrong(at, end(close), "a range to draw from goes up and has at most " + RANGE_MAX + " numbers: write draw(1..1000)");
            } else {
                draws.add(new Draw(offset, length, List.of(), first, last));
            }
        } else if (choices.size() == 1) {
            wrong(at, end(close), "with one choice there is nothing to draw: write " + choices.getFirst() + " itself");
        } else {
            draws.add(new Draw(offset, length, choices, 0, 0));
        }
    }

    /** What stands between the commas of the outermost brackets. */
    private List<String> choices(int from, int close) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i <= close; i++) {
            String piece = pieces.get(i);
            if (i == close || depth == 0 && piece.equals(",")) {
                choices.add(start == i ? "" : code.substring(offsets.get(start), end(i - 1)));
                start = i + 1;
            }
            depth += "([{".contains(piece) ? 1 : ")]}".contains(piece) ? -1 : 0;
        }
        return choices;
    }

    private int closing(int open, String opening, String closing) {
        int depth = 0;
        for (int i = open; i < pieces.size(); i++) {
            depth += pieces.get(i).equals(opening) ? 1 : pieces.get(i).equals(closing) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int end(int piece) {
        return offsets.get(piece) + pieces.get(piece).length();
    }

    private void wrong(int at, int end, String message) {
        mistakes.add(new Mistake(offsets.get(at), end - offsets.get(at), message));
    }
}
