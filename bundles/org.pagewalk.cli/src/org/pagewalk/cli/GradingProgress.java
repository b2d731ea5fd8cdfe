/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import org.pagewalk.lab.batch.BatchListener;
import org.pagewalk.lab.batch.Graded;

/** Shows on a terminal how far grading is, and how long it will take at the pace so far. */
final class GradingProgress implements BatchListener {
    private static final int BAR = 24;
    private static final long SECOND = 1_000_000_000L;
    private static final long PAUSE = SECOND / 10;

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private long shown = start - PAUSE;
    private int kept;

    GradingProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How many were there already. */
    int kept() {
        return kept;
    }

    @Override
    public void done(Graded graded, boolean wasThere, int done, int all) {
        kept += wasThere ? 1 : 0;
        long now = System.nanoTime();
        if (now - shown < PAUSE && done < all) {
            return;
        }
        shown = now;
        int full = (int) ((long) BAR * done / all);
        String bar = "[" + "#".repeat(full) + " ".repeat(BAR - full) + "]";
        terminal.progress(Messages.text("grade.progress", bar, done, all, left(now - start, done - kept, all - done)));
    }

    /** By those that were graded now; those that were there took no time. */
    private static String left(long nanos, int fresh, int waiting) {
        if (fresh < 1 || waiting == 0 || nanos < SECOND) {
            return "";
        }
        long seconds = Math.max(1, nanos / fresh * waiting / SECOND);
        return Messages.text("grade.left", seconds < 100 ? Messages.text("grade.seconds", seconds) : Messages.text("grade.minutes", (seconds + 59) / 60));
    }
}
