/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.PrintedLine;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Source;

/** Gathers what a run has found, line by line. What imported files found is told at the import and is no concern of its line. */
final class LineResults {
    private record Key(int line, LineResult.Kind kind) {
    }

    private final Map<Key, LineResult> found = new TreeMap<>((a, b) -> a.line() != b.line() ? Integer.compare(a.line(), b.line())
            : a.kind().compareTo(b.kind()));
    private final Set<Integer> imports = new HashSet<>();

    private LineResults(String text) {
        Source source = new Source("", text);
        int before = 0;
        for (Lexeme lexeme : Lexeme.all(text)) {
            int line = source.line(lexeme.place().offset());
            if (line > before && lexeme.is("import")) {
                imports.add(line);
            }
            before = line;
        }
    }

    /** In the order of the lines. */
    static List<LineResult> of(RunResult run) {
        LineResults results = new LineResults(run.text());
        for (CheckResult check : run.checks()) {
            results.add(new LineResult(check.line(), LineResult.Kind.EXPECTATION, 1, check.passed() ? 1 : 0, 0, brief(check)));
        }
        for (Prediction each : run.predictions()) {
            results.add(new LineResult(each.line(), LineResult.Kind.PREDICTION, 1, each.isRight() ? 1 : 0, each.isOpen() ? 1 : 0,
                    each.isWrong() ? each.value() : ""));
        }
        for (PrintedLine each : run.printed()) {
            results.add(new LineResult(each.line(), LineResult.Kind.PRINT, each.times(), each.times(), 0, each.last()));
        }
        return List.copyOf(results.found.values());
    }

    private void add(LineResult result) {
        if (!imports.contains(result.line())) {
            found.merge(new Key(result.line(), result.kind()), result, LineResult::and);
        }
    }

    /** Without what stands in the line anyway: {@code is 3, expected 1}. */
    private static String brief(CheckResult check) {
        int is = check.found().indexOf(" is ");
        return is > 0 && check.text().contains(check.found().substring(0, is)) ? check.found().substring(is + 1) : check.found();
    }
}
