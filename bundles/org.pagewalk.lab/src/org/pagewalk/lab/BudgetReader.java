/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.Group;
import org.pagewalk.lab.lang.Value;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Unit;

/** Reads what a run may use. */
final class BudgetReader {
    private static final int STATEMENTS_MAX = 50_000_000;
    private static final long OUTPUT_MAX = 16L << 20;
    private static final int EVENTS_MAX = 1024;

    private static final Pattern NEARLY_UNIT = Pattern.compile("[ \\t]*([KMGkmg](?:[iI]?[bB])?)\\b");

    private final LabTree tree;
    private final Problems problems;

    BudgetReader(LabTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** The budget that the braces say; the usual one where they say nothing. */
    Budget read(Optional<Group> group) {
        if (group.isEmpty()) {
            return Budget.USUAL;
        }
        Keys keys = new Keys(tree, problems, "budget");
        keys.read(group.get().getEntries());
        long statements = keys.number("statements", 1, STATEMENTS_MAX).orElse((int) Budget.USUAL.statements());
        long output = size(group.get(), "output", Unit.B, OUTPUT_MAX).orElse(Budget.USUAL.outputChars());
        long events = size(group.get(), "events", Unit.MIB, (long) EVENTS_MAX << 20).orElse((long) Budget.USUAL.events() << 20);
        return new Budget(statements, output, (int) (events >> 20));
    }

    /** A word behind a number that is nearly a unit: Mib, MB, m. */
    private Optional<Place> misspelledUnit(Place number) {
        Matcher matcher = NEARLY_UNIT.matcher(tree.source().own()).region(number.end(), tree.source().own().length());
        return matcher.lookingAt() ? Optional.of(new Place(matcher.start(1), matcher.group(1).length())) : Optional.empty();
    }

    /** A size: a number with a unit, not too large, in whole units of some kind. */
    private Optional<Long> size(Group group, String key, Unit whole, long most) {
        Optional<Value> value = group.getEntries().stream().filter(entry -> key.equals(entry.getKey())).map(Entry::getValue)
                .filter(java.util.Objects::nonNull).findFirst();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Place place = tree.source().place(value.get());
        String example = LabWord.of(key, "budget").orElseThrow().form();
        if (value.get().getNumber() == null || value.get().getUnit() == null) {
            String number = value.get().getNumber();
            Optional<Place> meant = number == null ? Optional.empty() : misspelledUnit(place);
            if (meant.isPresent()) {
                String unit = tree.source().text(meant.get());
                String right = unit.substring(0, 1).toUpperCase(Locale.ROOT) + "iB";
                problems.error(meant.get(), "unit", "there is no unit " + unit + "; did you mean " + right + "?", () -> List.of(Remedy.write(meant.get(), right)));
                return Optional.empty();
            }
            problems.error(place, "unit", key + " is a size: write " + example + " (or B, KiB, MiB, GiB)",
                    () -> number == null ? List.of() : List.of(Remedy.write(place, number + " " + Unit.KIB.text()), Remedy.write(place, number + " MiB")));
            return Optional.empty();
        }
        BigInteger bytes = LabNumbers.of(value.get().getNumber())
                .multiply(BigInteger.valueOf(Unit.of(value.get().getUnit()).orElse(Unit.B).factor()));
        boolean isWhole = bytes.mod(BigInteger.valueOf(whole.factor())).signum() == 0;
        if (bytes.signum() == 0 || !isWhole || bytes.compareTo(BigInteger.valueOf(most)) > 0) {
            problems.error(place, "number", key + " goes up to " + (most >> 20) + " MiB" + (whole == Unit.B ? "" : ", in whole " + whole.text())
                    + ": write " + example);
            return Optional.empty();
        }
        return Optional.of(bytes.longValueExact());
    }
}
