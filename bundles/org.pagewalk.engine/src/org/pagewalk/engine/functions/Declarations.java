/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.engine.Profile;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageFunctions;
import org.pagewalk.engine.physmem.MemoryFunctions;
import org.pagewalk.engine.sched.SchedFunctions;

/** Everything that a scenario for one kernel may use. A new subsystem adds its declarations in {@link #of}. */
public final class Declarations {
    private final Map<String, FunctionDeclaration> functions = new LinkedHashMap<>();
    private final Map<String, ConstantDeclaration> constants = new LinkedHashMap<>();

    private Declarations() {
    }

    /** What there is in a kernel. */
    public static Declarations of(Profile profile) {
        Declarations declarations = new Declarations();
        declarations.add(profile, PageFunctions.functions());
        declarations.add(profile, MemoryFunctions.functions());
        declarations.add(profile, SchedFunctions.functions());
        declarations.add(profile, ObjectFunctions.functions());
        declarations.add(Gfp.constants());
        declarations.add(SchedFunctions.constants());
        declarations.add(KernelConstants.constants());
        return declarations;
    }

    private void add(Profile profile, List<FunctionDeclaration> more) {
        for (FunctionDeclaration function : more) {
            if (function.profiles().contains(profile.name())) {
                functions.put(function.name(), function);
            }
        }
    }

    private void add(List<ConstantDeclaration> more) {
        more.forEach(constant -> constants.put(constant.name(), constant));
    }

    public Optional<FunctionDeclaration> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** All functions, those that belong together side by side. */
    public Collection<FunctionDeclaration> functions() {
        return Collections.unmodifiableCollection(functions.values());
    }

    public Optional<ConstantDeclaration> constant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    /** All constants, those that belong together side by side. */
    public Collection<ConstantDeclaration> constants() {
        return Collections.unmodifiableCollection(constants.values());
    }

    /** The keys of a {@code machine} block. */
    public List<DeclarationKey> machineKeys() {
        return MachineKeys.keys();
    }
}
