/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pagewalk.engine.Machine;

/** The free lists of one zone, order by order (Gorman 6.1). */
public final class FreeAreasPicture implements Picture<FreeLists> {
    /** So many blocks of each order are told as text. */
    private static final int TOLD_MAX = 200;
    /** Shown first: kernel allocations come from here. */
    private static final String KERNELS_OWN_ZONE = "Normal";

    @Override
    public String name() {
        return "free-areas";
    }

    @Override
    public String title() {
        return "Free Areas";
    }

    @Override
    public List<String> choices(Machine machine) {
        List<String> zones = machine.zoneNames(0);
        return zones.contains(KERNELS_OWN_ZONE)
                ? Stream.concat(Stream.of(KERNELS_OWN_ZONE), zones.stream().filter(z -> !z.equals(KERNELS_OWN_ZONE))).toList()
                : zones;
    }

    @Override
    public FreeLists look(Subject subject) {
        return FreeLists.of(subject.machine(), subject.machine().zone(subject.choice(), 0).orElseThrow());
    }

    @Override
    public Scene draw(FreeLists now, Optional<FreeLists> before, Wish wish) {
        Target selected = wish.selected();
        Target block = selected.isPage() && selected.order() < 0 ? now.blockOf(selected.row()).orElse(selected) : selected;
        return FreeAreasScene.of(now, new FreeAreasScene.Options(wish.width(), block, before));
    }

    @Override
    public String text(FreeLists now) {
        StringBuilder text = new StringBuilder(FreeAreasScene.title(now)).append('\n');
        for (int order = 0; order < now.orders(); order++) {
            text.append("order ").append(order).append(": ").append(now.count(order)).append(" free");
            for (int i = 0; i < Math.min(TOLD_MAX, now.listed(order)); i++) {
                text.append(i == 0 ? ", first page frames " : " ").append(now.pfn(order, i));
            }
            text.append(now.count(order) > TOLD_MAX ? " and so on\n" : "\n");
        }
        return text.toString();
    }
}
