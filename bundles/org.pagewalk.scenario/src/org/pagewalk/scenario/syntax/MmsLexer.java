/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.pagewalk.scenario.parser.antlr.internal.InternalMmsLexer;
import org.pagewalk.scenario.parser.antlr.internal.InternalMmsParser;

/**
 * The lexer that knows where a word is no keyword. A keyword is a plain name directly after a dot on its line
 * ({@code zone.section}) and before {@code =}, {@code +=} and a dot ({@code node = 3}), and {@code bug} is one only before a
 * block; a name is a unit where it follows
 * a number on its line and reads like one ({@code 64 MiB}, also the mistaken {@code 64 MB}).
 */
final class MmsLexer extends InternalMmsLexer {
    private static final Pattern BINARY = Pattern.compile("[bB][01]+");

    private final Deque<Token> ahead = new ArrayDeque<>();
    private Token previous = Token.INVALID_TOKEN;
    /** What was read to find out whether a 0 begins a binary number, and does not belong to it. */
    private Token pending;

    @Override
    public Token nextToken() {
        Token token = ahead.isEmpty() ? read() : ahead.poll();
        if (isHidden(token)) {
            return token;
        }
        int type = token.getType();
        if (type == RULE_ID && followsNumber(token) && Unit.isLikeUnit(token.getText())) {
            token.setType(RULE_UNIT);
        } else if (isKeyword(type) && isName(token)) {
            token.setType(RULE_ID);
        }
        previous = token;
        return token;
    }

    /** The next token; the grammar sees a 0 and a name in {@code 0b0011}, which is one number, as 0x3 is. */
    private Token read() {
        Token token = pending == null ? super.nextToken() : pending;
        pending = null;
        if (token.getType() == RULE_INT && token.getText().equals("0")) {
            Token next = super.nextToken();
            if (next.getType() == RULE_ID && BINARY.matcher(next.getText()).matches()) {
                ((CommonToken) token).setStopIndex(((CommonToken) next).getStopIndex());
                token.setText(token.getText() + next.getText());
                token.setType(RULE_HEX);
            } else {
                pending = next;
            }
        }
        return token;
    }

    /** Whether the token type is a word of the grammar rather than a sign or a terminal rule. */
    static boolean isKeyword(int type) {
        String[] names = InternalMmsParser.tokenNames;
        return type > 0 && type < names.length && names[type].charAt(0) == '\'' && Character.isLetter(names[type].charAt(1));
    }

    /** Whether the token is a space or a comment. */
    static boolean isHidden(Token token) {
        int type = token.getType();
        return type == RULE_WS || type == RULE_SL_COMMENT || type == RULE_ML_COMMENT;
    }

    /** Whether the token is the sign, such as "=". */
    static boolean isSign(Token token, String sign) {
        int type = token.getType();
        String[] names = InternalMmsParser.tokenNames;
        return type > 0 && type < names.length && names[type].length() == sign.length() + 2 && names[type].startsWith(sign, 1);
    }

    private boolean followsNumber(Token token) {
        int type = previous.getType();
        return (type == RULE_INT || type == RULE_HEX) && previous.getLine() == token.getLine();
    }

    private boolean isName(Token token) {
        if (isSign(previous, ".") && previous.getLine() == token.getLine()) {
            return true;
        }
        if (token.getText().equals("on") && isSign(previous, "-") && ((CommonToken) previous).getStopIndex() + 1 == ((CommonToken) token).getStartIndex()) {
            return true; // leaked-block-on-fallback is one word
        }
        Token next = peek();
        if (token.getText().equals("bug") && !isSign(next, "{")) {
            return true;
        }
        return !token.getText().equals("let")
                && (isSign(next, "=") || isSign(next, "+=") || isSign(next, ".") && next.getLine() == token.getLine());
    }

    private Token peek() {
        for (Token token : ahead) {
            if (!isHidden(token)) {
                return token;
            }
        }
        while (true) {
            Token token = read();
            ahead.add(token);
            if (!isHidden(token)) {
                return token;
            }
        }
    }
}
