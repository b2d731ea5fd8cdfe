/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.lab.Budget;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Place;
import org.pagewalk.lab.syntax.LabSyntax;

/**
 * The {@code lab.lab} that students get. It is not the author's with something cut out, but written anew from what students may
 * know; so nothing else can be in it, no comment and no name.
 */
final class StrippedLab {
    private static final String INDENT = "  ";
    private static final int LINE_MAX = 100;
    /** A text, which may hold what looks like a comment, or a comment. */
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\r\\n])*+\"?|//[^\\r\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)");

    private final StringBuilder text = new StringBuilder();

    private StrippedLab() {
    }

    /** The text of it. */
    static String text(Lab lab) {
        StrippedLab stripped = new StrippedLab();
        stripped.heading(lab);
        lab.variant().ifPresent(code -> {
            stripped.text.append('\n');
            stripped.block(0, "variant", code);
        });
        lab.tasks().forEach(stripped::task);
        return stripped.text.toString();
    }

    /** Whether students get the code by which an item is judged, and so see at once what it says. */
    static boolean isOpen(LabItem item) {
        boolean mayBe = switch (item) {
        case LabItem.Check check -> !check.code().isEmpty();
        case LabItem.Mutant mutant -> true;
        case LabItem.Predicted predicted -> true;
        case LabItem.NumberQuestion number -> false;
        case LabItem.ChoiceQuestion choice -> false;
        };
        return mayBe && item.show() == Disclosure.EVERYTHING && !item.hidden();
    }

    /** Code without its comments, and without the lines that had nothing else. */
    static String withoutComments(String code) {
        Matcher matcher = TEXT_OR_COMMENT.matcher(code);
        String bare = matcher.replaceAll(match -> Matcher.quoteReplacement(match.group().startsWith("\"") ? match.group() : "\u0001"));
        StringBuilder kept = new StringBuilder();
        bare.lines().filter(line -> line.isBlank() || !line.replace('\u0001', ' ').isBlank())
                .forEach(line -> kept.append(line.replace('\u0001', ' ').stripTrailing()).append('\n'));
        return kept.toString();
    }

    /** As a text of the language, in its quotation marks. */
    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As a name of the language, in quotation marks if it would not be read as one without. */
    static String name(String word) {
        return LabSyntax.isName(word) ? word : quoted(word);
    }

    private void heading(Lab lab) {
        line(0, "lab " + quoted(lab.title()) + " {");
        line(1, "id " + name(lab.id()));
        entry("text", lab.text());
        Budget budget = lab.budget();
        if (!budget.equals(Budget.USUAL)) {
            String output = budget.outputChars() % 1024 == 0 ? budget.outputChars() / 1024 + " KiB" : String.valueOf(budget.outputChars());
            line(1, "budget { statements " + budget.statements() + " output " + output + " events " + budget.events() + " MiB }");
        }
        line(0, "}");
    }

    private void task(LabTask task) {
        text.append('\n');
        line(0, "task " + task.name() + " " + quoted(task.title()) + " {");
        entry("text", task.text());
        entry("file", task.file());
        task.given().forEach(given -> entry("given", Optional.of(given)));
        task.picture().ifPresent(picture -> line(1, "picture " + picture));
        if (task.freeMachine()) {
            line(1, "machine free");
        }
        task.changesMax().ifPresent(most -> line(1, "changes " + most));
        // What runs is a part of the judgement; where nothing of that is open, it is withheld too.
        if (task.items().stream().anyMatch(StrippedLab::isOpen)) {
            task.runs().forEach(run -> block(1, "run " + place(run.at()), run.code()));
        }
        task.items().forEach(this::item);
        line(0, "}");
    }

    private void item(LabItem item) {
        switch (item) {
        case LabItem.Check check -> check(check);
        case LabItem.Mutant mutant -> line(1, isOpen(mutant)
                ? "mutant " + mutant.mutant() + (mutant.title().isEmpty() ? "" : " " + quoted(mutant.title())) + settings(mutant)
                : "mutant withheld" + settings(mutant));
        case LabItem.Predicted predicted -> line(1, "prediction " + quoted(predicted.title()) + settings(predicted));
        case LabItem.NumberQuestion number -> line(1, "number " + number.name() + " " + quoted(number.title()) + settings(number)
                + (number.within() == 0 ? "" : " within " + number.within()));
        case LabItem.ChoiceQuestion choice -> choice(choice);
        }
    }

    private void check(LabItem.Check check) {
        boolean isTitled = !check.title().isEmpty() && check.show().showsTitle();
        String head = "check" + (isTitled ? " " + quoted(check.title()) : "") + settings(check) + (check.partial() ? " partial" : "");
        if (isOpen(check)) {
            block(1, head + " " + place(check.at()), check.code());
        } else {
            line(1, head);
        }
    }

    private void choice(LabItem.ChoiceQuestion choice) {
        line(1, "choice " + choice.name() + " " + quoted(choice.title()) + settings(choice) + " {");
        for (LabItem.Option option : choice.options()) {
            line(2, option.name() + " " + quoted(option.text()));
        }
        line(1, "}");
    }

    /** A hint says what to do where something fails; who cannot see that yet, must not see the hint either. */
    private static String settings(LabItem item) {
        String settings = " points " + item.points() + " show " + item.show().word();
        return isOpen(item) ? settings + (item.hint().isEmpty() ? "" : " hint " + quoted(item.hint())) : settings + " hidden";
    }

    private static String place(Place place) {
        return switch (place) {
        case Place.SectionEnd(String name) -> "at section " + quoted(name);
        case Place.End end -> "at end";
        };
    }

    private void entry(String key, Optional<String> value) {
        value.ifPresent(file -> line(1, key + " " + quoted(file)));
    }

    /** Code in its braces, its lines as far from each other as they were. */
    private void block(int depth, String head, Code code) {
        List<String> lines = withoutComments(code.text()).strip().isEmpty() ? List.of() : withoutComments(code.text()).lines().toList();
        if (lines.stream().filter(line -> !line.isBlank()).count() <= 1) {
            String body = String.join("", lines).strip();
            if (INDENT.length() * depth + head.length() + body.length() <= LINE_MAX) {
                line(depth, head + " { " + body + " }");
            } else {
                line(depth, head + " {");
                line(depth + 1, body);
                line(depth, "}");
            }
            return;
        }
        int indent = lines.stream().skip(1).filter(line -> !line.isBlank()).mapToInt(StrippedLab::indent).min().orElse(0);
        line(depth, head + " {");
        boolean isBlankWanted = false;
        boolean isFirst = true;
        for (String line : lines) {
            if (line.isBlank()) {
                isBlankWanted = !isFirst;
                continue;
            }
            if (isBlankWanted) {
                text.append('\n');
            }
            line(depth + 1, line.substring(Math.min(indent, indent(line))));
            isBlankWanted = false;
            isFirst = false;
        }
        line(depth, "}");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void line(int depth, String words) {
        text.append(INDENT.repeat(depth)).append(words).append('\n');
    }
}
