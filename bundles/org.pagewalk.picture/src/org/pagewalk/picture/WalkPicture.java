/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** How an address is translated: its bits, the tables on the way, and the page at the end (Gorman 4.3, figure 4.2). */
public final class WalkPicture implements Picture<Optional<WalkFacts>> {
    private final PickedPlace place = new PickedPlace();

    @Override
    public String name() {
        return "page-table-walk";
    }

    @Override
    public String title() {
        return "Page Table Walk";
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
    public Optional<WalkFacts> look(Subject subject) {
        return place.space(subject).map(mm -> {
            Optional<Long> picked = place.address(subject);
            return new WalkReader(subject.machine()).read(mm, picked.orElseGet(() -> first(subject.machine().tables(), mm)), picked.isPresent());
        });
    }

    /** Where the reader picked nothing: the first address that is mapped. */
    private static long first(Tables tables, int mm) {
        int area = tables.mmStruct.mmap(mm);
        return area == Table.NULL || !tables.vmArea.exists(area) ? 0 : tables.vmArea.vm_start(area);
    }

    @Override
    public Scene draw(Optional<WalkFacts> now, Optional<Optional<WalkFacts>> before, Wish wish) {
        return now.map(facts -> WalkScene.of(facts, before.flatMap(old -> old), wish))
                .orElseGet(() -> NothingScene.of(title(), "there is no process", WalkScene.NOTHING, wish));
    }

    @Override
    public String text(Optional<WalkFacts> now) {
        return now.map(WalkWords::text).orElse(WalkScene.NOTHING + "\n");
    }
}
