/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;

/** Who uses a page frame: the entries of page tables that lead to it, their areas and tasks, as 2.4.20 must find them (Gorman 4, 9.5). */
public final class ReversePicture implements Picture<Optional<ReverseFacts>> {
    /** What the reader picked last: it stays while he picks things that are no page. */
    private volatile Optional<Picked> last = Optional.empty();

    private record Picked(Run run, int frame) {
    }

    @Override
    public String name() {
        return "reverse-map";
    }

    @Override
    public String title() {
        return "Reverse Map";
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
    public boolean takesWords() {
        return true;
    }

    @Override
    public Optional<ReverseFacts> look(Subject subject) {
        Machine machine = subject.machine();
        last = frame(subject).map(frame -> new Picked(subject.run(), frame))
                .or(() -> last.filter(picked -> picked.run() == subject.run() && machine.tables().page.exists(picked.frame())));
        return last.map(Picked::frame).or(() -> ReverseReader.somethingShared(machine)).map(frame -> ReverseReader.read(machine, frame));
    }

    /** The frame that is selected, or to which a selected address leads. */
    private static Optional<Integer> frame(Subject subject) {
        Machine machine = subject.machine();
        Target selected = subject.selected();
        if (selected instanceof Target.Address(int mm, long address)) {
            MappedEntries entries = new MappedEntries(machine);
            return Optional.of(mm).filter(new Spaces(machine)::exists).flatMap(space -> entries.find(entries.root(space, address), address))
                    .map(found -> entries.frame(found, address)).filter(frame -> frame < machine.tables().page.limit()).map(Long::intValue);
        }
        return Optional.of(selected).filter(Target::isPage).map(Target::row).filter(machine.tables().page::exists);
    }

    @Override
    public Scene draw(Optional<ReverseFacts> now, Optional<Optional<ReverseFacts>> before, Wish wish) {
        return now.map(facts -> ReverseScene.of(facts, before.flatMap(old -> old), wish))
                .orElseGet(() -> NothingScene.of(title(), "no page frame is selected", ReverseScene.NOTHING, wish));
    }

    @Override
    public String text(Optional<ReverseFacts> now) {
        return now.map(ReversePicture::text).orElse(ReverseScene.NOTHING + "\n");
    }

    private static String text(ReverseFacts facts) {
        StringBuilder text = new StringBuilder(ReverseScene.title(facts)).append('\n').append(facts.search().words()).append('\n');
        facts.tables().forEach(line -> text.append(line).append('\n'));
        for (ReverseFacts.Use use : facts.uses()) {
            text.append(Words.hex(use.address())).append(" of ").append(use.users()).append(" (").append(use.areaWords()).append(use.range().isEmpty()
                    ? "" : " " + use.range()).append("): ").append(use.where()).append(", ").append(use.rights()).append('\n');
        }
        int more = facts.usesAll() - facts.uses().size();
        text.append(more == 0 ? "" : "and " + Words.grouped(more) + " more entries\n");
        return text.append("count ").append(facts.count()).append(facts.isReserved() ? ", which tells nothing of a reserved page"
                : " = " + String.join(" + ", ReverseScene.parts(facts))).append('\n').toString();
    }
}
