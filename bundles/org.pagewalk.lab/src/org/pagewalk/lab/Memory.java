/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was found out lately about code and files, so that after a keystroke only that is judged again which has changed. It may be used
 * from several threads; two that want the same may both find it out.
 */
final class Memory {
    /** As much as a lab can have, and one more. */
    private static final int ENTRIES_MAX = 1_000;

    private final Map<Object, Object> found = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > ENTRIES_MAX;
        }
    };

    /** What is known under a key, or else is found out now. */
    <T> T of(Object key, Class<T> type, Supplier<T> find) {
        return of(key, type, known -> true, find);
    }

    /**
     * The same for what does not follow from the key alone.
     *
     * @param holds whether something that is known is still true
     */
    <T> T of(Object key, Class<T> type, Predicate<T> holds, Supplier<T> find) {
        Object known;
        synchronized (found) {
            known = found.get(key);
        }
        if (known != null && holds.test(type.cast(known))) {
            return type.cast(known);
        }
        T made = find.get();
        synchronized (found) {
            found.put(key, made);
        }
        return made;
    }
}
