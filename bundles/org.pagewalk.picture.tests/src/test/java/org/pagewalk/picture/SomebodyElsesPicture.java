/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;

/** A picture as a jar of its own brings it: named in META-INF/services. */
public final class SomebodyElsesPicture implements Picture<Integer> {
    @Override
    public String name() {
        return "somebody-elses";
    }

    @Override
    public String title() {
        return "Somebody else's";
    }

    @Override
    public Integer look(Subject subject) {
        return subject.machine().tables().zone.free_pages(1);
    }

    @Override
    public Scene draw(Integer now, Optional<Integer> before, Wish wish) {
        Box box = new Box(10, 10, 100, 20, 0, Ink.FREE_BAR, Ink.NONE, Edge.NONE, Target.row("Zone", 1), now + " pages free");
        return new Scene(box.tip(), wish.width(), 40, List.of(box));
    }

    @Override
    public String text(Integer now) {
        return now + " pages free\n";
    }
}
