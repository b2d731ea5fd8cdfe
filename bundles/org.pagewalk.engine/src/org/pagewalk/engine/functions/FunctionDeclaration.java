/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.Machine;

/**
 * A function that a scenario may call, declared beside its implementation.
 *
 * @param isQuestion whether it only looks: the machine is as it was after a call, so a run need not record it
 * @param blocks what it does with blocks of memory
 */
public record FunctionDeclaration(String name, List<Parameter> parameters, Type result, String errors, Set<String> profiles,
        String explanation, String source, String example, boolean isQuestion, BlockRole blocks, Body body) {
    /** A function that has nothing to do with blocks. */
    public FunctionDeclaration(String name, List<Parameter> parameters, Type result, String errors, Set<String> profiles,
            String explanation, String source, String example, boolean isQuestion, Body body) {
        this(name, parameters, result, errors, profiles, explanation, source, example, isQuestion, BlockRole.NONE, body);
    }

    /** The same function, said to only look. */
    public FunctionDeclaration asQuestion() {
        return new FunctionDeclaration(name, parameters, result, errors, profiles, explanation, source, example, true,
                blocks, body);
    }

    /** The same function, with what it does with blocks. */
    public FunctionDeclaration with(BlockRole role) {
        return new FunctionDeclaration(name, parameters, result, errors, profiles, explanation, source, example, isQuestion,
                role, body);
    }

    /** What a call does. Arguments have been checked against the parameters' types. */
    @FunctionalInterface
    public interface Body {
        /** Runs the function; a broken rule of the kernel is a KernelStop. */
        Value call(Machine machine, Value[] arguments);
    }
}
