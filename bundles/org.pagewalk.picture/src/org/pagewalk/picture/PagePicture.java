/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

import org.pagewalk.engine.run.Run;

/** Everything about the selected page frame, and its life in the run (Gorman 3.3). */
public final class PagePicture implements Picture<Optional<PageFacts>> {
    /** The life that was looked at last: as long as the run stays the same, it need not be found again. */
    private volatile Optional<PageLife> known = Optional.empty();

    @Override
    public String name() {
        return "page";
    }

    @Override
    public String title() {
        return "Page";
    }

    @Override
    public boolean followsSelection() {
        return true;
    }

    @Override
    public Optional<PageFacts> look(Subject subject) {
        Target selected = subject.selected();
        if (!selected.isPage() || !subject.machine().tables().page.exists(selected.row())) {
            return Optional.empty();
        }
        return Optional.of(PageFacts.of(subject, selected.row(), life(subject, selected.row())));
    }

    private PageLife life(Subject subject, int pfn) {
        Run run = subject.run();
        Optional<PageLife> same = known.filter(last -> last.isOf(run, pfn));
        if (same.isPresent()) {
            return same.get();
        }
        boolean[] isWhole = {true};
        PageLife life = PageLife.of(run, pfn, moment -> {
            isWhole[0] &= subject.progress().at(moment);
            return isWhole[0];
        });
        known = isWhole[0] ? Optional.of(life) : Optional.empty();
        return life;
    }

    @Override
    public Scene draw(Optional<PageFacts> now, Optional<Optional<PageFacts>> before, Wish wish) {
        return now.map(facts -> PageScene.of(facts, before.flatMap(old -> old), wish)).orElseGet(() -> PageScene.nothing(wish));
    }

    @Override
    public String text(Optional<PageFacts> now) {
        return now.map(PagePicture::text).orElse(PageScene.NOTHING + "\n");
    }

    private static String text(PageFacts facts) {
        StringBuilder text = new StringBuilder(PageScene.title(facts)).append('\n');
        facts.whose().forEach(line -> text.append(line).append('\n'));
        facts.fields().forEach(field -> text.append(field.name()).append(": ").append(field.value()).append('\n'));
        text.append("physical address: ").append(String.format("0x%08x", facts.physical())).append('\n');
        facts.buddy().ifPresent(buddy -> text.append("buddy: ").append(buddy.pfn()).append(", ").append(PageScene.buddyWords(buddy)).append('\n'));
        facts.near().forEach(near -> text.append("frame ").append(near.pfn()).append(": ").append(near.state().words()).append('\n'));
        facts.dump().forEach(line -> text.append("contents ").append(line).append('\n'));
        PageFacts.Life life = facts.life();
        text.append("its life:\n").append(life.earlier() == 0 ? "" : "  " + Words.grouped(life.earlier()) + " more earlier\n");
        for (int i = 0; i < life.events().size(); i++) {
            PageFacts.Event event = life.events().get(i);
            text.append(i == life.past() ? "  now\n" : "").append("  ").append(PageScene.place(event)).append(event.words()).append('\n');
        }
        text.append(life.past() == life.events().size() ? "  now\n" : "");
        return text.append(life.later() == 0 ? "" : "  " + Words.grouped(life.later()) + " more later\n").toString();
    }
}
