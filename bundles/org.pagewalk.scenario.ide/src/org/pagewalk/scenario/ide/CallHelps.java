/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.scenario.check.Signature;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.run.Shape;

/** Tells how the function is called whose arguments are being written. */
final class CallHelps {
    private final Analysis analysis;

    CallHelps(Analysis analysis) {
        this.analysis = analysis;
    }

    Optional<CallHelp> at(int offset) {
        Surroundings surroundings = new Surroundings(analysis, offset);
        return surroundings.innermostCall().flatMap(call -> analysis.declarations().function(call.function())
                .map(function -> of(surroundings.here(function), call)).or(() -> defined(call)));
    }

    private static CallHelp of(FunctionDeclaration function, Surroundings.OpenCall call) {
        List<String> names = function.parameters().stream().map(Parameter::name).toList();
        String label = Signature.of(function) + ": " + Shape.of(function.result()).words();
        return help(label, names, call, function.explanation(), function.parameters().stream()
                .map(each -> each.type().words() + (each.explanation().isEmpty() ? "" : ", " + each.explanation())).toList());
    }

    private Optional<CallHelp> defined(Surroundings.OpenCall call) {
        return Optional.ofNullable(analysis.functions().get(call.function()))
                .map(def -> help(def.getName() + parameters(def), List.copyOf(def.getParameters()), call,
                        "Defined in " + analysis.lineWords(analysis.place(def)) + ".", def.getParameters().stream().map(name -> "").toList()));
    }

    /** The parameters of a function as they are written: {@code (first, n)}. */
    static String parameters(Def function) {
        return "(" + String.join(", ", function.getParameters()) + ")";
    }

    private static CallHelp help(String label, List<String> names, Surroundings.OpenCall call, String explanation, List<String> explanations) {
        List<Range> places = new ArrayList<>();
        int from = label.indexOf('(');
        for (String name : names) {
            from = label.indexOf(name, from + 1);
            places.add(new Range(from, name.length()));
            from += name.length();
        }
        int active = call.argument().isPresent() ? names.indexOf(call.argument().get()) : call.index() < names.size() ? call.index() : -1;
        return new CallHelp(label, places, active, explanation, explanations);
    }
}
