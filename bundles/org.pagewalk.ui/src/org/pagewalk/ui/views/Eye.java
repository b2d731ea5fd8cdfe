/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.run.Progress;
import org.pagewalk.picture.Picture;
import org.pagewalk.picture.Subject;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.run.CurrentRun;

/** Looks at a run with a picture, and remembers what it saw last, so that the next picture can mark what is new. */
final class Eye<L> {
    private final Picture<L> picture;
    private Optional<Glimpse<L>> last = Optional.empty();

    Eye(Picture<L> picture) {
        this.picture = picture;
    }

    Picture<L> picture() {
        return picture;
    }

    /**
     * Looks at the present moment.
     *
     * @param wanted which part of the machine; where there is no such part, the first one
     */
    Glimpse<L> look(CurrentRun run, String wanted, Target selected, Progress progress) {
        List<String> choices = picture.choices(run.machine());
        String choice = choices.contains(wanted) ? wanted : choices.stream().findFirst().orElse("");
        long moment = run.run().cursor().moment();
        L now = picture.look(new Subject(run.run(), choice, selected, progress, Optional.of(run.timeline())));
        Optional<L> before = last.filter(seen -> seen.run() == run && seen.choice().equals(choice))
                .flatMap(seen -> seen.moment() == moment ? seen.before() : Optional.of(seen.now()));
        Glimpse<L> seen = new Glimpse<>(run, moment, picture, choices, choice, now, before);
        last = Optional.of(seen);
        return seen;
    }
}
