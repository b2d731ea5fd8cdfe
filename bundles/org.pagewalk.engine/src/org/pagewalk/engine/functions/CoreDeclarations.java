/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;

/** What belongs to no subsystem: the machine, questions for objects and for /proc, sizes and errors. */
final class CoreDeclarations implements Subsystem {
    @Override
    public String title() {
        return "Machine and kernel objects";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return ObjectFunctions.functions();
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return KernelConstants.constants();
    }

    @Override
    public List<DeclarationKind> kinds() {
        return List.of(MachineKind.kind());
    }
}
