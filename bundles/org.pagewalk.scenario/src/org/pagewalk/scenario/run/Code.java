/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import org.pagewalk.engine.functions.Value;

/** A compiled expression. */
@FunctionalInterface
public interface Code {
    /** Its value now. */
    Value eval(Frame frame);
}
