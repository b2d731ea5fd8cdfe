/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

/** The way of the last page fault through do_page_fault, in its flow chart (Gorman 9.5, figure 9.12). */
public final class FaultPicture implements Picture<Optional<FaultPath>> {
    @Override
    public String name() {
        return "fault";
    }

    @Override
    public String title() {
        return "Page Fault";
    }

    @Override
    public boolean needsHistory() {
        return true;
    }

    @Override
    public Optional<FaultPath> look(Subject subject) {
        return FaultReader.read(subject);
    }

    @Override
    public Scene draw(Optional<FaultPath> now, Optional<Optional<FaultPath>> before, Wish wish) {
        return FaultScene.of(now, before.flatMap(old -> old), wish);
    }

    @Override
    public String text(Optional<FaultPath> now) {
        return now.map(FaultPicture::text).orElse(FaultScene.NOTHING + "\n");
    }

    private static String text(FaultPath path) {
        StringBuilder text = new StringBuilder(FaultScene.title(path)).append('\n').append(path.access().taskWords());
        text.append(path.access().line() == 0 ? "" : ", line " + path.access().line()).append(", from moment ").append(path.access().moment()).append('\n');
        List<FaultBox> way = path.way();
        path.past().forEach(step -> text.append(way.indexOf(step.box()) + 1).append(". ").append(path.words(step)).append('\n'));
        return text.append(path.isOver() ? "" : "not over at this moment\n").toString();
    }
}
