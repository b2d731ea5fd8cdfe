/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Machine;

/** The free lists of one zone, order by order (Gorman 6.1). */
public final class FreeAreasPicture implements Picture<Optional<FreeLists>> {
    /** So many blocks of each order are told as text. */
    private static final int TOLD_MAX = 200;

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
        return ZoneNames.choices(machine.tables());
    }

    @Override
    public Optional<FreeLists> look(Subject subject) {
        return ZoneNames.named(subject.machine().tables(), subject.choice()).map(zone -> FreeLists.of(subject.machine(), zone.row()));
    }

    @Override
    public Scene draw(Optional<FreeLists> now, Optional<Optional<FreeLists>> before, Wish wish) {
        return now.map(lists -> draw(lists, before.flatMap(old -> old), wish)).orElseGet(() -> TextScene.of("Free Areas", ZoneNames.NONE_YET, wish));
    }

    private static Scene draw(FreeLists now, Optional<FreeLists> before, Wish wish) {
        Target selected = wish.selected();
        Target block = selected.isPage() && selected.order() < 0 ? now.blockOf(selected.row()).orElse(selected) : selected;
        return FreeAreasScene.of(now, new FreeAreasScene.Options(wish.width(), block, before));
    }

    @Override
    public String text(Optional<FreeLists> now) {
        return now.map(FreeAreasPicture::text).orElse(ZoneNames.NONE_YET + "\n");
    }

    private static String text(FreeLists now) {
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
