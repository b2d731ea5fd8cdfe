/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.syntax.Place;

/**
 * A mistake in the head of an item, such as a setting that is misspelled, ends the item for the parser, and all that follows seems to be
 * wrong. This tells the mistake alone, in words that know of the item.
 */
final class HeadMistakes {
    private static final String NO_CODE = "no-code";
    /** What ends a head. */
    private static final Set<String> ENDS = Set.of("unknown-key", "stray", "setting-value");
    /** What then seems to be missing from the item. */
    private static final Set<String> LACKS = Set.of(NO_CODE, "no-points", "no-options", "no-title", "no-mutant");
    /** What code begins with, and nothing else in a task. */
    private static final Set<String> STATEMENTS = Set.of("expect", "let", "for", "while", "if", "repeat", "print", "import", "def");

    private final LabTree tree;
    private final String text;
    private final List<Problem> problems;

    HeadMistakes(LabTree tree, List<Problem> problems) {
        this.tree = tree;
        text = tree.source().own();
        this.problems = problems;
    }

    /** What is left to tell. */
    List<Problem> told() {
        List<Problem> told = new ArrayList<>();
        int muted = 0;
        for (Problem problem : problems) {
            if (problem.offset() < muted || problem.code().equals("unknown-key") && isUnit(problem)) {
                continue;
            }
            if (isBrace(problem)) {
                told.add(with(problem, problem.message(), List.of(Remedy.insert(problem.offset(), " {"))));
            } else if (ENDS.contains(problem.code())) {
                Optional<Item> item = item(problem);
                item.ifPresent(each -> told.removeIf(other -> LACKS.contains(other.code()) && other.offset() == tree.source().place(each).offset()));
                told.add(item.map(each -> ofItem(problem, each)).orElse(problem));
                muted = isInTask(problem) ? end(problem.offset() + problem.length()) : muted;
            } else {
                told.add(problem);
                // The } of code without a { ends the task for the parser, and the rest of the task stands in none.
                muted = isBare(problem) ? nextTask(problem.offset()) : muted;
            }
        }
        if (told.stream().anyMatch(HeadMistakes::isBrace)) {
            told.removeIf(problem -> problem.code().equals("bracket-close"));
        }
        if (told.stream().anyMatch(problem -> problem.code().equals("stray") && problem.remedies().stream().anyMatch(remedy -> remedy.text().equals("variant")))) {
            told.removeIf(problem -> problem.code().equals("unknown-name"));
        }
        return told;
    }

    /** Whether a word that is no key is told to be nearly a unit. */
    private boolean isUnit(Problem problem) {
        return problems.stream().anyMatch(other -> other.code().equals("unit") && other.offset() == problem.offset());
    }

    /** Whether an item has its code behind it, and only the { is missing. */
    private boolean isBare(Problem problem) {
        return problem.code().equals(NO_CODE) && tree.tasks().stream().flatMap(task -> task.getItems().stream()).map(tree.source()::place)
                .filter(place -> place.offset() == problem.offset()).anyMatch(place -> STATEMENTS.contains(text.substring(place.end()).strip().split("[^a-z]", 2)[0]));
    }

    private int nextTask(int offset) {
        return tree.tasks().stream().mapToInt(task -> tree.source().place(task).offset()).filter(begin -> begin > offset).findFirst().orElse(text.length() + 1);
    }

    private static boolean isBrace(Problem problem) {
        return problem.code().equals("syntax") && problem.message().startsWith("{ is missing");
    }

    private static Problem with(Problem problem, String message, List<Remedy> remedies) {
        return new Problem(problem.severity(), problem.file(), problem.line(), problem.column(), problem.offset(), problem.length(), message, problem.code(),
                remedies);
    }

    private boolean isInTask(Problem problem) {
        return tree.tasks().stream().map(tree.source()::place).anyMatch(place -> place.offset() < problem.offset() && problem.offset() < place.end());
    }

    /** The item in whose head a mistake is, or behind which it stands on the same line. */
    private Optional<Item> item(Problem problem) {
        for (TaskPart task : tree.tasks()) {
            for (Item item : task.getItems()) {
                Place place = tree.source().place(item);
                boolean isBehind = place.end() <= problem.offset() && text.substring(place.end(), problem.offset()).matches("[ \\t]*");
                boolean isInside = place.offset() < problem.offset() && problem.offset() < place.end();
                if ((isBehind || isInside) && text.charAt(place.end() - 1) != '}') {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    private Problem ofItem(Problem problem, Item item) {
        Place place = tree.source().place(item);
        String word = text.substring(place.offset(), place.end()).split("[^a-z]", 2)[0];
        String wrong = text.substring(problem.offset(), problem.offset() + problem.length());
        Place at = new Place(problem.offset(), problem.length());
        List<String> words = LabWord.words(word);
        if (problem.code().equals("setting-value")) {
            return problem;
        }
        if (Nearest.to(wrong, words).isPresent()) {
            return with(problem, word + " has no " + wrong + Nearest.hint(wrong, words), Nearest.remedies(at, wrong, words));
        }
        if (wrong.startsWith("\"")) {
            return with(problem, "a title stands directly behind " + word + " and its name, before points and the like: move it there", List.of());
        }
        if (place.offset() + word.length() == place.end() && Character.isLetter(wrong.charAt(0))) {
            String title = title(problem.offset(), words);
            return with(problem, "a title stands in quotes: write " + word + " \"" + title + '"',
                    List.of(Remedy.write(new Place(problem.offset(), title.length()), '"' + title + '"')));
        }
        return problem;
    }

    /** The words up to a setting, a sign, or the end of the line. */
    private String title(int begin, List<String> settings) {
        int end = begin;
        int next = begin;
        while (next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == ' ')) {
            int first = next;
            while (next < text.length() && Character.isLetterOrDigit(text.charAt(next))) {
                next++;
            }
            if (settings.contains(text.substring(first, next))) {
                break;
            }
            end = next > first ? next : end;
            next += next < text.length() && text.charAt(next) == ' ' ? 1 : 0;
        }
        return text.substring(begin, end);
    }

    /** Where a head ends in which something is wrong: with its line, or with the braces that open there. */
    private int end(int from) {
        int depth = 0;
        boolean isQuoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLineEnd = c == '\n' || c == '\r';
            if (isLineEnd && depth == 0) {
                return i;
            }
            isQuoted = !isLineEnd && isQuoted ^ (c == '"' && text.charAt(i - 1) != '\\');
            depth += isQuoted ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == '}' && !isQuoted) {
                return i + (depth < 0 ? 0 : 1);
            }
        }
        return text.length();
    }
}
