/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.parser.IParseResult;
import org.pagewalk.scenario.mms.MmsFactory;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.syntax.MmsSyntax;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.TextScan;

/**
 * Reads texts, and keeps the trees of those that scenarios have lately taken in from elsewhere: a class imports the same files and is asked
 * the same things, and so is an author who writes on. Nobody changes a tree. It may be used from several threads.
 */
final class Texts {
    private static final int KEPT_MAX = 64;
    private static final int KEPT_CHARS_MAX = 1 << 14;

    /** What a text is. Two that are part of the same scenario are never the same, since they have other names. */
    private record Key(String name, String text) {
    }

    /**
     * A text that was read.
     *
     * @param source its lines
     * @param scan what is wrong with its words and brackets
     * @param result its tree; none where it is not fit to be parsed
     */
    record Read(Source source, TextScan scan, Optional<IParseResult> result) {
        /** Its tree, empty where there is none. */
        Scenario tree() {
            return result.map(IParseResult::getRootASTElement).map(Scenario.class::cast).orElseGet(MmsFactory.eINSTANCE::createScenario);
        }
    }

    private final MmsSyntax syntax = new MmsSyntax();
    private final Map<Key, Read> kept = new LinkedHashMap<>(KEPT_MAX, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Read> eldest) {
            return size() > KEPT_MAX;
        }
    };

    /** Reads a scenario itself. */
    Read read(Source source) {
        TextScan scan = new TextScan(source.text());
        return new Read(source, scan, scan.isParseable() ? Optional.of(syntax.parse(source.text())) : Optional.empty());
    }

    /** Reads what a scenario imports, or others insert into it. */
    Read read(String name, String text) {
        if (text.length() > KEPT_CHARS_MAX) {
            return read(new Source(name, text));
        }
        Key key = new Key(name, text);
        synchronized (kept) {
            Read known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Read read = read(new Source(name, text));
        synchronized (kept) {
            kept.put(key, read);
        }
        return read;
    }
}
