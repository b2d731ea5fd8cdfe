/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.MachineKind;
import org.pagewalk.scenario.ReadInsert;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Word;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Checks a whole scenario and makes it run. */
public final class Compiler {
    private final Source source;
    private final Problems problems;
    private final Observer observer;

    /** A compiler that tells problems. */
    public Compiler(Source source, Problems problems) {
        this(source, problems, Observer.NONE);
    }

    /** A compiler that also tells what it learns. */
    public Compiler(Source source, Problems problems, Observer observer) {
        this.source = source;
        this.problems = problems;
        this.observer = observer;
    }

    /**
     * What can be run; only if no problem is an error.
     *
     * @param statements all of them, those of imported files in their place
     * @param kernel the kernel to run on, instead of the machine's own
     * @param inserts what others have run within it
     * @param warns whether blocks of memory are followed through all paths, for warnings
     */
    public Program compile(List<Statement> statements, Optional<String> kernel, List<ReadInsert> inserts, boolean warns) {
        Profile profile = Profile.LINUX_2_4_20;
        Declarations declarations = Declarations.of(profile);
        MachineSpec spec = MachineSpec.defaults();
        for (Statement statement : statements) {
            if (statement instanceof Declaration machine && MachineKind.NAME.equals(machine.getKind())) {
                spec = MachineKind.spec(new DeclarationBlock(source, problems, declarations.kind(MachineKind.NAME).orElseThrow(),
                        pageSize(machine)).values(machine));
                break;
            }
        }
        if (kernel.isPresent()) {
            spec = spec.withKernel(kernel.get());
        }
        try {
            declarations = Declarations.of(Profile.named(spec.kernel()), Architecture.named(spec.arch()));
        } catch (ConfigurationException e) {
            // told where the machine is declared; the rest is checked against the default machine
        }
        Scope top = Scope.top();
        Statements compiler = new Statements(source, problems, declarations, new Inserts(inserts, problems), observer);
        compiler.hoist(statements);
        var body = compiler.top(statements, top);
        observer.block(new Place(0, source.own().length() + 1), top.bound());
        if (warns && problems.hasNoErrors()) {
            new BlockChecks(source, problems, declarations, statements).check();
        }
        return new Program(spec, top.unit().slots(), body, compiler.contexts().hasBoot(), compiler.events().areAsked());
    }

    /** How many bytes the pages have that a machine's own keys speak of: its architecture may stand anywhere among them. */
    private static int pageSize(Declaration machine) {
        return machine.getEntries().stream().filter(entry -> "arch".equals(entry.getKey()) && entry.getValue() instanceof Word)
                .map(entry -> ((Word) entry.getValue()).getText())
                .flatMap(name -> Architecture.all().stream().filter(each -> each.name().equals(name))).findFirst().orElse(Architecture.X86).pageSize();
    }
}
