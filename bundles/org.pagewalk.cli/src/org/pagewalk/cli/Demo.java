/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.FreeLists;
import org.pagewalk.picture.TimelineScene;
import org.pagewalk.replay.ReplayResult;

/**
 * What the demo found out, ready to be put on a page.
 *
 * @param scenario  file name of the example
 * @param text      its source
 * @param machine   the machine it ran on, in words
 * @param steps     the run, part by part, in order; together they cover the whole source
 * @param recording summary of the recorded trace
 * @param held      pages held over the trace
 */
record Demo(String scenario, String text, String machine, List<Step> steps, ReplayResult.Ftrace recording,
        List<TimelineScene.Point> held) {

    /**
     * One part of the run.
     *
     * @param title     what the part is called; empty for the beginning
     * @param firstLine of the source, from 1
     * @param lastLine  of the source
     * @param output    what was printed
     * @param checks    expectations met
     * @param lists     the free lists afterwards
     */
    record Step(String title, int firstLine, int lastLine, List<String> output, List<Check> checks,
            Optional<FreeLists> lists) {
    }

    /**
     * One expectation.
     *
     * @param line   of the source
     * @param passed whether it held
     * @param found  what was found instead; empty when it held
     */
    record Check(int line, boolean passed, String found) {
    }
}
