/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/**
 * Numbers that the kernel knows by constants whose names begin alike, as PROT_READ: to the compiler of C they are all numbers, so that a
 * flag of another kind, or two kinds in each other's place, would go unseen.
 */
final class Families {
    private final Source source;
    private final Problems problems;
    private final Declarations declarations;

    Families(Source source, Problems problems, Declarations declarations) {
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
    }

    /** Looks at the arguments of a call in which names mean what they mean in a scope. */
    void check(Call call, Scope scope) {
        Optional<FunctionDeclaration> function = declarations.function(call.getFunction());
        for (int i = 0; function.isPresent() && i < call.getArguments().size(); i++) {
            Argument argument = call.getArguments().get(i);
            Optional<Parameter> parameter = parameter(function.get(), argument, i);
            if (parameter.isPresent() && parameter.get().family().isPresent()) {
                String family = parameter.get().family().get();
                Optional<Reference> foreign = constants(argument, scope).filter(each -> !each.getName().startsWith(family)).findFirst();
                foreign.ifPresent(each -> tell(call, function.get(), parameter.get(), argument, each, scope));
            }
        }
    }

    private static Optional<Parameter> parameter(FunctionDeclaration function, Argument argument, int index) {
        return argument.getName() == null ? function.parameters().stream().skip(index).findFirst()
                : function.parameters().stream().filter(each -> each.name().equals(argument.getName())).findFirst();
    }

    /** The constants of some family that an argument is put together of; what stands in a call in it is something else. */
    private Stream<Reference> constants(Argument argument, Scope scope) {
        Stream.Builder<Reference> found = Stream.builder();
        EObject value = argument.getValue();
        if (value instanceof Reference reference) {
            found.add(reference);
        }
        for (Iterator<EObject> all = value == null ? List.<EObject>of().iterator() : value.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Reference reference && !isInCall(reference, value)) {
                found.add(reference);
            }
        }
        return found.build().filter(each -> each.getName() != null && scope.find(each.getName()).isEmpty()
                && declarations.constant(each.getName()).filter(constant -> constant.type() == Type.INT).isPresent() && family(each).isPresent());
    }

    private static boolean isInCall(EObject element, EObject top) {
        for (EObject each = element; each != top; each = each.eContainer()) {
            if (each instanceof Argument) {
                return true;
            }
        }
        return top instanceof Call;
    }

    /** The family of a constant, if any function takes one: of PAGE_SIZE there is none. */
    private Optional<String> family(Reference constant) {
        return declarations.functions().stream().flatMap(function -> function.parameters().stream()).map(Parameter::family)
                .flatMap(Optional::stream).filter(constant.getName()::startsWith).findFirst();
    }

    private void tell(Call call, FunctionDeclaration function, Parameter parameter, Argument argument, Reference foreign, Scope scope) {
        String family = parameter.family().orElseThrow();
        Optional<Argument> other = family(foreign).flatMap(theirs -> call.getArguments().stream().filter(each -> each != argument
                && parameter(function, each, call.getArguments().indexOf(each)).flatMap(Parameter::family).filter(theirs::equals).isPresent()
                && constants(each, scope).anyMatch(constant -> constant.getName().startsWith(family))).findFirst());
        Place place = source.place(argument);
        String what = parameter.name() + " of " + function.name() + " is made of " + family + " constants, and " + foreign.getName() + " is none: ";
        if (other.isPresent()) {
            String name = parameter(function, other.get(), call.getArguments().indexOf(other.get())).orElseThrow().name();
            if (place.offset() < source.place(other.get()).offset()) { // told once, at the first of the two
                problems.error(place, "constant-family", what + "swap it with " + name + ", the order is " + Signature.of(function),
                        () -> List.of(new ArgumentRemedies(source, call).swap(place, source.place(other.get()), parameter.name() + " and " + name)));
            }
            return;
        }
        List<String> possible = declarations.constants().stream().map(ConstantDeclaration::name).filter(each -> each.startsWith(family)).toList();
        problems.error(source.place(foreign), "constant-family", what + "choose from " + possible.stream().limit(8)
                .collect(Collectors.joining(", ")), () -> argument.getValue() == foreign ? possible.stream().limit(4)
                        .map(each -> Remedy.write(source.place(foreign), each)).toList() : List.of());
    }
}
