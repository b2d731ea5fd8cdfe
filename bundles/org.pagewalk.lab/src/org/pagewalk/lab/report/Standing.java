/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import org.pagewalk.lab.judge.ItemResult;

/** How an item or a submission stands: a word, and a sign that says the same without colour. */
enum Standing {
    PASSED("passed", "✓", "good"), PARTIAL("partly", "◐", "partial"), FAILED("failed", "✗", "bad");

    private final String word;
    private final String sign;
    private final String style;

    Standing(String word, String sign, String style) {
        this.word = word;
        this.sign = sign;
        this.style = style;
    }

    static Standing of(ItemResult item) {
        return item.passed() ? PASSED : item.points().hundredths() > 0 ? PARTIAL : FAILED;
    }

    String word() {
        return word;
    }

    String sign() {
        return sign;
    }

    /** The CSS class. */
    String style() {
        return style;
    }
}
