/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles declarations: the machine's, and of every kind that a subsystem brings. */
final class Declared {
    private static final Act NOTHING = frame -> true;

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private boolean hasMachine;

    Declared(Source source, Problems problems, Declarations declarations) {
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
    }

    /** A declaration of any kind. */
    Act compile(Declaration declaration, Scope scope, Statements statements) {
        Place place = source.place(declaration, MmsPackage.Literals.DECLARATION__KIND);
        Optional<DeclarationKind> kind = declarations.kind(declaration.getKind());
        if (kind.isPresent()) {
            return kind.get().isNamed()
                    ? statements.simple(declaration, made(declaration, kind.get(), scope, statements))
                    : machine(declaration, place, scope, statements);
        }
        List<String> names = new ArrayList<>(Keywords.BLOCKS);
        declarations.kinds().forEach(each -> names.add(each.name()));
        problems.error(place, "unknown-kind", "this version has no declarations of kind " + declaration.getKind()
                + Habits.kind(declaration.getKind()).or(() -> Nearest.to(declaration.getKind(), names)).map(near -> "; did you mean " + near + "?").orElseGet(() -> ": there is "
                        + declarations.kinds().stream().map(DeclarationKind::form).collect(Collectors.joining(", "))),
                () -> Habits.kind(declaration.getKind()).map(near -> List.of(Remedy.write(place, near)))
                        .orElseGet(() -> Nearest.remedies(place, declaration.getKind(), names)));
        if (declaration.getName() != null) {
            scope.bind(declaration.getName(), place, Shape.Open.ANY);
        }
        return NOTHING;
    }

    /** What is declared is made by a call, as if a function of the kernel did it. */
    private Act made(Declaration declaration, DeclarationKind kind, Scope scope, Statements statements) {
        Map<String, Value> values = new DeclarationBlock(source, problems, kind, Numbers.pageSize(declarations)).values(declaration);
        if (declaration.getName() == null) {
            return NOTHING;
        }
        FunctionDeclaration maker = kind.maker();
        Value[] arguments = new Value[maker.parameters().size()];
        arguments[0] = new Value.Text(declaration.getName());
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = values.getOrDefault(kind.keys().get(i - 1).name(), Value.Nothing.NULL);
        }
        Place name = source.place(declaration, MmsPackage.Literals.DECLARATION__NAME);
        int slot = statements.bind(declaration.getName(), name, Shape.of(kind.result()), scope);
        int offset = source.place(declaration).offset();
        int line = source.shownLine(offset);
        return frame -> {
            frame.set(slot, Calls.call(maker, frame, arguments.clone(), offset, line));
            return true;
        };
    }

    /** The machine was read before everything else; here only its place is judged. */
    private Act machine(Declaration declaration, Place place, Scope scope, Statements statements) {
        if (hasMachine) {
            problems.error(place, "second-machine", "there is a machine already: a scenario has one",
                    () -> List.of(Remedy.remove(new Lines(source).whole(source.place(declaration)), "this machine")));
        } else if (!scope.isTop() || statements.hasBegun()) {
            problems.error(place, "late-machine", "the machine comes first: move this block to the beginning of the file",
                    () -> List.of(moved(declaration)));
        }
        hasMachine = true;
        return NOTHING;
    }

    /** With the machine before the first statement of the file. */
    private Remedy moved(Declaration machine) {
        org.pagewalk.scenario.mms.Scenario file = (org.pagewalk.scenario.mms.Scenario) EcoreUtil.getRootContainer(machine);
        int begin = source.place(file.getStatements().getFirst()).offset();
        Place block = source.place(machine);
        Place line = new Lines(source).whole(block);
        return Remedy.as("Move the machine to the beginning", new Place(begin, line.end() - begin),
                source.text(block) + "\n\n" + source.text(new Place(begin, line.offset() - begin)));
    }
}
