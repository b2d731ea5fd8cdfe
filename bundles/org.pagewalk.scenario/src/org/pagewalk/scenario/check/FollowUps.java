/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.syntax.Place;

/**
 * One mistake often makes others seem to be there: a word without its quotes is read as three, a forgotten brace spoils all that follows.
 * So problems are mended one by one, on trial: by their remedies and by what people mostly get wrong there. What is gone as soon as
 * another problem is mended only followed from that one, and is not told.
 */
public final class FollowUps {
    /** Longer texts are not looked at again: whoever types would wait. */
    private static final int CHARS_MAX = 1 << 14;
    private static final int CAUSES_MAX = 4;
    /** A text with more is no text with a mistake. */
    private static final int PROBLEMS_MAX = 80;
    private static final int TRIALS_MAX = 24;
    /** So many characters are read in all trials together. */
    private static final int READ_MAX = 1 << 17;

    private final String text;
    private final List<Problem> problems;
    private final Collection<String> words;
    private final Function<String, List<Problem>> check;
    private final int certainEnd;
    private int tried;
    private final List<Trial> trials = new ArrayList<>();

    /** A text in which one problem has been mended, and what is wrong with it then. */
    private record Trial(Problem cause, Mend mend, List<Problem> left) {
        /** Whether another problem is gone too, and has not been mended with this one. */
        boolean explains(Problem other) {
            boolean isMended = other.line() != cause.line() && mend.offset() <= other.offset() && other.offset() < mend.end();
            return other != cause && !isMended && left.stream().noneMatch(each -> mend.isOnLineOf(other, each));
        }

        /** The problem, or where that is not it what is: a quote that stays open is mostly not the one that is missing, and a line that cannot be
         * read begins with a word that is misspelled. */
        Problem told(String text) {
            boolean isRemedy = cause.remedies().stream().anyMatch(remedy -> remedy.offset() == mend.offset() && remedy.text().equals(mend.written()));
            if (isRemedy || mend.offset() >= cause.offset()) {
                return cause;
            }
            if (mend.isQuote() && cause.code().equals("string-open")) {
                return at(mend.offset(), "a quote is missing here, so the last one of the line is never closed: write \"", Remedy.insert(mend.offset(), "\""));
            }
            Place word = new Place(mend.offset(), mend.end() - mend.offset());
            return !mend.isWord() ? cause : at(mend.end(), "there is no " + text.substring(mend.offset(), mend.end()) + " here; did you mean "
                    + mend.written() + "?", Remedy.write(word, mend.written()));
        }

        private Problem at(int end, String message, Remedy remedy) {
            return new Problem(cause.severity(), cause.file(), cause.line(), cause.column() - cause.offset() + mend.offset(), mend.offset(),
                    end - mend.offset(), message, cause.code(), List.of(remedy));
        }

        /** What is left to be mended. */
        long errors() {
            return FollowUps.errors(left);
        }
    }

    private FollowUps(String text, List<Problem> problems, Collection<String> words, Function<String, List<Problem>> check) {
        this.text = text;
        this.problems = problems;
        this.words = words;
        this.check = check;
        certainEnd = problems.stream().filter(FollowUps::isBracket).mapToInt(Problem::offset).min().orElse(text.length());
    }

    /**
     * The problems that are left to tell.
     *
     * @param problems of a text, in its order
     * @param words of the language with which lines begin
     * @param check finds those of another text
     */
    public static List<Problem> told(String text, List<Problem> problems, Collection<String> words, Function<String, List<Problem>> check) {
        return problems.size() < 2 || problems.size() > PROBLEMS_MAX || text.length() > CHARS_MAX ? problems : new FollowUps(text, problems, words, check).told();
    }

    private List<Problem> told() {
        problems.stream().filter(FollowUps::isError).limit(CAUSES_MAX).forEach(this::mend);
        trials.sort(Comparator.comparingLong(Trial::errors));
        List<Problem> told = new ArrayList<>(problems);
        for (Trial trial : trials) {
            if (told.contains(trial.cause) && told.removeIf(trial::explains)) {
                told.replaceAll(each -> each == trial.cause ? trial.told(text) : each);
            }
        }
        return told;
    }

    /** Tries what may mend a problem, until nothing is left. */
    private void mend(Problem cause) {
        for (Mend mend : Mend.of(text, cause, words)) {
            if (++tried > Math.min(TRIALS_MAX, READ_MAX / Math.max(1, text.length())) || trials.stream().anyMatch(trial -> trial.errors() == 0)) {
                return;
            }
            Trial trial = new Trial(cause, mend, known(check.apply(mend.text()), mend, cause));
            if (trial.left.stream().filter(FollowUps::isError).allMatch(each -> wasThere(each, mend, cause))) {
                trials.add(trial);
            }
        }
    }

    /** What lies on lines behind a bracket that did not match was not looked at before, and is no worse now that it matches. */
    private List<Problem> known(List<Problem> left, Mend mend, Problem cause) {
        return left.stream().anyMatch(FollowUps::isBracket) ? left : left.stream()
                .filter(each -> each.offset() <= mend.moved(certainEnd) || mend.isOnLineOf(cause, each) || wasThere(each, mend, null)).toList();
    }

    private boolean wasThere(Problem now, Mend mend, Problem except) {
        return problems.stream().anyMatch(before -> before != except && before.code().equals(now.code()) && mend.isOnLineOf(before, now));
    }

    private static boolean isBracket(Problem problem) {
        return problem.code().startsWith("bracket");
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private static long errors(List<Problem> problems) {
        return problems.stream().filter(FollowUps::isError).count();
    }
}
