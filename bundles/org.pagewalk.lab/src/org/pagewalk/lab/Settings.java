/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.lab.lang.At;
import org.pagewalk.lab.lang.Hidden;
import org.pagewalk.lab.lang.Hint;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.Partial;
import org.pagewalk.lab.lang.Points;
import org.pagewalk.lab.lang.Setting;
import org.pagewalk.lab.lang.Show;
import org.pagewalk.lab.lang.Within;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.syntax.Place;

/** What stands behind the title of an item. */
final class Settings {
    private static final int POINTS_MAX = 1000;
    private static final List<String> LEVELS = Arrays.stream(Disclosure.values()).map(Disclosure::word).toList();

    private final LabTree tree;
    private final Problems problems;
    private final String item;
    private final Map<Class<?>, Setting> found = new LinkedHashMap<>();

    /** @param item the word with which it begins */
    Settings(LabTree tree, Problems problems, String item) {
        this.tree = tree;
        this.problems = problems;
        this.item = item;
    }

    /** Takes them, and tells of those that do not belong to the item, are double, or without a value. */
    void read(List<Setting> settings) {
        for (Setting setting : settings) {
            Place place = tree.source().place(setting);
            String word = tree.source().text(place).split("[^a-z]", 2)[0];
            Place wordPlace = new Place(place.offset(), word.length());
            if (LabWord.of(word, item).isEmpty()) {
                List<String> words = LabWord.words(item);
                problems.error(wordPlace, "setting", (words.isEmpty() ? "" : item + " has no " + word + ": it has " + String.join(", ", words)),
                        () -> List.of(Remedy.remove(place, word)));
                continue;
            }
            Setting before = found.putIfAbsent(setting.eClass().getInstanceClass(), setting);
            if (before != null) {
                problems.error(wordPlace, "double-setting", word + " is given in line " + tree.line(before) + " already: remove one of the two",
                        () -> List.of(Remedy.remove(place, word)));
            } else if (setting instanceof At at && !at.isInSection() && at.getSection() != null) {
                Place name = tree.source().place(at, LangPackage.Literals.AT__SECTION);
                problems.error(wordPlace, "setting-value", "at is followed by section or end: write at section " + at.getSection(),
                        () -> List.of(Remedy.insert(name.offset(), "section ")));
            } else if (hasNoValue(setting)) {
                problems.error(wordPlace, "setting-value", word + " has no value: write " + LabWord.of(word, item).orElseThrow().form());
            }
        }
    }

    private static boolean hasNoValue(Setting setting) {
        return switch (setting) {
        case Points points -> points.getPoints() == null;
        case Show show -> show.getLevel() == null;
        case Within within -> within.getNumber() == null;
        case Hint hint -> hint.getHint() == null;
        case At at -> !at.isEnd() && at.getSection() == null;
        default -> false;
        };
    }

    private <T extends Setting> Optional<T> get(Class<T> type) {
        return Optional.ofNullable(found.get(type)).map(type::cast);
    }

    /**
     * The points; told where they are missing.
     *
     * @param word where
     * @param behindTitle where they should be written
     */
    int points(Place word, int behindTitle) {
        Optional<Points> points = get(Points.class);
        if (points.isEmpty()) {
            problems.error(word, "no-points", item + " has points: write points 1 behind its title",
                    () -> List.of(Remedy.insert(behindTitle, " points 1")));
            return 0;
        }
        if (points.get().getPoints() == null) {
            return 0;
        }
        BigInteger number = LabNumbers.of(points.get().getPoints());
        if (number.signum() == 0 || number.compareTo(BigInteger.valueOf(POINTS_MAX)) > 0) {
            problems.error(tree.source().place(points.get(), LangPackage.Literals.POINTS__POINTS), "points",
                    "points are a number from 1 to " + POINTS_MAX + ": write points 1");
            return 0;
        }
        return number.intValueExact();
    }

    Disclosure show() {
        Optional<String> level = get(Show.class).map(Show::getLevel);
        Optional<Disclosure> known = level.flatMap(Disclosure::of);
        if (level.isPresent() && known.isEmpty()) {
            Place place = tree.source().place(found.get(Show.class), LangPackage.Literals.SHOW__LEVEL);
            problems.error(place, "show", "show " + level.get() + " is unknown; there is " + String.join(", ", LEVELS) + Nearest.hint(level.get(), LEVELS),
                    () -> Nearest.remedies(place, level.get(), LEVELS));
        }
        return known.orElse(Disclosure.REASON);
    }

    String hint() {
        return get(Hint.class).map(hint -> Strings.decode(hint.getHint())).orElse("");
    }

    boolean isHidden() {
        return found.containsKey(Hidden.class);
    }

    /** Where it says that it is hidden. */
    Place hiddenPlace() {
        return tree.source().place(found.get(Hidden.class));
    }

    boolean isPartial() {
        return found.containsKey(Partial.class);
    }

    org.pagewalk.lab.Place at() {
        Optional<At> at = get(At.class).filter(each -> !each.isEnd() && each.getSection() != null);
        if (at.isEmpty()) {
            return new org.pagewalk.lab.Place.End();
        }
        String name = Strings.decode(at.get().getSection());
        if (name.isBlank()) {
            problems.error(tree.source().place(at.get(), LangPackage.Literals.AT__SECTION), "section",
                    "name a section of the student's file: write at section \"split\"");
        }
        return new org.pagewalk.lab.Place.SectionEnd(name);
    }

    long within() {
        BigInteger number = get(Within.class).map(Within::getNumber).map(LabNumbers::of).orElse(BigInteger.ZERO);
        if (number.bitLength() >= Long.SIZE) {
            problems.error(tree.source().place(found.get(Within.class), LangPackage.Literals.WITHIN__NUMBER), "number",
                    "within is a number that fits into 64 bits: write within 2");
            return 0;
        }
        return number.longValueExact();
    }
}
