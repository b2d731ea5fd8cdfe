/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

import org.pagewalk.engine.run.Run;

/**
 * Which address space, and which address in it, a view shows. It stays there while the reader picks things that have no place in an
 * address space, such as a page frame.
 */
final class PickedPlace {
    private volatile Optional<Place> last = Optional.empty();

    /** Where the reader was last, in a run. */
    private record Place(Run run, int mm, Optional<Long> address) {
    }

    /** The address space that the reader picked, else the current task's or the newest process's. */
    Optional<Integer> space(Subject subject) {
        Spaces spaces = new Spaces(subject.machine());
        remember(subject, spaces);
        return last.map(Place::mm).or(spaces::nearest);
    }

    /** The address in that address space that the reader picked, perhaps by an area that begins there. */
    Optional<Long> address(Subject subject) {
        remember(subject, new Spaces(subject.machine()));
        return last.flatMap(Place::address);
    }

    private void remember(Subject subject, Spaces spaces) {
        last = last.filter(place -> place.run() == subject.run() && spaces.exists(place.mm()));
        spaces.selected(subject.selected()).ifPresent(mm -> {
            Optional<Long> address = address(subject.selected(), subject).or(() -> last.filter(place -> place.mm() == mm).flatMap(Place::address));
            last = Optional.of(new Place(subject.run(), mm, address));
        });
    }

    private static Optional<Long> address(Target selected, Subject subject) {
        return selected instanceof Target.Address(int mm, long address) ? Optional.of(address)
                : selected.table().equals("VmArea") ? Optional.of(subject.machine().tables().vmArea.vm_start(selected.row())) : Optional.empty();
    }
}
