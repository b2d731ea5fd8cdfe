/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pagewalk.engine.replacement.Curve;
import org.pagewalk.engine.replacement.PolicyState;
import org.pagewalk.engine.run.Run;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.picture.ReplacementFacts.Reference;
import org.pagewalk.store.Table;

/** Replacement policies to compare on the same references (Gorman 11.1). */
public final class ReplacementPicture implements Picture<ReplacementFacts> {
    private final ReplacementReader reader = new ReplacementReader();
    private volatile Optional<Place> last = Optional.empty();

    /** What the reader looked at last, in a run. */
    private record Place(Run run, int policy, Optional<Integer> reference) {
    }

    @Override
    public String name() {
        return "replacement";
    }

    @Override
    public String title() {
        return "Replacement";
    }

    @Override
    public boolean followsSelection() {
        return true;
    }

    @Override
    public boolean needsHistory() {
        return false;
    }

    @Override
    public ReplacementFacts look(Subject subject) {
        Tables tables = subject.machine().tables();
        last = last.filter(place -> place.run() == subject.run() && tables.replacementPolicy.exists(place.policy()));
        int row = subject.selected().row();
        if (subject.selected().table().equals("ReplacementPolicy") && tables.replacementPolicy.exists(row)) {
            last = Optional.of(new Place(subject.run(), row, Optional.empty()));
        } else if (subject.selected().table().equals("PageReference") && tables.pageReference.exists(row)) {
            last = policy(tables, row).map(policy -> new Place(subject.run(), policy, Optional.of(row))).or(() -> last);
        }
        return reader.read(tables, last.map(Place::policy), last.flatMap(Place::reference).filter(tables.pageReference::exists));
    }

    /** To whose string a reference belongs. */
    private static Optional<Integer> policy(Tables tables, int reference) {
        int number = reference;
        for (int i = 0; number >= 0 && tables.pageReference.list.isOn(number) && i <= tables.pageReference.limit(); i++) {
            number = tables.pageReference.list.nextOf(number);
        }
        return number >= 0 || number == Table.NULL ? Optional.empty() : Optional.of(tables.pageReference.list.rowOf(number));
    }

    @Override
    public Scene draw(ReplacementFacts now, Optional<ReplacementFacts> before, Wish wish) {
        return now.policies().isEmpty() ? NothingScene.of(title(), "there is no policy", ReplacementScene.NOTHING, wish) : ReplacementScene.of(now, before, wish);
    }

    @Override
    public String text(ReplacementFacts now) {
        if (now.policies().isEmpty()) {
            return ReplacementScene.NOTHING + "\n";
        }
        StringBuilder text = new StringBuilder(ReplacementScene.title(now)).append('\n');
        now.policies().forEach(row -> text.append("  ").append(ReplacementScene.words(row)).append('\n'));
        text.append(now.noCurves().isEmpty() ? "" : now.noCurves() + "\n");
        for (Curve curve : now.curves()) {
            text.append("hits of ").append(curve.kind()).append(" with 1, 2 ... frames: ").append(Arrays.stream(curve.hits()).skip(1).mapToObj(Integer::toString)
                    .collect(Collectors.joining(" "))).append('\n');
        }
        ReplacementChart.anomalies(now.curves()).forEach(words -> text.append(words).append('\n'));
        for (int i = 0; i < now.window().references().size(); i++) {
            Reference reference = now.window().references().get(i);
            text.append(now.window().first() + i == now.window().at() ? "> " : "  ").append(now.window().first() + i + 1).append(": ").append(ReplacementSteps.words(reference))
                    .append(i < now.window().contents().size() ? "; then in frames: " + now.window().contents().get(i).stream().map(page -> Long.toString(page))
                            .collect(Collectors.joining(" ")) : "").append('\n');
        }
        now.state().ifPresent(state -> state(state, text));
        return text.toString();
    }

    private static void state(PolicyState state, StringBuilder text) {
        state.last().ifPresent(step -> text.append(ReplacementSteps.words(step)).append('\n'));
        for (PolicyState.Part part : state.parts()) {
            text.append("  ").append(part.name()).append(": ").append(part.entries().stream().limit(200).map(entry -> entry.page() + (entry.isReferenced() ? " r" : "")
                    + (entry.number() == PolicyState.NO_NUMBER ? "" : " (" + entry.number() + ")")).collect(Collectors.joining(", ")))
                    .append(part.hand() < 0 ? "" : "; the hand is at place " + (part.hand() + 1)).append('\n');
        }
    }
}
