/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.scenario.Remedy;

/** What would mend a mistake of form, where that can be told from its line alone. */
final class FormRemedies {
    private static final Pattern NAME_BEFORE = Pattern.compile("\\b([A-Za-z_]\\w*)[ \\t]*$");
    /** A value of one word, so that nothing that binds less strongly follows. */
    private static final Pattern ONE_VALUE = Pattern.compile("^[ \\t]*\\w+[ \\t]*($|[};/])");
    private static final String QUOTES = "'\u201c\u201d\u201e";

    private final String text;

    FormRemedies(String text) {
        this.text = text;
    }

    /** A round or square bracket closes where its line ends, or before what cannot stand in it. */
    List<Remedy> close(Place bracket, String sign, int lastWordEnd) {
        return lastWordEnd > bracket.end() ? List.of(Remedy.insert(lastWordEnd, sign)) : List.of();
    }

    /** A block that was begun on one line ends with it; any other before the next line that is indented no deeper, or with the file. */
    List<Remedy> closeBlock(Place brace, int lastWordEndOfLine) {
        if (lastWordEndOfLine > brace.end()) {
            return List.of(Remedy.insert(lastWordEndOfLine, " }"));
        }
        String indent = indent(lineStart(brace.offset()));
        for (int end = lineEnd(brace.end()); end < text.length(); end = lineEnd(end + 1)) {
            int begin = end + 1;
            if (indent(begin).length() <= indent.length() && begin + indent(begin).length() < lineEnd(begin)) {
                return List.of(Remedy.insert(begin, indent + "}\n"));
            }
        }
        return List.of(Remedy.insert(text.length(), text.endsWith("\n") ? "}\n" : "\n}\n"));
    }

    private String indent(int lineStart) {
        int end = lineStart;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(lineStart, end);
    }

    /** A string ends where its line does; in brackets before the first that closes them. */
    List<Remedy> closeString(Place string, boolean inBrackets) {
        String word = text(string).stripTrailing();
        int bracket = word.indexOf(')');
        String closed = inBrackets && bracket > 0 ? word.substring(0, bracket) : word;
        return closed.endsWith("\\") ? List.of() : List.of(Remedy.insert(string.offset() + closed.length(), "\""));
    }

    /** A sign that means nothing here: quotes of other kinds, other comments, the rest goes. */
    List<Remedy> character(Place sign) {
        String character = text(sign);
        if (character.equals("#")) {
            return List.of(Remedy.write(sign, "//"));
        }
        if (!QUOTES.contains(character)) {
            return List.of(Remedy.remove(sign, character));
        }
        int end = quotesEnd(sign);
        Place quoted = new Place(sign.offset(), end - sign.offset());
        return end > sign.end() ? List.of(Remedy.write(quoted, "\"" + text.substring(sign.end(), end - 1) + "\"")) : List.of();
    }

    /** Where the quote ends that closes one of another kind on its line, with no plain one between; where the sign ends if there is none. */
    int quotesEnd(Place sign) {
        if (!QUOTES.contains(text(sign))) {
            return sign.end();
        }
        int end = sign.end();
        while (end < text.length() && (QUOTES + "\"\r\n").indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && QUOTES.indexOf(text.charAt(end)) >= 0 ? end + 1 : sign.end();
    }

    /** Two signs that other languages have. */
    List<Remedy> habit(Place signs) {
        String pair = text(signs);
        String rest = text.substring(signs.end(), lineEnd(signs.end()));
        if (pair.equals("->") || pair.equals(":=")) {
            return List.of(Remedy.write(signs, pair.equals("->") ? "." : "="));
        }
        Matcher name = NAME_BEFORE.matcher(text.substring(lineStart(signs.offset()), signs.offset()));
        if (!name.find()) {
            return List.of();
        }
        String operator = pair.substring(0, 1);
        int begin = lineStart(signs.offset()) + name.start();
        Place whole = new Place(begin, signs.end() - begin);
        if (pair.charAt(1) != '=') {
            return List.of(Remedy.write(whole, pair.equals("++") ? name.group(1) + " += 1" : name.group(1) + " = " + name.group(1) + " - 1"));
        }
        return ONE_VALUE.matcher(rest).find()
                ? List.of(Remedy.write(whole, name.group(1) + " = " + name.group(1) + " " + operator)) : List.of();
    }

    private String text(Place place) {
        return text.substring(place.offset(), Math.min(place.end(), text.length()));
    }

    /** Where the line ends that an offset lies in, its line end left out. */
    int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }
}
