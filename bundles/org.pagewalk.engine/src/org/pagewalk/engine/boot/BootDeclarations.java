/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import java.util.List;

import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What boot brings to the language (Gorman 5). */
public final class BootDeclarations implements Subsystem {
    @Override
    public String title() {
        return "Boot";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return BootFunctions.functions();
    }
}
