/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import org.pagewalk.engine.Mutant;
import org.pagewalk.lab.Disclosure;

/**
 * What became of one item of a task. It holds all that there is to say; what a student may see of it {@link #shownReason()},
 * {@link #shownTitle()} and {@link #shownHint()} give.
 *
 * @param kind check, mutant, prediction, number or choice
 * @param number of the item in its task, from 1
 * @param title of the item; empty if it has none
 * @param show what a student is told
 * @param hint of the instructor; may be empty
 * @param max points there are for it
 * @param points that it got
 * @param reason why not all, in words, such as "zone("Normal").free_area[3].nr_free is 3, expected 1"; empty where all is well
 */
public record ItemResult(String kind, int number, String title, Disclosure show, String hint, int max, Points points, String reason) {
    /** Whether it got all of its points. */
    public boolean passed() {
        return points.hundredths() == 100 * max;
    }

    /** The title, for a student; which bug of the kernel it is, is withheld as in the student's lab. */
    public String shownTitle() {
        boolean isName = kind.equals("mutant") && show != Disclosure.EVERYTHING && Mutant.words().contains(title);
        return show.showsTitle() && !title.isEmpty() && !isName ? title : kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.substring(1) + " " + number;
    }

    /** The hint, for a student; empty if there is none, or nothing is wrong. */
    public String shownHint() {
        return show.showsHint() && !passed() ? hint : "";
    }

    /** The reason, for a student; may be empty. */
    public String shownReason() {
        return show.showsReason() ? reason : "";
    }
}
