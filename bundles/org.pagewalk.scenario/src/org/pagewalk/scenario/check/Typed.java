/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Unit;

/**
 * A compiled expression and what is known of its value.
 *
 * @param place where it stands
 * @param shape its type
 * @param code computes it
 * @param unit what it measures, where a unit is written
 * @param constant its value, where it is a number that is written out
 */
record Typed(Place place, Shape shape, Code code, Optional<Unit.Kind> unit, OptionalLong constant) {
    static Typed of(Place place, Shape shape, Code code) {
        return new Typed(place, shape, code, Optional.empty(), OptionalLong.empty());
    }

    /** What stands for an expression that is wrong: nothing more is said about it, and it is never run. */
    static Typed wrong(Place place) {
        return of(place, Shape.Open.ANY, frame -> Value.Nothing.NULL);
    }

    static Typed number(Place place, long number, Optional<Unit.Kind> unit) {
        Value value = new Value.Int(number);
        return new Typed(place, Shape.INT, frame -> value, unit, OptionalLong.of(number));
    }

    Typed withUnit(Optional<Unit.Kind> newUnit) {
        return new Typed(place, shape, code, newUnit, constant);
    }

    boolean isString() {
        return shape.equals(Shape.STRING);
    }
}
