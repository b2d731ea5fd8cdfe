/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.Locale;

import org.pagewalk.lab.batch.Graded.Status;

/** Whether a submission was judged, as a badge: a sign and a word. */
final class Statuses {
    private Statuses() {
    }

    static String word(Status status) {
        return Messages.text("status." + status.name().toLowerCase(Locale.ROOT));
    }

    static void write(Html html, Status status) {
        String style = switch (status) {
        case GRADED -> "good";
        case INFRASTRUCTURE -> "partial";
        case EMPTY, BROKEN, HOSTILE -> "bad";
        };
        String sign = switch (status) {
        case GRADED -> "✓";
        case INFRASTRUCTURE -> "↻";
        case EMPTY -> "∅";
        case BROKEN, HOSTILE -> "✗";
        };
        html.open("span", "class", "badge " + style).element("span", sign, "class", "sign", "aria-hidden", "true")
                .text(" " + word(status)).close();
    }
}
