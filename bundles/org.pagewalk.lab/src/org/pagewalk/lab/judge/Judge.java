/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.pagewalk.engine.MachineSpec;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Variant;
import org.pagewalk.scenario.ScenarioLanguage;

/**
 * Judges what one student has handed in. The verdict follows from the lab, the files and the identity alone: budgets end runs, never
 * a clock. It may be used from several threads.
 */
public final class Judge {
    private final Lab lab;
    private final ScenarioLanguage language;
    private final NumberJudge numbers;
    private final Map<String, PreparedTask> tasks = new LinkedHashMap<>();

    /**
     * Reads what the lab brings.
     *
     * @param lab without errors
     * @param folder its files; students' own folders, which lack the starter and the reference, do too
     * @throws IOException where they cannot be read
     */
    public Judge(Lab lab, LabFolder folder) throws IOException {
        this(lab, folder, ScenarioLanguage.create());
    }

    /** The same, for those who have the language already. */
    public Judge(Lab lab, LabFolder folder, ScenarioLanguage language) throws IOException {
        this.lab = lab;
        this.language = language;
        numbers = new NumberJudge(language);
        for (LabTask task : lab.tasks()) {
            tasks.put(task.name(), PreparedTask.of(lab, task, folder, language));
        }
    }

    /** The lab. */
    public Lab lab() {
        return lab;
    }

    /**
     * Judges all tasks.
     *
     * @param files that were handed in, by name
     * @param identity from which the variant is drawn
     * @param isCancelled asked at each statement
     * @throws java.util.concurrent.CancellationException once it says so
     */
    public Verdict judge(Map<String, byte[]> files, String identity, BooleanSupplier isCancelled) {
        return judge(files, Variant.of(lab, identity), isCancelled);
    }

    /** The same, for a variant. */
    public Verdict judge(Map<String, byte[]> files, Variant variant, BooleanSupplier isCancelled) {
        MachineSpec machine = machine(variant);
        ReservedNames names = names(variant);
        return new Verdict(lab.tasks().stream().map(task -> judge(task, files, variant, machine, names, isCancelled)).toList());
    }

    /** Judges one task. */
    public TaskResult judge(LabTask task, Map<String, byte[]> files, Variant variant, BooleanSupplier isCancelled) {
        return judge(task, files, variant, machine(variant), names(variant), isCancelled);
    }

    private MachineSpec machine(Variant variant) {
        return language.parse(variant.machine(), Lab.MACHINE).spec();
    }

    private ReservedNames names(Variant variant) {
        return ReservedNames.of(language.parse(variant.values(), Lab.VARIANT));
    }

    private TaskResult judge(LabTask task, Map<String, byte[]> files, Variant variant, MachineSpec machine, ReservedNames names,
            BooleanSupplier isCancelled) {
        PreparedTask prepared = tasks.get(task.name());
        HandedIn handedIn = new HandedIn(files, prepared.given(), variant, machine, names);
        return new TaskJudge(prepared, handedIn, language, numbers, new StudentRun.Start(lab.budget(), isCancelled)).judge();
    }

    /** The verdict on what cannot be judged: no points, for this reason. */
    public Verdict nothing(String reason) {
        return new Verdict(lab.tasks().stream().map(task -> new TaskResult(task.name(), task.title(), nothing(task.items(), reason),
                List.of(), java.util.Optional.empty())).toList());
    }

    private static List<ItemResult> nothing(List<LabItem> items, String reason) {
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(i -> TaskJudge.result(items.get(i), i + 1, Points.NONE, reason)).toList();
    }
}
