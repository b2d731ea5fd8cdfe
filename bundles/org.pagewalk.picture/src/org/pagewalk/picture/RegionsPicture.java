/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

/** Allocators side by side: the blocks of each region to scale, and what it cost to find them (Knuth 1, 2.5; Gorman 6.6). */
public final class RegionsPicture implements Picture<RegionLanes> {
    /** How a scenario gets a region: what stands where there is none. */
    static final List<String> HOW_TO = List.of("No region is declared. A scenario declares one so, to compare ways of finding free memory:", "",
            "region heap {", "  size 1 MiB", "  fit  buddy      // or first, next, best, worst, lazy-buddy", "}",
            "let block = region_alloc(heap, 34 KiB)", "region_free(block)");
    /** So many blocks of each region are told as text. */
    private static final int TOLD_MAX = 200;

    @Override
    public String name() {
        return "regions";
    }

    @Override
    public String title() {
        return "Regions";
    }

    @Override
    public RegionLanes look(Subject subject) {
        return RegionLanes.of(subject.machine().tables());
    }

    @Override
    public Scene draw(RegionLanes now, Optional<RegionLanes> before, Wish wish) {
        return RegionsScene.of(now, before, wish);
    }

    @Override
    public String text(RegionLanes now) {
        StringBuilder text = new StringBuilder(RegionsScene.title(now)).append('\n');
        if (now.lanes().isEmpty()) {
            return text.append(String.join("\n", HOW_TO)).append('\n').toString();
        }
        for (RegionLanes.Lane lane : now.lanes()) {
            text.append("region ").append(lane.name()).append(" (").append(lane.fitWords()).append("): ").append(Words.bytes(lane.used()))
                    .append(" of ").append(Words.bytes(lane.size())).append(" used");
            for (RegionLanes.Figure figure : RegionLanes.Figure.values()) {
                text.append("; ").append(figure.words()).append(' ').append(figure.text(lane.figure(figure)));
            }
            text.append('\n');
            lane.parts().stream().limit(TOLD_MAX).forEach(part -> text.append("  ").append(part.words()).append('\n'));
            if (lane.parts().size() > TOLD_MAX) {
                text.append("  and ").append(Words.count(lane.parts().size() - TOLD_MAX, "more block")).append('\n');
            }
        }
        int more = now.all() - now.lanes().size();
        return text.append(more == 0 ? "" : "and " + Words.count(more, "more region") + "\n").toString();
    }
}
