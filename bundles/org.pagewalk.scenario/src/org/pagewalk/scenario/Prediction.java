/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

/**
 * What became of one {@code predict}.
 *
 * @param line where it stands, from 1
 * @param question that it asks
 * @param text what is to be predicted, as it is written
 * @param answer the value that was predicted; empty while the answer is {@code ?}
 * @param value the true one; to be shown only after the run
 * @param isRight whether the answer is the true value; false while there is none
 */
public record Prediction(int line, String question, String text, String answer, String value, boolean isRight) {
    /** Whether nobody has answered. */
    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** Whether the answer is another value. */
    public boolean isWrong() {
        return !isOpen() && !isRight;
    }
}
