/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Stray;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Tells of signs with which no statement begins. */
final class Strays {
    private static final Pattern STRING = Pattern.compile("\\s*\"");
    /** What stands before a block that is expected to end in some way. */
    private static final Pattern EXPECTED = Pattern.compile("\\bexpect\\s+(\\w+)\\s*\\z");
    private static final int EXPECTED_CHARS_MAX = 80;

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;

    Strays(Source source, Problems problems, Declarations declarations) {
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
    }

    /** What is wrong with it, and what may have been meant. */
    void tell(Stray stray) {
        Place place = source.place(stray);
        Place sign = stray.getBlock() == null ? place : new Place(place.offset(), 1);
        String text = stray.getText() == null ? "{" : stray.getText();
        if (text.equals("{") && tellOutcome(sign)) {
            return;
        }
        problems.error(sign, "stray", switch (text) {
        case "}" -> "this } closes nothing: remove it";
        case "else" -> "there is no if before this else: it stands directly behind the } of an if";
        case "=" -> "to compare, write ==; to give a value, write NAME = VALUE";
        case "{" -> "a block belongs to a statement, such as if, section or task: remove these braces";
        case "," -> "a comma stands between arguments, items and parameters only: remove it, and begin another statement for what follows";
        default -> text.equals("(") && isBehindWord(sign) ? "only functions are called, and this is none: a field is read without ( ), an item is"
                + " picked with [ ], and += adds one to a list" : text + " cannot begin a statement";
        }, () -> text.equals("}") || text.equals(",") && isBeforeString(sign) ? List.of(Remedy.remove(sign, text)) : List.of());
    }

    /** {@code expect SIGSEGV} and a block: it names how the block must end, and leaves out the word for that. */
    private boolean tellOutcome(Place brace) {
        Matcher expected = EXPECTED.matcher(source.text()).region(Math.max(0, brace.offset() - EXPECTED_CHARS_MAX), brace.offset());
        Optional<String> outcome = expected.find() ? outcome(expected.group(1)) : Optional.empty();
        outcome.ifPresent(meant -> {
            Place word = new Place(expected.start(1), expected.group(1).length());
            problems.error(word, "outcome", "a block that must end so is expected with another word: write expect " + meant + " { ... }",
                    () -> List.of(Remedy.write(word, meant)));
        });
        return outcome.isPresent();
    }

    private Optional<String> outcome(String word) {
        Optional<Type> type = declarations.constant(word).map(ConstantDeclaration::type);
        return word.equals("oops") ? Optional.of("bug") : type.filter(each -> each == Type.ERROR || each == Type.SIGNAL)
                .map(each -> (each == Type.ERROR ? "error " : "signal ") + word);
    }

    private boolean isBeforeString(Place sign) {
        return STRING.matcher(source.text()).region(sign.end(), source.text().length()).lookingAt();
    }

    private boolean isBehindWord(Place sign) {
        return sign.offset() > 0 && Character.isJavaIdentifierPart(source.text().charAt(sign.offset() - 1));
    }
}
