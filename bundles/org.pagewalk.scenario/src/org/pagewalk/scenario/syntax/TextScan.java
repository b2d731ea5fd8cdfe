/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.parser.antlr.internal.InternalMmsLexer;

/**
 * A look at the words and signs of a text before it is parsed: finds what a parser could only stumble over (brackets
 * that do not match, quotes and comments that do not end, habits of other languages), and whether the text is nested too
 * deeply to be parsed at all.
 */
public final class TextScan {
    /** The most brackets that may be open at once: far more than anybody writes, far fewer than a stack can hold. */
    public static final int DEPTH_MAX = 100;
    /** The most characters that a text may have: some 15,000 lines. */
    public static final int CHARS_MAX = 1 << 19;

    private static final Map<Character, Character> CLOSING = Map.of('(', ')', '[', ']', '{', '}');
    /** Two signs side by side, and what to write instead. */
    private static final Map<String, String> HABITS = Map.of("++", "write NAME += 1", "--", "write NAME = NAME - 1",
            "-=", "write NAME = NAME - VALUE", "*=", "write NAME = NAME * VALUE", "/=", "write NAME = NAME / VALUE",
            "->", "a field is read with a dot, also behind a pointer: write page.count", ":=", "write =", "|=",
            "write NAME = NAME | VALUE", "&=", "write NAME = NAME & VALUE");

    /** Two numbers with a dot between them, and no more: a version such as 2.4.20 has more. */
    private static final Pattern FRACTION = Pattern.compile("(?:^|[^\\w.-])(\\d+\\.\\d+)(?![\\d.])");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final int REMEDIES_MAX = 100;

    private final String text;
    private final FormRemedies remedies;
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();
    private final Blocks blocks;
    /** Where words and signs end. */
    private final BitSet ends = new BitSet();
    private boolean parseable = true;
    /** Up to where a quote of another kind has been told together with the one that closes it. */
    private int toldEnd;

    /** Scans a text. */
    public TextScan(String text) {
        this.text = text;
        remedies = new FormRemedies(text);
        blocks = new Blocks(text);
        if (text.length() > CHARS_MAX) {
            parseable = false;
            fault(new Place(0, 0), "too-long", "the text has " + text.length() + " characters; a scenario may have "
                    + CHARS_MAX + ": split it, or write a loop for what is repeated");
        } else {
            scan();
        }
    }

    /** What is wrong, in the order of the text. */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether the text may be given to the parser. */
    public boolean isParseable() {
        return parseable;
    }

    /** From where on nobody knows what belongs to which block, because a brace of several lines does not match; else the end of the text. */
    public int certainEnd() {
        return faults.stream().filter(fault -> fault.code().startsWith("bracket") && Blocks.isBrace(text, fault.place()) && blocks.isOfLines(fault.place()))
                .mapToInt(fault -> fault.place().offset()).min().orElse(text.length());
    }

    /** Whether a bracket is never closed. */
    public boolean hasOpenBracket() {
        return faults.stream().anyMatch(fault -> fault.code().equals("bracket-open"));
    }

    /** Where the last word or sign before an offset ends; 0 if there is none. */
    public int endBefore(int offset) {
        return Math.max(0, ends.previousSetBit(offset));
    }

    private void scan() {
        MmsLexer lexer = new MmsLexer();
        lexer.setCharStream(new ANTLRStringStream(text));
        Token previous = Token.INVALID_TOKEN;
        int signs = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (MmsLexer.isHidden(token)) {
                continue;
            }
            brackets(token);
            terminals(token, previous);
            habits(token, previous);
            signs = isPrefix(token) ? signs + 1 : 0;
            if (open.size() > DEPTH_MAX || signs > DEPTH_MAX) {
                parseable = false;
                fault(place(token), "too-deep", "brackets or signs are nested more than " + DEPTH_MAX
                        + " deep here: give parts of it names with let");
                return;
            }
            ends.set(place(token).end());
            previous = token;
        }
        for (Token bracket : open.reversed()) {
            Token unclosed = bracket.getText().equals("{") ? blocks.unclosed(bracket) : bracket;
            fault(place(unclosed), "bracket-open", "this " + unclosed.getText() + " is never closed: write "
                    + CLOSING.get(unclosed.getText().charAt(0)) + " where it should end", () -> closing(unclosed, text.length()));
        }
    }

    /** Where a bracket closes that nothing closes before an offset. */
    private List<Remedy> closing(Token bracket, int before) {
        Place place = place(bracket);
        int lineEnd = remedies.lineEnd(place.end());
        if (bracket.getText().equals("{")) {
            return before < text.length() ? List.of() : remedies.closeBlock(place, endBefore(lineEnd));
        }
        if (faults.stream().anyMatch(fault -> fault.code().equals("string-open") && fault.place().offset() > place.offset()
                && fault.place().offset() < lineEnd)) {
            return List.of(); // the string comes first: perhaps the bracket is in it
        }
        int brace = text.indexOf('{', place.end());
        return remedies.close(place, CLOSING.get(bracket.getText().charAt(0)).toString(),
                endBefore(Math.min(Math.min(lineEnd, before), brace < 0 ? lineEnd : brace)));
    }

    private void brackets(Token token) {
        String sign = token.getType() == InternalMmsLexer.RULE_STRING ? "" : token.getText();
        if (sign.length() != 1) {
            return;
        }
        char c = sign.charAt(0);
        if (CLOSING.containsKey(c)) {
            open.push(token);
        } else if (CLOSING.containsValue(c)) {
            close(token, c);
        }
    }

    private void close(Token token, char c) {
        if (open.isEmpty()) {
            Place closing = c == '}' ? blocks.closing(place(token)) : place(token);
            fault(closing, "bracket-close", "this " + c + " closes nothing: remove it", () -> List.of(Remedy.remove(closing, "" + c)));
        } else if (CLOSING.get(open.peek().getText().charAt(0)) == c) {
            Token opening = open.pop();
            if (c == '}') {
                blocks.add(opening, place(opening), place(token));
            }
        } else if (open.stream().anyMatch(bracket -> CLOSING.get(bracket.getText().charAt(0)) == c)) {
            while (CLOSING.get(open.peek().getText().charAt(0)) != c) {
                Token unclosed = open.pop();
                fault(place(unclosed), "bracket-open", "this " + unclosed.getText() + " is not closed before the " + c
                        + " that follows it: write " + CLOSING.get(unclosed.getText().charAt(0)) + " where it should end",
                        () -> closing(unclosed, place(token).offset()));
            }
            open.pop();
        } else if (c == ')' && open.peek().getText().equals("{") && open.peek().getLine() == token.getLine()) {
            Place brace = place(open.pop());
            fault(brace, "bracket-open", "this { is closed by a ): write ( here, for a call or a value", () -> List.of(Remedy.write(brace, "(")));
        } else {
            String right = CLOSING.get(open.peek().getText().charAt(0)).toString();
            fault(place(token), "bracket-close", "this " + c + " closes nothing: remove it, or write " + right,
                    () -> List.of(Remedy.write(place(token), right), Remedy.remove(place(token), "" + c)));
        }
    }

    private void terminals(Token token, Token previous) {
        String word = token.getText();
        switch (token.getType()) {
        case InternalMmsLexer.RULE_STRING -> string(token, word);
        case InternalMmsLexer.RULE_ANY_OTHER -> other(place(token));
        case InternalMmsLexer.RULE_INT -> {
            Matcher fraction = FRACTION.matcher(text).region(Math.max(0, place(token).offset() - 1), text.length());
            if (text.startsWith(".", place(token).end()) && fraction.lookingAt()) {
                fault(new Place(fraction.start(1), fraction.end(1) - fraction.start(1)), "fraction", fraction.group(1)
                        + " is no whole number, and there are no others: write it in a smaller unit, as 1536 KiB for 1.5 MiB");
            } else if (word.length() > 1 && word.charAt(0) == '0') {
                String decimal = word.replaceFirst("^0+(?=.)", "");
                fault(place(token), "octal", word + " begins with 0: there are no octal numbers; write " + decimal
                        + ", or 0x... for a hexadecimal one", () -> List.of(Remedy.write(place(token), decimal)));
            }
        }
        case InternalMmsLexer.RULE_ID -> glued(token, previous);
        case Token.INVALID_TOKEN_TYPE -> {
            if (word.startsWith("/*")) {
                fault(new Place(place(token).offset(), 2), "comment-open", "this comment is never closed: write */ where it should end",
                        () -> List.of(Remedy.insert(remedies.lineEnd(place(token).offset()), " */")));
            } else if (word.startsWith("\"")) {
                string(token, word);
            } else if (word.equalsIgnoreCase("0x")) {
                Matcher digits = WORD.matcher(text).region(place(token).offset(), text.length());
                hexadecimal(new Place(place(token).offset(), digits.lookingAt() ? digits.end() - digits.start() : word.length()));
            } else {
                other(place(token));
            }
        }
        default -> {
            // everything else is judged by the parser
        }
        }
    }

    /** A sign that means nothing: quotes of other kinds are told once for the two, a character of two halves once for both. */
    private void other(Place sign) {
        if (sign.offset() < toldEnd) {
            return;
        }
        Place whole = new Place(sign.offset(), Character.charCount(text.codePointAt(sign.offset())));
        toldEnd = Math.max(whole.end(), remedies.quotesEnd(sign));
        fault(whole, "character", character(text.substring(whole.offset(), whole.end())), () -> remedies.character(whole));
    }

    private void hexadecimal(Place word) {
        fault(word, "number", text.substring(word.offset(), word.end()) + " is no hexadecimal number: after 0x come digits and a to f");
    }

    private void string(Token token, String word) {
        boolean closed = word.length() > 1 && word.endsWith("\"") && !endsWithEscape(word);
        if (!closed) {
            fault(place(token), "string-open", "this string is not closed on its line: write \" where it should end",
                    () -> remedies.closeString(place(token), !open.isEmpty() && open.peek().getText().equals("(")));
        }
        control(place(token));
    }

    /** What a scenario prints goes to terminals, which take control characters for orders. */
    private void control(Place string) {
        for (int i = string.offset(); i < string.end(); i++) {
            if (Character.isISOControl(text.charAt(i)) && text.charAt(i) != '\t') {
                Place place = new Place(i, 1);
                fault(place, "character", "the control character U+%04X cannot stand in a string: remove it".formatted((int) text.charAt(i)),
                        () -> List.of(Remedy.remove(place, "the control character")));
                return;
            }
        }
    }

    /** Whether the last character of a string token belongs to an escape. */
    private static boolean endsWithEscape(String word) {
        int backslashes = 0;
        for (int i = word.length() - 2; i > 0 && word.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static String character(String word) {
        return switch (word) {
        case "'" -> "strings stand in double quotes: write \"...\"";
        case "“", "”", "„" -> "this is a typographic quote: write a plain \"";
        case "#" -> "a comment begins with //";
        case "\\" -> "a statement may go over several lines as it is: remove the \\";
        case "@", "$", "`" -> "the sign " + word + " means nothing in a scenario: remove it";
        default -> "the character " + (isVisible(word.codePointAt(0)) ? word + " (U+%04X)" : "U+%04X").formatted(word.codePointAt(0))
                + " can stand in strings and comments only: remove it";
        };
    }

    /** Whether a character shows, and shows itself only: some would turn the text around them. */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SPACE_SEPARATOR,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
        default -> true;
        };
    }

    /** A name directly behind a number: 12abc, 0xZZ. In words such as aarch64-4k it is right. */
    private void glued(Token token, Token previous) {
        if (previous.getType() != InternalMmsLexer.RULE_INT || place(previous).end() != place(token).offset()) {
            return;
        }
        int before = place(previous).offset() - 1;
        if (before >= 0 && (text.charAt(before) == '-' || text.charAt(before) == '.')) {
            return;
        }
        String both = previous.getText() + token.getText();
        fault(place(previous).to(place(token)), "number", both
                + " is neither a number nor a name: a name begins with a letter, and a unit is one of B, KiB, MiB, GiB, pages, ms, s, min");
    }

    private void habits(Token token, Token previous) {
        if (previous == Token.INVALID_TOKEN || place(previous).end() != place(token).offset()) {
            return;
        }
        if (place(previous).length() == 1 && place(token).length() == 1) {
            String pair = previous.getText() + token.getText();
            String remedy = HABITS.get(pair);
            if (remedy != null) {
                fault(place(previous).to(place(token)), "habit", "there is no " + pair + " here: " + remedy,
                        () -> remedies.habit(place(previous).to(place(token))));
            }
        }
    }

    private static boolean isPrefix(Token token) {
        return MmsLexer.isSign(token, "-") || MmsLexer.isSign(token, "!") || MmsLexer.isSign(token, "~");
    }

    /** Remedies are looked for as long as somebody may read them. */
    private void fault(Place place, String code, String message, Supplier<List<Remedy>> found) {
        faults.add(new Fault(place, code, message, faults.size() < REMEDIES_MAX ? found.get() : List.of()));
    }

    private void fault(Place place, String code, String message) {
        fault(place, code, message, List::of);
    }

    private static Place place(Token token) {
        var common = (org.antlr.runtime.CommonToken) token;
        return new Place(common.getStartIndex(), common.getStopIndex() - common.getStartIndex() + 1);
    }
}
