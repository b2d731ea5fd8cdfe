/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.narrative;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;

/** What belongs to no subsystem: the ends of functions, and what comes from outside. */
public enum CoreNote implements Note {
    /** A function was left. Its numbers are those of {@link Voice#leave}. */
    LEAVE("leave"),
    /** The kernel stopped, by a BUG or a livelock: every function is left. */
    STOP("stop", new Parameter("number", Type.INT, "", "which of the run's inputs stopped, from 0")),
    /** A call from outside begins. */
    CALL("call", new Parameter("number", Type.INT, "", "which of the run's inputs it is, from 0")),
    /** The scenario comes to a line. */
    LINE("line", new Parameter("line", Type.INT, "", "the line of the scenario, from 1")),
    /** An expectation was looked at. */
    CHECK("check", new Parameter("number", Type.INT, "", "which of the run's checks it is, from 0"),
            new Parameter("passed", Type.BOOLEAN, "", "whether it held")),
    /** A value is set from outside, on a branch. */
    SET("set", new Parameter("number", Type.INT, "", "which of the run's inputs it is, from 0"));

    private final Shape shape;

    CoreNote(String word, Parameter... fields) {
        shape = Shape.of(Kind.MARK, word, fields);
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
