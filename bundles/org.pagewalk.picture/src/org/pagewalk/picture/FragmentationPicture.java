/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.BlockHistory;
import org.pagewalk.picture.Fragmentation.Figures;

/** Into what blocks the free memory of a zone is cut up, over the run and at the present moment (Gorman 6.6). */
public final class FragmentationPicture implements Picture<Optional<Fragmentation>> {
    /** So many moments are told as text. */
    private static final int LINES = 20;

    @Override
    public String name() {
        return "fragmentation";
    }

    @Override
    public String title() {
        return "Fragmentation";
    }

    @Override
    public List<String> choices(Machine machine) {
        return ZoneNames.choices(machine.tables());
    }

    @Override
    public boolean needsHistory() {
        return true;
    }

    @Override
    public Optional<Fragmentation> look(Subject subject) {
        return ZoneNames.named(subject.machine().tables(), subject.choice()).map(zone -> Fragmentation.of(subject, zone));
    }

    @Override
    public Scene draw(Optional<Fragmentation> now, Optional<Optional<Fragmentation>> before, Wish wish) {
        return now.map(zone -> FragmentationScene.of(zone, before.flatMap(old -> old), wish))
                .orElseGet(() -> TextScene.of("Fragmentation", ZoneNames.NONE_YET, wish));
    }

    @Override
    public String text(Optional<Fragmentation> now) {
        return now.map(FragmentationPicture::text).orElse(ZoneNames.NONE_YET + "\n");
    }

    private static String text(Fragmentation zone) {
        int wanted = zone.wanted(Target.NONE);
        StringBuilder text = new StringBuilder(FragmentationScene.title(zone, wanted)).append('\n');
        for (int order = 0; order < zone.orders(); order++) {
            Figures figures = zone.figures(order);
            text.append("order ").append(order).append(": ").append(Words.count(zone.counts().get(order), "free block")).append("; ")
                    .append(Words.count(figures.unusable(), "free page")).append(" of no use for it, ").append(figures.percent()).append('\n');
        }
        zone.history().ifPresent(history -> over(zone, history, wanted, text));
        return text.toString();
    }

    private static void over(Fragmentation zone, BlockHistory history, int wanted, StringBuilder text) {
        int lines = (int) Math.min(LINES, zone.window().length());
        Figures[] figures = zone.over(history, lines, wanted);
        for (int i = 0; i < lines; i++) {
            text.append("at moment ").append(zone.window().from() + zone.window().length() * (i + 1) / lines - 1).append(": ")
                    .append(Words.count(figures[i].free(), "free page")).append(" in ").append(Words.count(figures[i].blocks(), "block"))
                    .append(", the largest of ").append(Words.count(figures[i].largest(), "page")).append("; ").append(figures[i].percent())
                    .append(" of no use for order ").append(wanted).append('\n');
        }
    }
}
