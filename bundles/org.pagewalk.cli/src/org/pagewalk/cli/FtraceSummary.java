/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Locale;

import org.pagewalk.replay.ReplayResult;

/** What a recording says about page frames, in words. */
final class FtraceSummary {
    private FtraceSummary() {
    }

    /** Several lines, without the last line end. */
    static String text(ReplayResult.Ftrace trace) {
        StringBuilder text = new StringBuilder(
                Messages.text("ftrace.head", trace.file(), trace.events(), seconds(trace.microseconds())));
        line(text, "ftrace.allocs", trace.pageAllocs(), orders(trace.allocsByOrder()));
        line(text, "ftrace.frees", trace.pageFrees(), trace.freesWithoutAlloc());
        line(text, "ftrace.dropped", trace.blocksDropped());
        line(text, "ftrace.peak", trace.peakPages());
        line(text, "ftrace.end", trace.endPages());
        line(text, "ftrace.cache", trace.cacheAdds(), trace.cacheRemovals(), trace.endCached());
        if (trace.failedAllocs() > 0) {
            line(text, "ftrace.failed", trace.failedAllocs());
        }
        if (trace.lostEvents() > 0) {
            line(text, "ftrace.lost", trace.lostEvents());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Object... values) {
        text.append('\n').append(Messages.text(key, values));
    }

    /** "1,451 of order 0, 64 of order 4". */
    static String orders(List<Long> counts) {
        StringBuilder text = new StringBuilder();
        for (int order = 0; order < counts.size(); order++) {
            if (counts.get(order) > 0) {
                text.append(text.isEmpty() ? "" : ", ").append(Messages.text("ftrace.order", counts.get(order), order));
            }
        }
        return text.isEmpty() ? Messages.text("none") : text.toString();
    }

    private static String seconds(long microseconds) {
        return String.format(Locale.ROOT, "%.3f", microseconds / 1e6);
    }
}
