/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Keeps the colours of the last texts: after a key only what lies around it is coloured anew. May be asked from several threads. */
final class Colours {
    /** So many texts are kept. */
    private static final int KEPT_MAX = 4;

    private final Highlighting highlighting;
    /** The last first. */
    private final Deque<Coloured> kept = new ArrayDeque<>();

    Colours(Highlighting highlighting) {
        this.highlighting = highlighting;
    }

    List<Span> of(String text) {
        Coloured before = nearest(text);
        boolean isKnown = before.text().equals(text);
        Coloured now = isKnown ? before : highlighting.after(before, text);
        keep(now, before);
        return Collections.unmodifiableList(now.spans());
    }

    /** The kept text of which a text is a later version; where there is none, the empty one. */
    private Coloured nearest(String text) {
        synchronized (kept) {
            for (Coloured each : kept) {
                int begin = each.unchanged(text);
                if (begin + each.unchangedEnd(text, begin) > text.length() / 2) {
                    return each;
                }
            }
        }
        return Coloured.NOTHING;
    }

    private void keep(Coloured now, Coloured before) {
        synchronized (kept) {
            kept.removeIf(each -> each == before);
            kept.push(now);
            if (kept.size() > KEPT_MAX) {
                kept.removeLast();
            }
        }
    }
}
