/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** What would mend a call with too many arguments, too few, or in a wrong order. */
final class ArgumentRemedies {
    private final Source source;
    private final Call call;

    ArgumentRemedies(Source source, Call call) {
        this.source = source;
        this.call = call;
    }

    /** Without an argument and the comma before it; without those that follow it too, if they are in nobody's place. */
    List<Remedy> remove(int index) {
        List<Argument> arguments = call.getArguments();
        int last = arguments.subList(index, arguments.size()).stream().allMatch(each -> each.getName() == null) ? arguments.size() - 1 : index;
        int begin = index == 0 ? source.place(arguments.getFirst()).offset() : source.place(arguments.get(index - 1)).end();
        Place place = new Place(begin, source.place(arguments.get(last)).end() - begin);
        String what = source.text(source.place(arguments.get(index)).to(source.place(arguments.get(last))));
        return index == 0 && last + 1 < arguments.size() ? List.of() : List.of(Remedy.remove(place, what));
    }

    /** With the arguments that are missing, where their type lets them be guessed: flags, and 0 for a number. */
    List<Remedy> add(List<Parameter> missing, List<Parameter> all, String flags) {
        List<Argument> arguments = call.getArguments();
        int given = arguments.size();
        boolean inOrder = arguments.stream().allMatch(each -> each.getName() == null)
                && missing.equals(all.subList(Math.min(given, all.size()), Math.min(given + missing.size(), all.size())));
        List<String> written = new ArrayList<>();
        for (Parameter parameter : missing) {
            Optional<String> value = parameter.type() == Type.GFP ? Optional.of(flags)
                    : parameter.type() == Type.INT ? Optional.of("0") : Optional.empty();
            if (value.isEmpty()) {
                return List.of();
            }
            written.add(inOrder ? value.get() : parameter.name() + ": " + value.get());
        }
        int end = given == 0 ? afterBracket() : source.place(arguments.getLast()).end();
        String text = String.join(", ", written);
        return List.of(Remedy.as("Add " + text, new Place(end, 0), given == 0 ? text : ", " + text));
    }

    private int afterBracket() {
        Place function = source.place(call, MmsPackage.Literals.CALL__FUNCTION);
        return source.text().indexOf('(', function.end()) + 1;
    }

    /**
     * With another function that does the same for addresses of another kind, where its parameters stand in the same order,
     * or the first two, as those of put_user, in the other one.
     */
    Optional<Remedy> instead(FunctionDeclaration function, FunctionDeclaration other) {
        List<Argument> arguments = call.getArguments();
        if (arguments.stream().anyMatch(each -> each.getName() != null) || function.parameters().size() != other.parameters().size()) {
            return Optional.empty();
        }
        boolean same = isNumber(function, 0) == isNumber(other, 0);
        boolean turned = arguments.size() > 1 && isNumber(function, 0) == isNumber(other, 1) && isNumber(function, 1) == isNumber(other, 0);
        if (same) {
            return Optional.of(Remedy.write(source.place(call, MmsPackage.Literals.CALL__FUNCTION), other.name()));
        }
        List<String> texts = new ArrayList<>(arguments.stream().map(each -> source.text(source.place(each))).toList());
        if (turned) {
            Collections.swap(texts, 0, 1);
        }
        return turned ? Optional.of(Remedy.write(source.place(call), other.name() + "(" + String.join(", ", texts) + ")")) : Optional.empty();
    }

    private static boolean isNumber(FunctionDeclaration function, int index) {
        return function.parameters().get(index).type() == Type.INT;
    }

    /** With two arguments in each other's place. */
    Remedy swap(Place one, Place other, String names) {
        Place first = one.offset() < other.offset() ? one : other;
        Place second = first == one ? other : one;
        String between = source.text(new Place(first.end(), second.offset() - first.end()));
        return Remedy.as("Swap " + names, first.to(second), source.text(second) + between + source.text(first));
    }
}
