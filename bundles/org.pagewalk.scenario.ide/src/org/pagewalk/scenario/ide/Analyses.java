/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.LinkedHashMap;
import java.util.Map;

import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.ScenarioLanguage;

/** Keeps the analyses of the last texts: an editor asks many things about one text before it changes. */
final class Analyses {
    private static final int KEPT_MAX = 2;

    private final ScenarioLanguage language = ScenarioLanguage.create();
    private final Declarations declarations;
    private final Map<String, Analysis> kept = new LinkedHashMap<>(KEPT_MAX * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Analysis> eldest) {
            return size() > KEPT_MAX;
        }
    };

    Analyses(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The analysis of a text. Two threads that ask for a new text at the same time may both make it. */
    Analysis of(String text) {
        synchronized (kept) {
            Analysis known = kept.get(text);
            if (known != null) {
                return known;
            }
        }
        Analysis made = new Analysis(language, declarations, text);
        synchronized (kept) {
            kept.put(text, made);
        }
        return made;
    }
}
