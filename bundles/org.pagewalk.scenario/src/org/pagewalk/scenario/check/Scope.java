/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;

/** The names of a block; an inner block sees outer names. */
final class Scope {
    /** A variable: where its value lies, and what is known of it so far. */
    static final class Variable {
        private final String name;
        private final int slot;
        private final Unit unit;
        private final Place place;
        private Shape shape;

        private Variable(String name, int slot, Unit unit, Place place, Shape shape) {
            this.name = name;
            this.slot = slot;
            this.unit = unit;
            this.place = place;
            this.shape = shape;
        }

        String name() {
            return name;
        }

        int slot() {
            return slot;
        }

        Place place() {
            return place;
        }

        Shape shape() {
            return shape;
        }

        /** It gets another value, or its list another item. */
        void widen(Shape other) {
            shape = shape.or(other);
        }
    }

    /** What has variables of its own: the scenario, or a function that it defines. */
    static final class Unit {
        private int slots;

        int slots() {
            return slots;
        }
    }

    private final Scope outer;
    private final Unit unit;
    private final Map<String, Variable> variables = new HashMap<>();

    private Scope(Scope outer, Unit unit) {
        this.outer = outer;
        this.unit = unit;
    }

    /** The outermost block. */
    static Scope top() {
        return new Scope(null, new Unit());
    }

    /** A block inside. */
    Scope block() {
        return new Scope(this, unit);
    }

    /** The body of a function. */
    Scope function() {
        return new Scope(this, new Unit());
    }

    Unit unit() {
        return unit;
    }

    boolean isTop() {
        return outer == null;
    }

    /** Whether the variable lies in another frame than the code here. */
    boolean isForeign(Variable variable) {
        return variable.unit != unit;
    }

    /** The variable that a name means here. */
    Optional<Variable> find(String name) {
        Scope scope = this;
        while (scope != null) {
            Variable variable = scope.variables.get(name);
            if (variable != null) {
                return Optional.of(variable);
            }
            scope = scope.outer;
        }
        return Optional.empty();
    }

    /** The variable of this name in this very block. */
    Optional<Variable> own(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** Binds a name in this block. */
    Variable bind(String name, Place place, Shape shape) {
        Variable variable = new Variable(name, unit.slots++, unit, place, shape);
        variables.put(name, variable);
        return variable;
    }

    /** What is bound in this very block. */
    List<Observer.Bound> bound() {
        return variables.values().stream().map(v -> new Observer.Bound(v.name, v.shape, v.place)).toList();
    }

    /** All names that can be used here. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            names.addAll(scope.variables.keySet());
        }
        return names;
    }
}
