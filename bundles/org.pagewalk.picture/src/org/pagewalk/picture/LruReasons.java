/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Run;

/** Why pages were moved on the LRU lists lately, by what the kernel's functions told that move them. */
final class LruReasons {
    /** So far back in the run it is looked; a step is hardly ever longer. */
    private static final long BACK = 400_000;
    private static final int PAGES_MAX = 400;
    /** Who moves pages on the lists. */
    private static final Set<String> MOVERS = Set.of("lru_cache_add", "lru_cache_del", "__lru_cache_del", "activate_page", "mark_page_accessed",
            "refill_inactive", "shrink_cache", "__free_pages_ok", "truncate_inode_pages", "add_to_page_cache", "add_to_page_cache_unique");

    private final Deque<Told> calls = new ArrayDeque<>();
    private final Map<Integer, Told> decisions = new HashMap<>();
    private final Map<Integer, Found> found = new LinkedHashMap<>();

    private record Found(long moment, String functions, Told decision) {
    }

    private LruReasons() {
    }

    /** By frame, up to the present moment; the cursor stays. */
    static Map<Integer, LruFacts.Reason> read(Subject subject) {
        Run run = subject.run();
        long here = run.cursor().moment();
        LruReasons reasons = new LruReasons();
        run.cursor().tell(Math.max(run.start(), here - BACK), told -> told.moment() < here && reasons.hear(told), subject.progress());
        Narration narration = new Narration(run);
        Map<Integer, LruFacts.Reason> texts = new HashMap<>();
        reasons.found.forEach((frame, of) -> texts.put(frame, new LruFacts.Reason(of.moment(), of.functions(),
                of.decision() == null ? "" : narration.words(of.decision()))));
        return texts;
    }

    private boolean hear(Told told) {
        Note note = told.note();
        if (note.kind() == Note.Kind.MARK) {
            calls.clear();
            decisions.clear();
        } else if (told.isLeave()) {
            calls.poll();
        } else {
            if (note.kind() == Note.Kind.CALL) {
                calls.push(told);
            }
            List<Parameter> fields = note.fields();
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).type() == Type.PAGE) {
                    concerns(told, told.numbers().get(i).intValue());
                }
            }
        }
        return true;
    }

    /** Something was told of a page: while a function is at work that moves pages, that may be the reason. */
    private void concerns(Told told, int frame) {
        String functions = movers();
        if (functions.isEmpty()) {
            return;
        }
        if (told.note().kind() != Note.Kind.CALL) {
            decisions.put(frame, told);
        }
        Told decision = decisions.get(frame);
        found.remove(frame);
        found.put(frame, new Found(told.moment(), functions, decision));
        if (found.size() > PAGES_MAX) {
            Iterator<Integer> oldest = found.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    private String movers() {
        List<String> names = calls.stream().map(call -> call.note().word()).filter(MOVERS::contains).limit(3).collect(Collectors.toList());
        return String.join(", ", names.reversed());
    }
}
