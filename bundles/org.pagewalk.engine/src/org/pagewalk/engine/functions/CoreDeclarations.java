/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;
import java.util.stream.Stream;

/** What belongs to no subsystem: the machine, questions for objects and for /proc, sizes and errors. */
final class CoreDeclarations implements Subsystem {
    @Override
    public String title() {
        return "Machine and kernel objects";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return Stream.concat(ObjectFunctions.functions().stream(), ReportFunctions.functions().stream()).toList();
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
