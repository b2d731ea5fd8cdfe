/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.lang.ChoiceItem;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.Option;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.syntax.Place;

/** Reads a question with several answers. */
final class ChoiceReader {
    private static final int OPTIONS_MAX = 26;
    private static final String FORM = "write { a \"first answer\" right b \"second answer\" }";

    private final LabTree tree;
    private final Problems problems;

    ChoiceReader(LabTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    Optional<LabItem> read(ChoiceItem item, LabItem.Common common) {
        Place word = new Place(tree.source().place(item).offset(), "choice".length());
        if (item.getName() == null || common.title().isBlank()) {
            problems.error(word, "no-title", "a question has a name and a text: write choice buddy \"Which block ...?\" points 1 { ... }");
            return Optional.empty();
        }
        if (item.getOptions() == null) {
            problems.error(word, "no-options", "a choice has answers in braces: " + FORM);
            return Optional.empty();
        }
        List<LabItem.Option> options = options(item.getOptions().getOptions());
        long right = options.stream().filter(LabItem.Option::right).count();
        boolean allRead = options.size() == item.getOptions().getOptions().size();
        if (options.size() < 2 && allRead) {
            problems.error(word, "no-options", "a choice has at least two answers: " + FORM);
        } else if (options.size() > OPTIONS_MAX) {
            problems.error(word, "too-many", "a choice has at most " + OPTIONS_MAX + " answers: remove some");
        } else if (right == 0 && !common.hidden() && allRead) {
            problems.error(word, "no-right", "no answer is right: write right before the one that is");
        } else if (right == 1 && common.hidden()) {
            problems.error(word, "hidden", "hidden says that the right answer is withheld, and here it is: remove one of the two");
        }
        return Optional.of(new LabItem.ChoiceQuestion(common, item.getName(), options));
    }

    private List<LabItem.Option> options(List<Option> list) {
        List<LabItem.Option> options = new ArrayList<>();
        Option right = null;
        for (Option option : list) {
            Place place = tree.source().place(option);
            if (option.getStray() != null) {
                problems.error(place, "stray", option.getStray() + " means nothing here: " + FORM,
                        () -> option.getStray().equals(",") ? List.of(Remedy.remove(place, ",")) : List.of());
                continue;
            }
            if (option.getName() == null || option.getText() == null) {
                tellUnread(option, place);
                continue;
            }
            if (option.isRight() && right != null) {
                problems.error(new Place(place.offset(), "right".length()), "two-right", "the answer in line " + tree.line(right)
                        + " is right already: one is", () -> List.of(Remedy.remove(new Place(place.offset(), "right ".length()), "right")));
            }
            if (options.stream().anyMatch(other -> other.name().equals(option.getName()))) {
                problems.error(tree.source().place(option, LangPackage.Literals.OPTION__NAME), "double-option",
                        "there is an answer " + option.getName() + " already: choose another name");
            }
            right = option.isRight() && right == null ? option : right;
            options.add(new LabItem.Option(option.getName(), Strings.decode(option.getText()), option == right));
        }
        return options;
    }

    /** An answer that lacks something: mostly the quotes around its text. */
    private void tellUnread(Option option, Place place) {
        String text = tree.source().own();
        String rest = text.substring(place.end()).lines().findFirst().orElse("").replaceFirst("}\\s*$", "");
        if (option.getName() == null || rest.isBlank() || rest.indexOf('"') >= 0) {
            problems.error(place, "option", "an answer has a name and a text: write a \"page 8\"");
            return;
        }
        int begin = place.end() + rest.length() - rest.stripLeading().length();
        problems.error(place, "option", "the text of an answer stands in quotes: write " + option.getName() + " \"" + rest.strip() + '"',
                () -> List.of(Remedy.write(new Place(begin, rest.strip().length()), '"' + rest.strip() + '"')));
    }
}
