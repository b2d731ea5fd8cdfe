/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.Prediction;

/** What a run has found of its expectations and predictions: at most {@value #MAX} together, so that a loop cannot fill the memory. */
public final class Results {
    private static final int MAX = 100_000;

    private final List<CheckResult> checks = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();
    private int elsewhere;

    Results() {
    }

    /** The expectations so far. */
    public List<CheckResult> checks() {
        return checks;
    }

    /** The predictions so far. */
    public List<Prediction> predictions() {
        return predictions;
    }

    /** Adds an expectation that stands at an offset; gives its number, from 0. */
    int add(CheckResult check, int offset) {
        spend(offset);
        checks.add(check);
        return checks.size() - 1;
    }

    /** Adds a prediction that stands at an offset. */
    public void add(Prediction prediction, int offset) {
        spend(offset);
        predictions.add(prediction);
    }

    /** One more expectation, which somebody else keeps. */
    void addElsewhere(int offset) {
        spend(offset);
        elsewhere++;
    }

    private void spend(int offset) {
        if (checks.size() + predictions.size() + elsewhere == MAX) {
            throw Mistake.budget(offset, "the run has " + MAX
                    + " expectations and predictions and was ended here: put fewer of them into its loops");
        }
    }
}
