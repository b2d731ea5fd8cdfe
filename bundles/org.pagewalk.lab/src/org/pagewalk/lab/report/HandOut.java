/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.SortedMap;
import java.util.TreeMap;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.lab.judge.ReplayFile;
import org.pagewalk.lab.judge.TaskResult;

/** All files that one student may be handed: the page, and a replay of each task that went wrong and may be seen. */
final class HandOut {
    private HandOut() {
    }

    /** The files by their names, for a folder of the student's own. */
    static SortedMap<String, byte[]> files(Lab lab, Graded graded) {
        SortedMap<String, byte[]> files = new TreeMap<>(replays(ForStudent.of(lab, graded)));
        files.put("feedback.html", ResultPage.toHandOut(lab, graded));
        return files;
    }

    /** The replays by the names that {@link #replay} gives. They hold what the student has handed in, and of the lab what students have. */
    static SortedMap<String, byte[]> replays(Graded graded) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (TaskResult task : graded.verdict().tasks()) {
            task.difference().flatMap(Difference::replay)
                    .ifPresent(replay -> files.put(replay(graded, task), ReplayFile.write(replay)));
        }
        return files;
    }

    /** What the replay of a task is called beside the page. */
    static String replay(Graded graded, TaskResult task) {
        return graded.key() + "-" + task.name() + "." + Replay.EXTENSION;
    }

    /** Where grading has put the instructor's replay of a task, seen from the page in {@code students}. */
    static String instructorsReplay(Graded graded, TaskResult task) {
        return graded.key() + "/" + task.name() + "." + Replay.EXTENSION;
    }
}
