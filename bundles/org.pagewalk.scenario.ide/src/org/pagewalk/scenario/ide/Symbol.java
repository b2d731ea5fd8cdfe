/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.scenario.syntax.Place;

/** A variable, parameter or function of a scenario, and all places where it stands. */
final class Symbol {
    private final String name;
    private final boolean function;
    private final Place scope;
    private final List<Occurrence> occurrences = new ArrayList<>();

    /** @param scope where the name means this, unless an inner name hides it */
    Symbol(String name, boolean function, Place scope) {
        this.name = name;
        this.function = function;
        this.scope = scope;
    }

    String name() {
        return name;
    }

    /** Functions have names of their own: a variable may be called like one. */
    boolean isFunction() {
        return function;
    }

    void add(Place place, Occurrence.Access access) {
        occurrences.add(new Occurrence(Range.of(place), access));
    }

    /** In the order in which they were found; a use may come before the definition of a function. */
    List<Occurrence> occurrences() {
        return occurrences;
    }

    /** Where it is bound. */
    Range declaration() {
        return occurrences.stream().filter(each -> each.access() == Occurrence.Access.DECLARATION).findFirst()
                .orElse(occurrences.getFirst()).range();
    }

    /** Whether both could be meant at one place. */
    boolean overlaps(Symbol other) {
        return function == other.function && scope.offset() < other.scope.end() && other.scope.offset() < scope.end();
    }

    /** Whether a place lies where the name means this. */
    boolean reaches(Place place) {
        return scope.offset() <= place.offset() && place.offset() < scope.end();
    }
}
