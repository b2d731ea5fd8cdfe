/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.boot.BootDeclarations;
import org.pagewalk.engine.fault.FaultDeclarations;
import org.pagewalk.engine.files.DiskDeclarations;
import org.pagewalk.engine.files.FileDeclarations;
import org.pagewalk.engine.files.ReadDeclarations;
import org.pagewalk.engine.ipc.ShmDeclarations;
import org.pagewalk.engine.mmap.MmDeclarations;
import org.pagewalk.engine.mmu.MmuDeclarations;
import org.pagewalk.engine.pagealloc.PageDeclarations;
import org.pagewalk.engine.pagefault.FaultPathDeclarations;
import org.pagewalk.engine.pageindex.IndexDeclarations;
import org.pagewalk.engine.pagewait.WaitDeclarations;
import org.pagewalk.engine.paging.PagingDeclarations;
import org.pagewalk.engine.physmem.MemoryDeclarations;
import org.pagewalk.engine.process.ProcessDeclarations;
import org.pagewalk.engine.random.RandomDeclarations;
import org.pagewalk.engine.region.RegionDeclarations;
import org.pagewalk.engine.replacement.ReplacementDeclarations;
import org.pagewalk.engine.sched.SchedDeclarations;
import org.pagewalk.engine.uaccess.UserAccessDeclarations;
import org.pagewalk.engine.vmscan.VmscanDeclarations;

/**
 * Everything that a scenario for one kernel may use. A new subsystem of the engine is added to the list below; a subsystem
 * of somebody else says so in META-INF/services.
 */
public final class Declarations {
    /** Loaded when first asked for. Where there are bundles, the engine's own class loader finds what they bring. */
    private static final class Loaded {
        static final List<Subsystem> SUBSYSTEMS = load();
        /** What was asked for before: it never changes, and to gather it takes as long as a small run. */
        static final Map<Key, Declarations> KNOWN = new ConcurrentHashMap<>();

        private static List<Subsystem> load() {
            List<Subsystem> subsystems = new ArrayList<>(
                    List.of(new PageDeclarations(), new MemoryDeclarations(), new SchedDeclarations(), new WaitDeclarations(),
                            new FaultDeclarations(), new BootDeclarations(), new CoreDeclarations(),
                            new FileDeclarations(), new ReadDeclarations(), new DiskDeclarations(), new PagingDeclarations(), new MmuDeclarations(),
                            new MmDeclarations(), new ShmDeclarations(),
                            new FaultPathDeclarations(), new ProcessDeclarations(), new UserAccessDeclarations(),
                            new IndexDeclarations(), new VmscanDeclarations(), new RegionDeclarations(),
                            new ReplacementDeclarations(), new RandomDeclarations()));
            ServiceLoader.load(Subsystem.class, Subsystem.class.getClassLoader()).forEach(subsystems::add);
            return List.copyOf(subsystems);
        }
    }

    private record Key(String profile, String architecture) {
    }

    private final Map<String, FunctionDeclaration> functions = new LinkedHashMap<>();
    private final Map<String, ConstantDeclaration> constants = new LinkedHashMap<>();
    private final Map<String, EventDeclaration> events = new LinkedHashMap<>();
    private final Map<String, DeclarationKind> kinds = new LinkedHashMap<>();

    private Declarations() {
    }

    /** Everything that brings something to the language, in the order of the reference. */
    public static List<Subsystem> subsystems() {
        return Loaded.SUBSYSTEMS;
    }

    /** What there is in a kernel on the x86. */
    public static Declarations of(Profile profile) {
        return of(profile, Architecture.X86);
    }

    /** What there is in a kernel on some architecture, whose constants may differ. */
    public static Declarations of(Profile profile, Architecture architecture) {
        return Loaded.KNOWN.computeIfAbsent(new Key(profile.name(), architecture.name()), key -> gather(profile, architecture));
    }

    private static Declarations gather(Profile profile, Architecture architecture) {
        Declarations declarations = new Declarations();
        Loaded.SUBSYSTEMS.forEach(subsystem -> declarations.add(subsystem, profile));
        KernelConstants.of(architecture).forEach(constant -> declarations.constants.put(constant.name(), constant));
        return declarations;
    }

    private void add(Subsystem subsystem, Profile profile) {
        for (FunctionDeclaration function : subsystem.functions()) {
            if (function.profiles().contains(profile.name())) {
                functions.put(function.name(), function);
            }
        }
        subsystem.constants().forEach(constant -> constants.put(constant.name(), constant));
        subsystem.events().forEach(event -> events.put(event.name(), event));
        subsystem.kinds().forEach(kind -> kinds.put(kind.name(), kind));
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

    public Optional<EventDeclaration> event(String name) {
        return Optional.ofNullable(events.get(name));
    }

    /** All events, those that belong together side by side. */
    public Collection<EventDeclaration> events() {
        return Collections.unmodifiableCollection(events.values());
    }

    public Optional<DeclarationKind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** All kinds of declarations. */
    public Collection<DeclarationKind> kinds() {
        return Collections.unmodifiableCollection(kinds.values());
    }

    /** The keys of the {@code machine} declaration. */
    public List<DeclarationKey> machineKeys() {
        return kinds.get(MachineKind.NAME).keys();
    }
}
