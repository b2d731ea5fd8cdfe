/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;

import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;

/** Learns from the compiler what editor services need to know. */
public interface Observer {
    /** Wants to know nothing. */
    Observer NONE = new Observer() {
    };

    /**
     * A name that a scenario binds.
     *
     * @param name the variable
     * @param shape what it holds, as far as is known
     * @param place where it is bound
     */
    record Bound(String name, Shape shape, Place place) {
    }

    /**
     * A field is read.
     *
     * @param step from the dot to the end of the field's name, which may be missing
     * @param of what it is a field of
     */
    default void field(Place step, Shape of) {
        // not of interest
    }

    /** A block with the names that are bound in it, in no order. */
    default void block(Place range, List<Bound> names) {
        // not of interest
    }
}
