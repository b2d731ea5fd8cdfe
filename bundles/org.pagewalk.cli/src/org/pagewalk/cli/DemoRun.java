/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;
import org.pagewalk.picture.FreeLists;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;

/** Runs the example and takes a picture of the zone at the beginning and after each of its sections. */
final class DemoRun implements ScenarioListener {
    private static final String ZONE = "Normal";

    private final String[] source;
    private final List<Demo.Step> steps = new ArrayList<>();
    private final List<String> output = new ArrayList<>();
    private final List<Demo.Check> checks = new ArrayList<>();
    private int depth;
    private int firstLine = 1;
    private int lastLine = 1;
    private final RunResult result;

    private DemoRun(ParsedScenario parsed) {
        source = parsed.text().split("\n", -1);
        result = ScenarioRun.run(parsed, RunOptions.defaults().unrecorded(), this);
    }

    /** Runs a scenario that is known to boot. */
    static DemoRun of(ParsedScenario parsed) {
        return new DemoRun(parsed);
    }

    /** The machine after the run. */
    Machine machine() {
        return result.machine();
    }

    /** The run in parts. */
    List<Demo.Step> steps() {
        return List.copyOf(steps);
    }

    /** Expectations that held. */
    long held() {
        return result.checks().stream().filter(CheckResult::passed).count();
    }

    /** Expectations in all. */
    long checks() {
        return result.checks().size();
    }

    /** Whether it came to its end. */
    boolean isWhole() {
        return result.stop().isEmpty();
    }

    @Override
    public void printed(String text, int line) {
        output.add(text);
    }

    @Override
    public void checked(CheckResult check) {
        checks.add(new Demo.Check(check.line(), check.passed(), check.found()));
    }

    @Override
    public void booted(Run run) {
        step("", endOfBlock(1), run.machine());
    }

    @Override
    public void statement(int line, Machine machine) {
        lastLine = Math.max(lastLine, line);
    }

    @Override
    public void sectionEntered(String name, int line, Machine machine) {
        depth++;
    }

    @Override
    public void sectionLeft(String name, int line, Machine machine) {
        if (--depth == 0) {
            step(name, endOfBlock(Math.max(line, lastLine)), machine);
        }
    }

    /** The line of the closing brace, which stands by itself, of the block that {@code line} is in. */
    private int endOfBlock(int line) {
        int end = line;
        while (end < source.length && !source[end - 1].startsWith("}")) {
            end++;
        }
        return end;
    }

    /** Everything since the last step. */
    private void step(String title, int last, Machine machine) {
        while (firstLine < last && source[firstLine - 1].isBlank()) {
            firstLine++;
        }
        Optional<FreeLists> lists = machine.zone(ZONE, 0).map(zone -> FreeLists.of(machine, zone));
        steps.add(new Demo.Step(title, firstLine, last, List.copyOf(output), List.copyOf(checks), lists));
        firstLine = last + 1;
        output.clear();
        checks.clear();
    }
}
