/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.pagewalk.engine.replacement.Curve;
import org.pagewalk.engine.replacement.PolicyKind;
import org.pagewalk.engine.replacement.PolicyState;
import org.pagewalk.engine.replacement.Replacement;
import org.pagewalk.model.tables.PageReferenceTable;
import org.pagewalk.model.tables.ReplacementPolicyTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.picture.ReplacementFacts.Reference;
import org.pagewalk.picture.ReplacementFacts.Row;
import org.pagewalk.picture.ReplacementFacts.Window;
import org.pagewalk.store.Table;

/** Reads the policies that a scenario compares, and plays the string of one of them. */
final class ReplacementReader {
    /** So many references before the one that is looked at are shown, and so many behind it. */
    private static final int BEFORE = 24;
    private static final int BEHIND = 40;
    /** So many frames a curve shows, unless a policy has more. */
    private static final int FRAMES_USUAL = 24;
    /** Frames times references of a curve, so that it is found in the blink of an eye. */
    private static final long CURVE_WORK = 1L << 22;
    /** What playing the string anew for each column may cost, in references. */
    private static final long COLUMNS_WORK = 400_000;
    private static final int FRAMES_SHOWN = 12;
    private static final int PAGES_MAX = 1 << 16;

    /** The curves found last, and of what: while the string stays the same they need not be found again. */
    private volatile Known known = new Known(new long[0], List.of(), 0, List.of());

    private record Known(long[] string, List<String> kinds, int frames, List<Curve> curves) {
        boolean isOf(long[] other, List<String> otherKinds, int otherFrames) {
            return frames == otherFrames && kinds.equals(otherKinds) && Arrays.equals(string, other);
        }
    }

    ReplacementFacts read(Tables tables, Optional<Integer> wanted, Optional<Integer> reference) {
        List<Row> rows = rows(tables);
        Optional<Integer> chosen = wanted.or(() -> rows.stream().filter(row -> row.references() > 0).reduce((one, next) -> next).map(Row::policy))
                .or(() -> rows.stream().findFirst().map(Row::policy));
        if (chosen.isEmpty()) {
            return new ReplacementFacts(rows, -1, 0, 0, List.of(), "", Window.NONE, Optional.empty());
        }
        int policy = chosen.get();
        int[] references = references(tables, policy);
        long[] string = Arrays.stream(references).mapToLong(tables.pageReference::page).toArray();
        int pages = (int) Arrays.stream(string).distinct().limit(PAGES_MAX).count();
        int played = Math.min(string.length, tables.replacementPolicy.references(policy));
        int at = reference.map(row -> IntStream.range(0, references.length).filter(i -> references[i] == row).findFirst().orElse(played - 1)).orElse(played - 1);
        List<String> kinds = kinds(rows);
        int frames = Math.max(rows.stream().mapToInt(Row::frames).max().orElse(1) + 1, Math.min(FRAMES_USUAL, pages + 1));
        boolean isShort = (long) frames * string.length <= CURVE_WORK;
        List<Curve> curves = isShort && string.length > 0 ? curves(string, kinds, frames, tables.machine.seed(0)) : List.of();
        String noCurves = string.length == 0 ? "No reference was made yet." : isShort ? ""
                : Words.grouped(string.length) + " references with up to " + Words.grouped(frames) + " frames would take too long to play for a curve.";
        return new ReplacementFacts(rows, policy, string.length, pages, curves, noCurves, window(tables, policy, references, string, at),
                at < 0 ? Optional.empty() : Optional.of(Replacement.state(tables, policy, at + 1)));
    }

    private static List<Row> rows(Tables tables) {
        ReplacementPolicyTable table = tables.replacementPolicy;
        return IntStream.range(0, table.limit()).filter(table::exists).mapToObj(row -> new Row(row, table.name(row), table.kind(row),
                PolicyKind.named(table.kind(row)).map(PolicyKind::rule).orElse(""), table.frames(row), table.references(row), table.hits(row), table.faults(row))).toList();
    }

    static int[] references(Tables tables, int policy) {
        PageReferenceTable table = tables.pageReference;
        int[] rows = new int[Math.max(16, tables.replacementPolicy.references(policy))];
        int n = 0;
        for (int row = tables.replacementPolicy.string.first(policy); row != Table.NULL; row = table.list.next(row)) {
            rows = n == rows.length ? Arrays.copyOf(rows, 2 * n) : rows;
            rows[n++] = row;
        }
        return Arrays.copyOf(rows, n);
    }

    /** Those that were declared; the best there can be, to measure them by; where that is little, the two that everybody knows. */
    private static List<String> kinds(List<Row> rows) {
        Set<String> kinds = new LinkedHashSet<>(rows.stream().map(Row::kind).toList());
        if (kinds.size() < 2) {
            kinds.add("fifo");
            kinds.add("lru");
        }
        kinds.add("opt");
        return List.copyOf(kinds);
    }

    private List<Curve> curves(long[] string, List<String> kinds, int frames, long seed) {
        Known last = known;
        if (!last.isOf(string, kinds, frames)) {
            last = new Known(string, kinds, frames, kinds.stream().map(kind -> Replacement.curve(kind, string, frames, seed)).toList());
            known = last;
        }
        return last.curves();
    }

    private static Window window(Tables tables, int policy, int[] references, long[] string, int at) {
        int first = Math.max(0, Math.min(at - BEFORE, references.length - BEFORE - BEHIND));
        int end = Math.min(references.length, first + BEFORE + BEHIND);
        PageReferenceTable table = tables.pageReference;
        List<Reference> some = new ArrayList<>();
        List<List<Long>> contents = new ArrayList<>();
        int frames = tables.replacementPolicy.frames(policy);
        boolean isShort = frames <= FRAMES_SHOWN && (long) end * (end - first) <= COLUMNS_WORK;
        for (int i = first; i < end; i++) {
            int row = references[i];
            some.add(new Reference(row, table.page(row), table.hit(row) != 0, table.victim(row)));
            if (isShort) {
                PolicyState state = Replacement.state(tables.replacementPolicy.kind(policy), frames, tables.machine.seed(0), string, i + 1);
                contents.add(state.parts().stream().filter(PolicyState.Part::isResident).flatMap(part -> part.entries().stream()).map(PolicyState.Entry::page).toList());
            }
        }
        return new Window(first, at, List.copyOf(some), List.copyOf(contents));
    }
}
