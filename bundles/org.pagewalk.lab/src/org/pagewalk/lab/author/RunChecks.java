/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.pagewalk.lab.Budget;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Variant;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Judge;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;

/** What judging the reference and the starter shows: that the lab can be solved, in each variant, and is not solved already. */
final class RunChecks {
    /** How the judge begins to say that an answer is another one, rather than that it cannot be judged. */
    private static final String ANSWERED = "you answered ";
    /** How the judge begins to say that a scenario fails where there is no mutant. */
    private static final String UNSOUND = "with the true kernel ";
    /** How it says, behind the name of a file, that this is none to be judged. */
    private static final String UNJUDGED = " could not be judged: ";
    private static final int VARIANTS_NAMED = 5;

    private final Lab lab;
    private final LabFolder folder;
    private final VariantSample sample;
    private final Findings findings;
    private final Progress progress;
    private final Judge judge;
    /** Of the reference, by the number of the variant. */
    private final Map<Long, Verdict> verdicts = new HashMap<>();
    private int done;

    RunChecks(Lab lab, LabFolder folder, VariantSample sample, Findings findings, Progress progress) throws IOException {
        this.lab = lab;
        this.folder = folder;
        this.sample = sample;
        this.findings = findings;
        this.progress = progress;
        judge = new Judge(lab, folder);
    }

    void check() throws IOException {
        Map<String, byte[]> reference = files(Lab.REFERENCE);
        reference(reference);
        starter(files(Lab.STARTER));
        budget(reference);
    }

    private void step(String doing) {
        progress.step(doing, done++, sample.numbers().size() + 2);
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    /** What would be handed in of a folder: only what the lab asks for, and other scenarios there. */
    private Map<String, byte[]> files(String from) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : folder.files()) {
            if (name.startsWith(from + "/")) {
                Optional<byte[]> content = folder.read(name);
                content.ifPresent(found -> files.put(name.substring(from.length() + 1), found));
            }
        }
        return files;
    }

    /** What one item has lost in one variant. */
    private record Lost(LabTask task, ItemResult item, long variant, List<String> messages) {
        boolean isAnswer() {
            return item.reason().startsWith(ANSWERED) && (item.kind().equals("prediction") || item.kind().equals("number"));
        }

        /** Whether nothing of the task could be judged. */
        boolean isWhole() {
            return item.reason().isEmpty() || item.reason().startsWith(UNSOUND)
                    || task.file().filter(file -> item.reason().startsWith(file + UNJUDGED)).isPresent();
        }

        String why() {
            return item.reason().isEmpty() ? String.join("; ", messages) : item.reason();
        }
    }

    private void reference(Map<String, byte[]> reference) {
        Map<String, List<Lost>> lost = new LinkedHashMap<>();
        List<Lost> fewest = null;
        for (long number : sample.numbers()) {
            step(sample.all() == 1 ? "the reference" : "the reference in variant " + number);
            Verdict verdict = judge.judge(reference, Variant.number(lab, number), progress::isCancelled);
            verdicts.put(number, verdict);
            List<Lost> here = lost(verdict, number);
            here.forEach(each -> lost.computeIfAbsent(each.task().name() + " " + each.item().number(), key -> new ArrayList<>()).add(each));
            fewest = fewest == null || here.size() < fewest.size() ? here : fewest;
        }
        // An answer that depends on the variant can be right in one variant alone; there all of them must be.
        boolean isAnswered = fewest == null || fewest.stream().noneMatch(Lost::isAnswer);
        List<Lost> best = fewest == null ? List.of() : fewest;
        // What ends a run, or keeps a file from being judged, costs all that a task has to give: that is one mistake.
        Map<List<Object>, List<List<Lost>>> alike = new LinkedHashMap<>();
        for (List<Lost> each : lost.values()) {
            List<Lost> told = each.stream().filter(one -> !one.isAnswer() || !isAnswered && best.contains(one)).toList();
            if (!told.isEmpty()) {
                alike.computeIfAbsent(told.getFirst().isWhole() ? List.of(told.getFirst().task(), told.getFirst().why(),
                        told.stream().map(Lost::variant).toList()) : List.of(told), key -> new ArrayList<>()).add(told);
            }
        }
        alike.values().forEach(each -> tell(each.getFirst(), each.size() - 1));
    }

    private List<Lost> lost(Verdict verdict, long number) {
        List<Lost> lost = new ArrayList<>();
        for (TaskResult result : verdict.tasks()) {
            LabTask task = lab.task(result.name()).orElseThrow();
            result.items().stream().filter(item -> !item.passed()).forEach(item -> lost.add(new Lost(task, item, number, result.messages())));
        }
        return lost;
    }

    private void tell(List<Lost> lost, int others) {
        Lost first = lost.getFirst();
        String where = sample.all() == 1 ? "" : lost.size() == sample.numbers().size() ? " in every variant" : " in variant " + names(lost);
        String what = switch (first.item().kind()) {
        case "mutant" -> "the reference does not catch it" + where;
        case "number", "choice", "prediction" -> "the reference does not answer it rightly" + where;
        default -> "the reference gets " + first.item().points() + " of " + first.item().max() + " points" + where;
        };
        String remedy = first.isAnswer() ? "; let the answers in " + Lab.REFERENCE + "/ be right together in one variant" : "; mend the reference, or what is asked";
        String more = others == 0 ? "" : "; so it is with " + others + (others == 1 ? " other item" : " other items") + " of the task";
        findings.error(first.task(), first.item().number(), what + ": " + first.why() + more + remedy);
    }

    private String names(List<Lost> lost) {
        return lost.stream().limit(VARIANTS_NAMED).map(each -> each.variant() + " (" + values(each.variant()) + ")")
                .collect(Collectors.joining(", ")) + (lost.size() > VARIANTS_NAMED ? " and " + (lost.size() - VARIANTS_NAMED) + " others" : "");
    }

    private String values(long variant) {
        return Variant.number(lab, variant).named().entrySet().stream().map(value -> value.getKey() + " " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Those variants at the two ends are enough: the starter is wrong everywhere. */
    private void starter(Map<String, byte[]> starter) {
        step("the starter");
        if (lab.starter().isEmpty()) {
            return;
        }
        for (long number : List.of(sample.numbers().getFirst(), sample.numbers().getLast())) {
            Verdict verdict = judge.judge(starter, Variant.number(lab, number), progress::isCancelled);
            String points = verdict.points().toString();
            if (!points.equals(String.valueOf(lab.starter().getAsInt()))) {
                String passed = verdict.tasks().stream().flatMap(task -> task.items().stream().filter(item -> item.points().hundredths() > 0)
                        .map(item -> Findings.words(lab.task(task.name()).orElseThrow(), item.number()) + " (" + item.points() + ")"))
                        .collect(Collectors.joining(", "));
                findings.error(Lab.FILE, line("starter"), "the starter scores " + points + " points" + (sample.all() == 1 ? "" : " in variant " + number)
                        + ", not " + lab.starter().getAsInt() + (passed.isEmpty() ? "" : ": by " + passed) + "; write starter " + points
                        + " if that is meant, or ask for what the starter does not have");
                return;
            }
        }
    }

    /** The line of an entry of the heading. */
    private int line(String key) {
        List<String> lines = lab.source().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key + " ")) {
                return i + 1;
            }
        }
        return 1;
    }

    /** With half of the budget the reference must do as well, or students who need a little more fail. */
    private void budget(Map<String, byte[]> reference) throws IOException {
        step("the budget");
        Budget whole = lab.budget();
        Budget half = new Budget(Math.max(1, whole.statements() / 2), Math.max(1, whole.outputChars() / 2), Math.max(1, whole.events() / 2));
        Judge tight = new Judge(new Lab(lab.id(), lab.title(), lab.text(), lab.starter(), half, lab.variant(), lab.tasks(), lab.source()), folder);
        for (long number : List.of(sample.numbers().getFirst(), sample.numbers().getLast())) {
            Variant variant = Variant.number(lab, number);
            for (int i = 0; i < lab.tasks().size(); i++) {
                LabTask task = lab.tasks().get(i);
                TaskResult usual = verdicts.get(number).tasks().get(i);
                TaskResult less = tight.judge(task, reference, variant, progress::isCancelled);
                if (!less.points().equals(usual.points())) {
                    findings.warning(Lab.FILE, task.line(), "task " + task.name() + ": the reference uses more than half of what a run may use"
                            + less.messages().stream().findFirst().map(message -> " (with half of it: " + message + ")").orElse("")
                            + "; give the lab a larger budget");
                }
            }
        }
    }
}
