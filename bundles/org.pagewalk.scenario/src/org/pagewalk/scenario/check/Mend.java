/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;

/**
 * A text with one piece of it replaced, to see what of its problems is left.
 *
 * @param offset where the piece begins
 * @param end where it ended
 * @param written what stands there instead
 * @param text the whole text afterwards
 */
record Mend(int offset, int end, String written, String text) {
    private static final int QUOTES_MAX = 20;
    /** The word or sign at the end of a line's beginning. */
    private static final Pattern LAST = Pattern.compile("(\\w+|\"[^\"]*\"|[^\\w\\s])[ \\t]*\\z");
    private static final Pattern ONE_WORD = Pattern.compile("\\w+|\"[^\"]*\"|[^\\w\\s]");
    private static final Pattern NEXT = Pattern.compile("[ \\t]+(\\w+|\"[^\"\\r\\n]*\")");
    private static final Pattern FIRST = Pattern.compile("\\s*(\\w+)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w\"])\\w");

    private static Mend of(String before, int offset, int end, String written) {
        return new Mend(offset, end, written, before.substring(0, offset) + written + before.substring(end));
    }

    /**
     * What may mend a problem, the likeliest first.
     *
     * @param words with which lines begin
     */
    static List<Mend> of(String text, Problem problem, Collection<String> words) {
        List<Mend> mends = new ArrayList<>();
        for (Remedy remedy : problem.remedies()) {
            mends.add(of(text, remedy.offset(), remedy.offset() + remedy.length(), remedy.text()));
        }
        int begin = problem.offset();
        int end = begin + problem.length();
        int lineBegin = text.lastIndexOf('\n', begin - 1) + 1;
        int lineEnd = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
        String wrong = text.substring(begin, end);
        Matcher first = FIRST.matcher(text).region(lineBegin, lineEnd);
        if (first.lookingAt() && !words.contains(first.group(1))) {
            Nearest.to(first.group(1), words).ifPresent(word -> mends.add(of(text, first.start(1), first.end(1), word)));
        }
        if (wrong.equals("(") || wrong.equals("[")) {
            mends.add(of(text, begin, end, "{"));
        }
        if (ONE_WORD.matcher(wrong).matches()) {
            mends.add(of(text, begin, end, ""));
        }
        Matcher last = LAST.matcher(text.substring(lineBegin, begin));
        if (last.find()) {
            mends.add(of(text, lineBegin + last.start(), begin, ""));
            swap(text, lineBegin + last.start(), lineBegin + last.end(1), begin, end).ifPresent(mends::add);
        }
        Matcher next = NEXT.matcher(text).region(end, Math.max(end, lineEnd));
        if (next.lookingAt()) {
            swap(text, begin, end, next.start(1), next.end()).ifPresent(mends::add);
        }
        String line = text.substring(lineBegin, lineEnd).stripTrailing();
        if (!line.endsWith("{")) {
            mends.add(of(text, lineBegin + line.length(), lineBegin + line.length(), " {"));
        }
        boolean isQuoteMissing = !problem.code().startsWith("bracket") && line.chars().filter(c -> c == '"').count() % 2 == 1;
        if (isQuoteMissing) {
            if (line.endsWith("{")) {
                mends.add(of(text, lineBegin + line.length() - 1, lineBegin + line.length() - 1, "\" "));
            }
            WORD.matcher(text).region(lineBegin, lineEnd).results().limit(QUOTES_MAX).map(word -> quotePlace(text, lineBegin, word.start()))
                    .forEach(at -> mends.add(of(text, at, at, "\"")));
        }
        return mends;
    }

    /** Two words the other way round. */
    private static Optional<Mend> swap(String text, int one, int oneEnd, int other, int otherEnd) {
        boolean areWords = ONE_WORD.matcher(text.substring(one, oneEnd)).matches() && ONE_WORD.matcher(text.substring(other, otherEnd)).matches();
        return !areWords ? Optional.empty()
                : Optional.of(of(text, one, otherEnd, text.substring(other, otherEnd) + text.substring(oneEnd, other) + text.substring(one, oneEnd)));
    }

    /** Where a quote stands that begins with a word, or ends before it where the word seems to be in a text. */
    private static int quotePlace(String text, int lineBegin, int word) {
        String before = text.substring(lineBegin, word);
        boolean isInside = before.chars().filter(c -> c == '"').count() % 2 == 1;
        return lineBegin + (isInside ? before.stripTrailing().length() : before.length());
    }

    /** Whether it writes one word for another. */
    boolean isWord() {
        return end > offset && ONE_WORD.matcher(written).matches();
    }

    /** Whether it writes the quote that is missing. */
    boolean isQuote() {
        return written.equals("\"");
    }

    /** Where an offset of the text before is in that afterwards. */
    int moved(int before) {
        return before < end ? before : before + written.length() - (end - offset);
    }

    /** Whether a problem of the text afterwards lies on the line of one that it had before. */
    boolean isOnLineOf(Problem before, Problem after) {
        int shift = written.length() - (end - offset);
        int first = before.offset() > end ? before.offset() + shift : Math.min(before.offset(), offset);
        int last = before.offset() < offset ? before.offset() : Math.max(before.offset(), end) + shift;
        int lineBegin = text.lastIndexOf('\n', first - 1) + 1;
        int lineEnd = text.indexOf('\n', last);
        return lineBegin <= after.offset() && (lineEnd < 0 || after.offset() <= lineEnd);
    }
}
