/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Divergence;
import org.pagewalk.engine.run.Run;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.LabItem;
import org.pagewalk.scenario.Insert;
import org.pagewalk.scenario.InsertResult;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;

/**
 * Finds the first item of a task that is not as it should be and that the student may be told of, runs the scenario once more,
 * recorded, and shows that moment: in words, in a picture, and as a replay.
 */
final class FirstDifference {
    /** At which moments a run left its sections and lines. */
    private static final class Moments implements ScenarioListener {
        private final StudentRun.Start start;
        private final Map<String, List<Long>> sections = new HashMap<>();
        private final Map<Integer, Long> lines = new HashMap<>();
        private Run run;

        Moments(StudentRun.Start start) {
            this.start = start;
        }

        @Override
        public void booted(Run booted) {
            run = booted;
        }

        @Override
        public void sectionLeft(String name, int line, Machine machine) {
            sections.computeIfAbsent(name, unknown -> new ArrayList<>()).add(run.end());
        }

        @Override
        public void statement(int line, Machine machine) {
            start.statement(line, machine);
            lines.put(line, run.end());
        }
    }

    private final PreparedTask prepared;
    private final HandedIn files;
    private final StudentRun.Start start;

    FirstDifference(PreparedTask prepared, HandedIn files, StudentRun.Start start) {
        this.prepared = prepared;
        this.files = files;
        this.start = start;
    }

    /** The first of the items whose moment can be shown, as the student may see it. */
    Optional<Difference> find(StudentRun run, List<ItemResult> items, Optional<MutantHunt> hunt) {
        for (ItemResult item : items) {
            if (item.passed() || !item.show().showsReason() || prepared.task().items().get(item.number() - 1).hidden()) {
                continue;
            }
            Optional<Difference> found = switch (prepared.task().items().get(item.number() - 1)) {
            case LabItem.Check check -> check(run, item);
            case LabItem.Predicted predicted -> prediction(run, item);
            case LabItem.Mutant mutant when item.show() == Disclosure.EVERYTHING && hunt.filter(MutantHunt::isFit).isPresent() ->
                mutant(run, item, mutant.mutant());
            default -> Optional.empty();
            };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> check(StudentRun run, ItemResult item) {
        Insert insert = prepared.checks().get(item.number());
        InsertResult found = run.result().inserts().stream().filter(each -> each.name().equals(insert.name())).findFirst().orElseThrow();
        Moments moments = new Moments(start);
        Run again = record(run, moments, Optional.empty()).run();
        if (found.times() == 0) {
            // The run ended before, or there is no such place: what there is to see is its end.
            int line = run.result().stop().map(stop -> stop.line()).orElse((int) run.text().lines().count());
            return Optional.of(show(run, item, line, item.reason(), new Shown(again, again.end(), Optional.empty())));
        }
        long moment = insert.section().map(moments.sections::get).map(all -> all.get(Math.clamp(found.failedAt(), 1, all.size()) - 1))
                .orElse(again.end());
        return Optional.of(show(run, item, run.line(insert), item.reason(), new Shown(again, moment, Optional.empty())));
    }

    private Optional<Difference> prediction(StudentRun run, ItemResult item) {
        Optional<Prediction> wrong = run.result().predictions().stream()
                .filter(each -> each.question().equals(item.title()) && !each.isRight()).findFirst();
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        Moments moments = new Moments(start);
        Run again = record(run, moments, Optional.empty()).run();
        long moment = moments.lines.getOrDefault(wrong.get().line(), again.end());
        return Optional.of(show(run, item, wrong.get().line(), item.reason(), new Shown(again, moment, Optional.empty())));
    }

    /** Where a kernel with a bug first does something else than the true one. */
    private Optional<Difference> mutant(StudentRun run, ItemResult item, String mutant) {
        Run right = record(run, new Moments(start), Optional.empty()).run();
        Run wrong = record(run, new Moments(start), Optional.of(mutant)).run();
        Optional<Divergence> parting = Divergence.between(right, wrong);
        if (parting.isEmpty()) {
            return Optional.empty();
        }
        Divergence found = parting.get();
        String words = "Here this kernel does something else than the true one, and no expectation notices. It tells: "
                + words(found.other()) + ". The true one tells: " + words(found.one()) + ".";
        return Optional.of(show(run, item, found.otherLine().orElse(1), words, new Shown(wrong, found.otherMoment(), Optional.of(mutant))));
    }

    private static String words(String told) {
        return told.isEmpty() ? "nothing more" : told;
    }

    private RunResult record(StudentRun run, Moments moments, Optional<String> mutant) {
        return ScenarioRun.run(run.parsed(), start.recorded(mutant), moments);
    }

    /** What is shown: a run, a moment of it, and its bug. */
    private record Shown(Run run, long moment, Optional<String> mutant) {
    }

    private Difference show(StudentRun run, ItemResult item, int line, String words, Shown shown) {
        shown.run().cursor().moveTo(Math.clamp(shown.moment(), shown.run().start(), shown.run().end()));
        String[] source = run.text().split("\r\n|\r|\n", -1);
        String text = line >= 1 && line <= source.length ? source[line - 1].strip() : "";
        List<String> narrative = Surroundings.of(shown.run(), source);
        Optional<String> picture = prepared.task().picture().flatMap(name -> Surroundings.picture(name, shown.run()));
        Replay replay = new Replay(item.shownTitle() + ": " + words, run.file(), run.files(prepared, files), prepared.runs(), shown.mutant(),
                OptionalLong.of(shown.moment()));
        boolean isReplayable = prepared.task().runs().stream().allMatch(each -> !each.code().isEmpty());
        return new Difference(item.number(), run.file(), line, text, words, narrative, picture,
                isReplayable ? Optional.of(replay) : Optional.empty());
    }
}
