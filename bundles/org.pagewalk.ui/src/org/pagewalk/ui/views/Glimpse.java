/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.Picture;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.Wish;
import org.pagewalk.ui.run.CurrentRun;

/**
 * What a picture saw of a moment.
 *
 * @param choices the parts of the machine among which one can choose
 * @param choice the one that was looked at
 * @param now what is there
 * @param before what was there at the moment from which the reader came
 */
record Glimpse<L>(CurrentRun run, long moment, Picture<L> picture, List<String> choices, String choice, L now, Optional<L> before)
        implements SceneCanvas.Drawing {
    @Override
    public Scene draw(Wish wish) {
        return picture.draw(now, before, wish);
    }

    @Override
    public Optional<Box> place(Wish wish, Target target) {
        return picture.place(now, wish, target);
    }

    String text() {
        return picture.text(now);
    }
}
