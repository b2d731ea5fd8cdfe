/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.Imports;
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

    /** An analysis of a text with whatever files it imports, for what does not depend on them. */
    Analysis of(String text) {
        return find(text).orElseGet(() -> make(text, Imports.UNKNOWN));
    }

    /** The analysis of a text with the files that it imports as they are now. Two threads that ask for a new one may both make it. */
    Analysis of(String text, Imports imports) {
        return find(text).filter(known -> known.holdsWith(imports)).orElseGet(() -> make(text, imports));
    }

    private Optional<Analysis> find(String text) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(text));
        }
    }

    private Analysis make(String text, Imports imports) {
        Analysis made = new Analysis(language, declarations, text, imports);
        synchronized (kept) {
            kept.put(text, made);
        }
        return made;
    }
}
