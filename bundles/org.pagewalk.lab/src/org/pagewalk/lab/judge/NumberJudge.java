/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.Variant;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;

/**
 * Finds out whether a number is the answer to a question, by a run of the question's code. Many students answer the same for the
 * same variant, so answers that were judged are remembered.
 */
final class NumberJudge {
    private static final int KNOWN_MAX = 10_000;

    /** What was judged: the verdict follows from this alone. */
    private record Key(Variant variant, int line, String answer) {
    }

    private final ScenarioLanguage language;
    private final Map<Key, String> known = new ConcurrentHashMap<>();

    NumberJudge(ScenarioLanguage language) {
        this.language = language;
    }

    /**
     * Why a number is not the answer; empty if it is.
     *
     * @param answer in the form of a number of the scenario language
     */
    String wrong(LabItem.NumberQuestion question, String answer, HandedIn files, StudentRun.Start start) {
        Key key = new Key(files.variant(), question.line(), answer);
        String before = known.get(key);
        if (before != null) {
            return before;
        }
        String judged = judge(question, answer, files, start);
        if (known.size() < KNOWN_MAX) {
            known.put(key, judged);
        }
        return judged;
    }

    private String judge(LabItem.NumberQuestion question, String answer, HandedIn files, StudentRun.Start start) {
        String text = "import \"" + Lab.MACHINE + "\"\nimport \"" + Lab.VARIANT + "\"\n" + question.code().text() + "\npredict \"\" answer = (" + answer
                + ")\nexpect answer - (" + answer + ") <= " + question.within() + " && (" + answer + ") - answer <= " + question.within() + "\n";
        ParsedScenario parsed = language.parse(text, Lab.FILE, files, List.of());
        if (!parsed.ok()) {
            return "this cannot be the answer: " + parsed.problems().getFirst().message();
        }
        RunResult result = start.run(parsed);
        if (result.predictions().isEmpty()) {
            return "the lab cannot tell the answer: tell your instructor that "
                    + result.stop().map(Object::toString).orElse("its code does not bind answer");
        }
        Prediction prediction = result.predictions().getFirst();
        boolean isNear = question.within() > 0 && !result.checks().isEmpty() && result.checks().getLast().passed();
        return prediction.isRight() || isNear ? "" : "you answered " + Answers.brief(answer) + "; it is " + prediction.value();
    }
}
