/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.pagewalk.scenario.parser.antlr.internal.InternalMmsLexer;

/**
 * A word or sign of a text, or a comment.
 *
 * @param kind what it is
 * @param place where
 * @param text as it stands
 */
public record Lexeme(Kind kind, Place place, String text) {
    /** The kinds of words and signs. */
    public enum Kind {
        /** A word of the grammar; in many places it may still be a name. */
        KEYWORD,
        /** A name. */
        NAME,
        /** A number without its unit. */
        NUMBER,
        /** A unit behind a number. */
        UNIT,
        /** A string with its quotes. */
        STRING,
        /** A comment. */
        COMMENT,
        /** Anything else: brackets, operators, and what means nothing. */
        SIGN
    }

    /** Whether it is this sign or word. */
    public boolean is(String other) {
        return text.equals(other) && kind != Kind.STRING && kind != Kind.COMMENT;
    }

    /** All words, signs and comments of a text in their order; spaces are left out. Works on any text. */
    public static List<Lexeme> all(String text) {
        List<Lexeme> lexemes = new ArrayList<>();
        from(text, 0).forEachRemaining(lexemes::add);
        return lexemes;
    }

    /** The same one after the other, from an offset on at which the first word of a line begins. */
    public static Iterator<Lexeme> from(String text, int offset) {
        MmsLexer lexer = new MmsLexer();
        lexer.setCharStream(new ANTLRStringStream(offset == 0 ? text : text.substring(offset)));
        return new Iterator<>() {
            private Token token = Lexeme.next(lexer);

            @Override
            public boolean hasNext() {
                return token.getType() != Token.EOF;
            }

            @Override
            public Lexeme next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int start = offset + ((CommonToken) token).getStartIndex();
                int end = Math.min(offset + ((CommonToken) token).getStopIndex() + 1, text.length());
                Lexeme lexeme = new Lexeme(kind(token), new Place(start, end - start), text.substring(start, end));
                token = Lexeme.next(lexer);
                return lexeme;
            }
        };
    }

    private static Token next(MmsLexer lexer) {
        Token token = lexer.nextToken();
        while (token.getType() == InternalMmsLexer.RULE_WS) {
            token = lexer.nextToken();
        }
        return token;
    }

    private static Kind kind(Token token) {
        return switch (token.getType()) {
        case InternalMmsLexer.RULE_ID -> Kind.NAME;
        case InternalMmsLexer.RULE_INT, InternalMmsLexer.RULE_HEX -> Kind.NUMBER;
        case InternalMmsLexer.RULE_UNIT -> Kind.UNIT;
        case InternalMmsLexer.RULE_STRING -> Kind.STRING;
        case InternalMmsLexer.RULE_SL_COMMENT, InternalMmsLexer.RULE_ML_COMMENT -> Kind.COMMENT;
        case Token.INVALID_TOKEN_TYPE -> token.getText().startsWith("/*") ? Kind.COMMENT : Kind.SIGN;
        default -> MmsLexer.isKeyword(token.getType()) ? Kind.KEYWORD : Kind.SIGN;
        };
    }
}
