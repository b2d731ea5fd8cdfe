/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.stream.Collectors;

import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;

/** How a function is written in messages and proposals. */
public final class Signature {
    private Signature() {
    }

    /** {@code alloc_pages(gfp_mask, order)}; what may be left out stands in square brackets. */
    public static String of(FunctionDeclaration function) {
        return function.name() + parameters(function);
    }

    /** {@code (gfp_mask, order)}. */
    public static String parameters(FunctionDeclaration function) {
        return function.parameters().stream().map(Signature::parameter).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameter(Parameter parameter) {
        return parameter.optional() ? "[" + parameter.name() + "]" : parameter.name();
    }
}
