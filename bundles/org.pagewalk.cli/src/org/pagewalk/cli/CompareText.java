/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import org.pagewalk.cli.Comparison.Telling;
import org.pagewalk.engine.run.StateDifference;

/** A comparison as people read it. */
final class CompareText {
    private static final int SHOWN_MAX = 10;

    private CompareText() {
    }

    /** Writes the whole of it. */
    static void write(Comparison comparison, Terminal terminal) {
        if (comparison.isTooLong()) {
            terminal.note(Messages.text("compare.long"));
        }
        if (comparison.isSame()) {
            terminal.result(terminal.good(Messages.text(comparison.isTold() ? "compare.same.runs" : "compare.same.states")));
            return;
        }
        side("A", comparison.a(), terminal);
        side("B", comparison.b(), terminal);
        if (!comparison.machines().isEmpty()) {
            terminal.result("\n" + terminal.bad(Messages.text("compare.machines")));
            comparison.machines().forEach(each -> terminal.result("  " + words(each)));
        }
        if (comparison.isTold() && comparison.parting().isEmpty()) {
            terminal.result("\n" + Messages.text("compare.told"));
        }
        comparison.parting().ifPresent(parting -> {
            terminal.result("\n" + terminal.bad(Messages.text("compare.parting")));
            telling("A", comparison.a(), parting.a(), terminal);
            telling("B", comparison.b(), parting.b(), terminal);
        });
        states(comparison, terminal);
    }

    private static void side(String letter, ComparedSide side, Terminal terminal) {
        terminal.result(letter + "  " + side.name() + " (" + side.machine().spec().words() + ")");
    }

    private static void telling(String letter, ComparedSide side, Telling telling, Terminal terminal) {
        String place = telling.line().isPresent() ? side.name() + ":" + telling.line().getAsInt() + ": " + telling.source()
                : side.name();
        terminal.result("  " + letter + "  " + place);
        if (!telling.functions().isEmpty()) {
            terminal.result("     " + Messages.text("compare.in", String.join(" > ", telling.functions())));
        }
        terminal.result("     " + (telling.words().isEmpty() ? Messages.text("compare.nothing") : telling.words()));
    }

    private static void states(Comparison comparison, Terminal terminal) {
        int count = comparison.states().size();
        if (count == 0) {
            terminal.result("\n" + Messages.text("compare.states.same"));
            return;
        }
        String heading = count > StateDifference.MAX ? Messages.text("compare.states.many", StateDifference.MAX)
                : Messages.text(count == 1 ? "compare.states.one" : "compare.states", count);
        terminal.result("\n" + terminal.bad(heading));
        comparison.states().stream().limit(SHOWN_MAX).forEach(each -> terminal.result("  " + words(each)));
        if (count > SHOWN_MAX) {
            terminal.result("  ...");
        }
    }

    private static String words(StateDifference difference) {
        String separator = difference.object().isEmpty() || difference.field().isEmpty() ? "" : ", ";
        return Messages.text("compare.difference", difference.object() + separator + difference.field(), difference.a(),
                difference.b());
    }
}
