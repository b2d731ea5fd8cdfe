/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.ide.LineResult.Kind;

/** What stands beside a line after a run. */
class LineResultsTest {
    @Test
    void aLineTellsHowOftenItHeldAndWhatWasFoundTheFirstTimeItDidNot() {
        assertEquals(List.of(
                new LineResult(2, Kind.EXPECTATION, 1, 1, 0, ""),
                new LineResult(3, Kind.EXPECTATION, 1, 0, 0, "is 3, expected 1"),
                new LineResult(5, Kind.EXPECTATION, 4, 2, 0, "is 3, expected at most 2")),
                run("""
                        let x = 3
                        expect x == 3
                        expect x == 1
                        for i in 1..4 {
                          expect i <= 2
                        }
                        """));
    }

    @Test
    void predictionsTellTheirValueOnlyWhereAnAnswerIsWrong() {
        assertEquals(List.of(
                new LineResult(1, Kind.PREDICTION, 1, 1, 0, ""),
                new LineResult(2, Kind.PREDICTION, 1, 0, 0, "2"),
                new LineResult(3, Kind.PREDICTION, 1, 0, 1, "")),
                run("""
                        predict "one" 1 + 1 = 2
                        predict "two" 1 + 1 = 3
                        predict "three" 1 + 1 = ?
                        """));
    }

    @Test
    void ofAPrintThatRanOftenTheLastTextIsKept() {
        assertEquals(List.of(new LineResult(1, Kind.PRINT, 1, 1, 0, "begun"), new LineResult(2, Kind.PRINT, 3, 3, 0, "3")),
                run("print \"begun\"\nfor i in 1..3 { print i }\n"));
    }

    @Test
    void whatAnImportedFileFindsIsNotShownAtTheImport() {
        assertEquals(List.of(new LineResult(2, Kind.PRINT, 1, 1, 0, "mine")),
                run("import \"lib.mms\"\nprint \"mine\"\n", name -> new Imports.Answer.Found("print 1\nexpect 1 == 2\n")));
    }

    private static List<LineResult> run(String text) {
        return run(text, Imports.UNKNOWN);
    }

    private static List<LineResult> run(String text, Imports imports) {
        return ScenarioServices.lineResults(ScenarioRun.run(ScenarioLanguage.create().parse(text, "test.mms", imports),
                RunOptions.defaults(), ScenarioListener.NONE));
    }
}
