/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A lab: what {@code lab.lab} says, without its files ({@link LabFolder}).
 *
 * @param id by which graders and submissions know it: lower case letters, digits and dashes
 * @param title for people
 * @param text the file with the lab's text in Markdown
 * @param starter how many points the starter scores, if the author says so
 * @param budget of each run
 * @param variant what differs from student to student; empty if nothing does
 * @param tasks in their order
 * @param source the text of {@code lab.lab}
 */
public record Lab(String id, String title, Optional<String> text, OptionalInt starter, Budget budget, Optional<Code> variant,
        List<LabTask> tasks, String source) {
    /** The file that makes a folder a lab. */
    public static final String FILE = "lab.lab";
    /** The folder of what students begin with. */
    public static final String STARTER = "starter";
    /** The folder of a solution with full marks; students never get it. */
    public static final String REFERENCE = "reference";
    /** The folder of whatever else students never get. */
    public static final String HIDDEN = "hidden";
    /** The file in which students answer questions: a Java properties file in UTF-8, {@code name = answer}. */
    public static final String ANSWERS = "answers.properties";
    /** What students import for the machine of their variant. */
    public static final String MACHINE = "machine.mms";
    /** What students import for the values of their variant. */
    public static final String VARIANT = "variant.mms";

    /** Copies the list. */
    public Lab {
        tasks = List.copyOf(tasks);
    }

    /** All points. */
    public int points() {
        return tasks.stream().mapToInt(LabTask::points).sum();
    }

    /** The task of this name. */
    public Optional<LabTask> task(String name) {
        return tasks.stream().filter(task -> task.name().equals(name)).findFirst();
    }
}
