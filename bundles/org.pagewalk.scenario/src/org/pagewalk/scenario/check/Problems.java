/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.scenario.Insert;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Collects what is wrong with a text, at most {@value #MAX} problems. */
public final class Problems {
    private static final int MAX = 100;
    private static final int MESSAGE_CHARS_MAX = 400;

    /** Mistakes of form: what else seems wrong behind one of them on the same line follows from it. */
    private static final Set<String> FORM = Set.of("syntax", "stray", "unknown-statement", "key-value", "no-effect");

    /** Names that mean nothing. */
    private static final Set<String> UNKNOWN = Set.of("unknown-function", "unknown-name", "unknown-statement", "unknown-snapshot");

    private final Source source;
    private final List<Problem> list = new ArrayList<>();
    /** Of inserts, by their names. */
    private final Map<String, List<Problem>> ofInserts = new HashMap<>();
    private Set<Integer> muted = Set.of();
    private int certainEnd = Integer.MAX_VALUE;
    private boolean silent;
    private boolean isForgiving;
    private int more;

    /** None yet. */
    public Problems(Source source) {
        this.source = source;
    }

    /** From now on nothing is told about these lines: their form is wrong, what else seems wrong may follow from it. */
    public void muteLines(Set<Integer> lines) {
        muted = Set.copyOf(lines);
    }

    /** From now on nothing is told about what lies behind an offset: nobody knows to what it belongs. */
    public void muteBehind(int offset) {
        certainEnd = offset;
    }

    /** From now on names that mean nothing are not told: they may come from a file that could not be read. */
    public void forgiveUnknownNames() {
        isForgiving = true;
    }

    /** Whether there may be names of a file that could not be read. */
    boolean isForgiving() {
        return isForgiving;
    }

    /** Does something that may find problems again that have been told. */
    <T> T silently(Supplier<T> work) {
        boolean before = silent;
        silent = true;
        try {
            return work.get();
        } finally {
            silent = before;
        }
    }

    /** The scenario cannot run because of this. */
    public void error(Place place, String code, String message) {
        error(place, code, message, List::of);
    }

    /**
     * The same, and what would mend it; a message that says what to write can mostly say it here too. It is asked only for a
     * problem that is told, in the scenario itself.
     */
    public void error(Place place, String code, String message, Supplier<List<Remedy>> remedies) {
        add(Severity.ERROR, place, code, message, remedies);
    }

    /** The same, for a whole element. */
    public void error(EObject element, String code, String message) {
        error(source.place(element), code, message);
    }

    /** It runs, and probably does not do what was meant. */
    public void warning(Place place, String code, String message) {
        warning(place, code, message, List::of);
    }

    /** Whether the scenario can run, as far as is known. */
    boolean hasNoErrors() {
        return list.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The same, and what would mend it. */
    public void warning(Place place, String code, String message, Supplier<List<Remedy>> remedies) {
        add(Severity.WARNING, place, code, message, remedies);
    }

    private void add(Severity severity, Place place, String code, String message, Supplier<List<Remedy>> remedies) {
        Optional<Insert> insert = source.insert(place.offset());
        if (insert.isPresent()) {
            addTo(insert.get(), severity, place, code, message, remedies);
            return;
        }
        Place shown = source.shown(place);
        int offset = Math.clamp(shown.offset(), 0, source.own().length());
        int length = Math.clamp(shown.length(), 0, source.own().length() - offset);
        int line = source.line(offset);
        if (silent || muted.contains(line) || offset > certainEnd || isForgiving && UNKNOWN.contains(code)) {
            return;
        }
        if (list.size() == MAX) {
            more++;
            return;
        }
        String origin = source.origin(place.offset());
        String whole = origin + message;
        String text = whole.length() <= MESSAGE_CHARS_MAX ? whole : whole.substring(0, MESSAGE_CHARS_MAX) + "...";
        // What would mend another file cannot be done in this one.
        list.add(new Problem(severity, source.file(), line, source.column(offset), offset, length, text, code,
                origin.isEmpty() ? remedies.get() : List.of()));
    }

    private void addTo(Insert insert, Severity severity, Place place, String code, String message, Supplier<List<Remedy>> remedies) {
        List<Problem> own = ofInserts.computeIfAbsent(insert.name(), name -> new ArrayList<>());
        if (!silent && own.size() < MAX) {
            Place inFile = source.inFile(place);
            Source file = source.fileOf(place.offset());
            int base = place.offset() - inFile.offset();
            own.add(new Problem(severity, file.file(), file.line(inFile.offset()), file.column(inFile.offset()), inFile.offset(),
                    inFile.length(), message, code, remedies.get().stream().filter(each -> each.offset() >= base)
                            .map(each -> new Remedy(each.title(), each.offset() - base, each.length(), each.text())).toList()));
        }
    }

    /** Those of an insert. */
    public List<Problem> of(Insert insert) {
        return List.copyOf(ofInserts.getOrDefault(insert.name(), List.of()));
    }

    /** All of them in the order of the text. */
    public List<Problem> list() {
        List<Problem> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparingInt(Problem::offset));
        Set<Integer> formLines = new HashSet<>();
        sorted.removeIf(problem -> FORM.contains(problem.code()) ? !formLines.add(problem.line())
                : formLines.contains(problem.line()));
        if (more > 0) {
            Problem last = sorted.getLast();
            sorted.add(new Problem(Severity.ERROR, last.file(), last.line(), last.column(), last.offset(), last.length(),
                    "there are " + more + " more problems: mend these first", "more", List.of()));
        }
        return sorted;
    }
}
