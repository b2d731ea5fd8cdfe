/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;

/**
 * What one part of the engine brings to the scenario language, declared beside its code. The engine's own are listed in
 * {@link Declarations}; others on the class path are found through {@link java.util.ServiceLoader}.
 */
public interface Subsystem {
    /** What it is called where all of it stands together, in the reference: "Page allocator". */
    String title();

    /** What a scenario may call. */
    default List<FunctionDeclaration> functions() {
        return List.of();
    }

    /** Names with a value. */
    default List<ConstantDeclaration> constants() {
        return List.of();
    }

    /** What a scenario may wait for and count. */
    default List<EventDeclaration> events() {
        return List.of();
    }

    /** What a scenario may declare, as {@code KIND NAME { key value ... }}. */
    default List<DeclarationKind> kinds() {
        return List.of();
    }
}
