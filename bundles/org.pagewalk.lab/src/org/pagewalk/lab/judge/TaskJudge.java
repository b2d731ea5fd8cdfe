/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Place;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.Insert;
import org.pagewalk.scenario.InsertResult;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.ReadInsert;
import org.pagewalk.scenario.ScenarioLanguage;

/** Judges one task of one student. */
final class TaskJudge {
    private static final int FAILURES_TOLD = 5;

    private final PreparedTask prepared;
    private final LabTask task;
    private final HandedIn files;
    private final ScenarioLanguage language;
    private final NumberJudge numbers;
    private final StudentRun.Start start;
    private final List<String> messages = new ArrayList<>();
    private Optional<StudentRun> run = Optional.empty();
    private Optional<Answers> answers = Optional.empty();
    private Optional<MutantHunt> hunt = Optional.empty();
    /** Why nothing of the file can be judged; empty if it can. */
    private String refusal = "";
    /** Why what the lab runs in the scenario has not run, so that no check can tell anything; empty if it has, or the run ended before. */
    private String missed = "";
    /** What of the scenario was changed whose outcome was to be foreseen; empty if nothing. */
    private String changed = "";

    TaskJudge(PreparedTask prepared, HandedIn files, ScenarioLanguage language, NumberJudge numbers, StudentRun.Start start) {
        this.numbers = numbers;
        this.prepared = prepared;
        this.task = prepared.task();
        this.files = files;
        this.language = language;
        this.start = start;
    }

    TaskResult judge() {
        if (task.file().isPresent()) {
            run();
        }
        List<ItemResult> items = new ArrayList<>();
        for (int i = 0; i < task.items().size(); i++) {
            items.add(item(task.items().get(i), i + 1));
        }
        FirstDifference first = new FirstDifference(prepared, files, start);
        return new TaskResult(task.name(), task.title(), items, messages,
                run.flatMap(of -> first.find(of, items, hunt)));
    }

    private void run() {
        try {
            StudentRun of = StudentRun.of(prepared, files, language, start);
            run = Optional.of(of);
            missed = prepared.runs().stream().flatMap(insert -> missed(insert, of).stream()).findFirst().orElse("");
            prepared.program().flatMap(program -> Questions.changed(of.parsed(), program)).ifPresent(line -> {
                changed = of.file() + ":" + line + ": this is not what you were given, and its outcome was to be foreseen: begin anew from that file, "
                        + "and write answers alone";
                messages.add(changed);
            });
            of.stop().ifPresent(messages::add);
            of.result().checks().stream().filter(check -> !check.passed()).limit(FAILURES_TOLD)
                    .forEach(check -> messages.add(of.file() + ":" + check.line() + ": your own expectation does not hold: " + words(check)));
        } catch (StudentRun.Refused e) {
            messages.addAll(e.messages());
            refusal = task.file().get() + " could not be judged: " + e.messages().getFirst();
        }
    }

    private ItemResult item(LabItem item, int number) {
        if (item.hidden()) {
            return result(item, number, Points.NONE, "judged when you have handed in");
        }
        return switch (item) {
        case LabItem.NumberQuestion question -> all(item, number, answers().wrong(question, files, numbers, start));
        case LabItem.ChoiceQuestion question -> all(item, number, answers().wrong(question));
        case LabItem.Check check -> run.map(of -> check(check, number, of)).orElseGet(() -> all(item, number, refusal));
        case LabItem.Predicted predicted -> all(item, number, run.map(of -> wrong(predicted, of)).orElse(refusal));
        case LabItem.Mutant mutant -> all(item, number, run.map(of -> hunt(of).wrong(mutant)).orElse(refusal));
        };
    }

    private static Optional<String> missed(Insert insert, StudentRun of) {
        String words = "what the lab runs " + insert.section().<Place>map(Place.SectionEnd::new).orElseGet(Place.End::new).words();
        ReadInsert read = of.parsed().inserts().stream().filter(each -> each.insert().equals(insert)).findFirst().orElseThrow();
        if (!read.ok()) {
            return Optional.of(words + " cannot run: " + read.problems().getFirst().message());
        }
        boolean isReached = of.result().inserts().stream().anyMatch(each -> each.name().equals(insert.name()) && each.times() > 0);
        return isReached || of.stop().isPresent() ? Optional.empty() : Optional.of(words + " was not reached: there is no such section");
    }

    private Answers answers() {
        if (answers.isEmpty()) {
            answers = Optional.of(new Answers(files));
            if (!answers.get().refusal().isEmpty()) {
                messages.add(answers.get().refusal());
            }
        }
        return answers.get();
    }

    private MutantHunt hunt(StudentRun of) {
        hunt = hunt.or(() -> Optional.of(new MutantHunt(of, start)));
        return hunt.get();
    }

    /** All of the points, or none for a reason. */
    private static ItemResult all(LabItem item, int number, String wrong) {
        return result(item, number, wrong.isEmpty() ? Points.of(item.points()) : Points.NONE, wrong);
    }

    static ItemResult result(LabItem item, int number, Points points, String reason) {
        String kind = switch (item) {
        case LabItem.Check check -> "check";
        case LabItem.Mutant mutant -> "mutant";
        case LabItem.Predicted predicted -> "prediction";
        case LabItem.NumberQuestion question -> "number";
        case LabItem.ChoiceQuestion question -> "choice";
        };
        String title = item instanceof LabItem.Mutant mutant && item.title().isEmpty() ? mutant.mutant() : item.title();
        return new ItemResult(kind, number, title, item.show(), item.hint(), item.points(), points, reason);
    }

    private ItemResult check(LabItem.Check check, int number, StudentRun of) {
        if (!missed.isEmpty()) {
            return all(check, number, missed);
        }
        String name = prepared.checks().get(number).name();
        ReadInsert read = of.parsed().inserts().stream().filter(each -> each.insert().name().equals(name)).findFirst().orElseThrow();
        if (!read.ok()) {
            return all(check, number, "cannot be asked " + check.at().words() + ": " + read.problems().getFirst().message());
        }
        InsertResult found = of.result().inserts().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        if (found.times() == 0) {
            return all(check, number, "was not reached: " + of.stop().map(stop -> "the run ended before (" + stop.lines().findFirst().orElse("") + ")")
                    .orElse("there is nothing " + check.at().words()));
        }
        String failed = Stream.concat(found.checks().stream().filter(each -> !each.passed()).map(TaskJudge::words), found.failure().stream())
                .distinct().limit(FAILURES_TOLD).collect(Collectors.joining("; "));
        if (failed.isEmpty()) {
            return all(check, number, found.checks().isEmpty() ? "none of its expectations was reached" : "");
        }
        return check.partial() ? partly(check, number, read, found, failed) : all(check, number, failed);
    }

    /** Each expectation counts its share; one that is asked several times must hold each time. */
    private static ItemResult partly(LabItem.Check check, int number, ReadInsert read, InsertResult found, String failed) {
        Map<String, Boolean> holds = new HashMap<>();
        found.checks().forEach(each -> holds.merge(each.text(), each.passed(), Boolean::logicalAnd));
        int all = Math.max(holds.size(), Questions.expectations(read.statements()));
        int passed = (int) holds.values().stream().filter(each -> each).count();
        return result(check, number, Points.share(check.points(), passed, all), failed);
    }

    /** Why a prediction is not right; empty if it is. */
    private String wrong(LabItem.Predicted predicted, StudentRun of) {
        String question = predicted.title();
        String asked = prepared.questions().get(question);
        String here = Questions.of(of.parsed()).get(question);
        if (here == null) {
            return "the question \"" + question + "\" is not in " + of.file() + " any more: put its predict back";
        }
        if (here.equals(Questions.TWICE)) {
            return "the question \"" + question + "\" is there twice: keep one";
        }
        if (asked != null && !asked.equals(here)) {
            return "what is to be predicted was changed: it is " + asked;
        }
        if (!changed.isEmpty()) {
            return changed;
        }
        List<Prediction> found = of.result().predictions().stream().filter(each -> each.question().equals(question)).toList();
        if (found.isEmpty()) {
            return "was not reached" + of.stop().map(stop -> ": the run ended before (" + stop.lines().findFirst().orElse("") + ")").orElse("");
        }
        return found.stream().filter(each -> !each.isRight()).findFirst()
                .map(each -> each.isOpen() ? "not answered" : "you answered " + each.answer() + "; it is " + each.value()).orElse("");
    }

    /** What an expectation found, with what its author says of it. */
    static String words(CheckResult check) {
        String found = check.found().isEmpty() ? check.text() : check.found();
        return check.message().isEmpty() ? found : check.message() + ": " + found;
    }
}
