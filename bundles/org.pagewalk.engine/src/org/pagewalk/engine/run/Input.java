/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Value;

/** What comes from outside and, together with the state, decides all that follows. */
public sealed interface Input {
    /** A kernel function is called. */
    record Call(FunctionDeclaration function, Value[] arguments) implements Input {
    }

    /** The scenario comes to a line, from 1. */
    record Line(int number) implements Input {
    }

    /** The scenario looks at an expectation. */
    record Check(int number, boolean passed) implements Input {
    }

    /**
     * On a branch, a value is set.
     *
     * @param column the column's number in the store
     * @param value what it becomes: a Value.Int, a Value.Text, or for a list its rows as Value.Items of Value.Int
     */
    record Set(int column, int row, Value value) implements Input {
    }
}
