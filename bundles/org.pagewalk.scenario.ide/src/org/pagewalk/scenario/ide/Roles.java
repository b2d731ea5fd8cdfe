/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Entry;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Index;
import org.pagewalk.scenario.mms.MmsPackage.Literals;
import org.pagewalk.scenario.mms.Prefixed;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Word;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** What the syntax tree knows of words and signs that they do not show themselves. Everything is asked of the lexeme's offset. */
final class Roles {
    private final Source source;
    private final Set<Integer> statements = new HashSet<>();
    private final Set<Integer> entries = new HashSet<>();
    private final Set<Integer> values = new HashSet<>();
    private final Set<Integer> messages = new HashSet<>();
    private final Set<Integer> operators = new HashSet<>();
    private final Set<Integer> prefixes = new HashSet<>();
    private final Set<Integer> called = new HashSet<>();
    private final Set<Integer> indexes = new HashSet<>();
    private final Set<Integer> words = new HashSet<>();
    private final Set<Integer> wordEnds = new HashSet<>();

    Roles(Analysis analysis) {
        source = analysis.source();
        for (var all = analysis.scenario().model().eAllContents(); all.hasNext();) {
            learn(all.next());
        }
    }

    private void learn(EObject element) {
        switch (element) {
        case Statement statement -> statements.add(source.place(statement).offset());
        case Entry entry -> {
            entries.add(source.place(entry).offset());
            source.places(entry, Literals.ENTRY__VALUE).forEach(place -> values.add(place.offset()));
        }
        case Word word -> {
            words.add(source.place(word).offset());
            wordEnds.add(source.place(word).end());
        }
        case Chain chain -> add(source.places(chain, Literals.CHAIN__OPERATORS), operators);
        case Prefixed prefixed -> add(source.places(prefixed, Literals.PREFIXED__OPERATORS), prefixes);
        case Call call -> add(source.places(call, Literals.CALL__FUNCTION), called);
        case Index index -> indexes.add(source.place(index).offset());
        default -> {
            // nothing that its words do not show
        }
        }
        if (element instanceof Expect expect) {
            add(source.places(expect, Literals.EXPECT__MESSAGE), messages);
        } else if (element instanceof Def def) {
            add(source.places(def, Literals.DEF__NAME), called);
        }
    }

    private static void add(List<Place> places, Set<Integer> offsets) {
        places.forEach(place -> offsets.add(place.offset()));
    }

    /** Whether a statement begins with it. */
    boolean beginsStatement(Lexeme lexeme) {
        return statements.contains(lexeme.place().offset());
    }

    /** Whether a key of a declaration begins with it. */
    boolean beginsEntry(Lexeme lexeme) {
        return entries.contains(lexeme.place().offset());
    }

    /** Whether the value of a key begins with it. */
    boolean beginsValue(Lexeme lexeme) {
        return values.contains(lexeme.place().offset());
    }

    /** Whether it is the message of an expectation. */
    boolean isMessage(Lexeme lexeme) {
        return messages.contains(lexeme.place().offset());
    }

    /** Whether it stands between two values. */
    boolean isOperator(Lexeme lexeme) {
        return operators.contains(lexeme.place().offset());
    }

    /** Whether it is a sign before a value. */
    boolean isPrefix(Lexeme lexeme) {
        return prefixes.contains(lexeme.place().offset());
    }

    /** Whether it is the bracket of the call, definition or index that the lexeme before it names. */
    boolean sticks(Lexeme before, Lexeme bracket) {
        return called.contains(before.place().offset()) && bracket.is("(") || indexes.contains(bracket.place().offset());
    }

    /** Whether a bare word such as linux-2.4.20 begins with it. */
    boolean beginsWord(Lexeme lexeme) {
        return words.contains(lexeme.place().offset());
    }

    /** Whether a bare word ends with it. */
    boolean endsWord(Lexeme lexeme) {
        return wordEnds.contains(lexeme.place().end());
    }
}
