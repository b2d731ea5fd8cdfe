/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.Unit;

/** Calls of declared kernel functions: number, names, types and units of the arguments. */
final class Calls {
    private static final int NAMES_MAX = 20;

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private final Contexts contexts;

    Calls(Source source, Problems problems, Declarations declarations, Contexts contexts) {
        this.contexts = contexts;
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
    }

    /** A call whose arguments are compiled already, in the order in which they are written. */
    Typed compile(Call call, List<Typed> arguments, List<String> defined) {
        Place place = source.place(call);
        Optional<FunctionDeclaration> found = declarations.function(call.getFunction());
        if (found.isEmpty()) {
            unknown(call, defined);
            return Typed.wrong(place);
        }
        FunctionDeclaration function = contexts.isUser() ? found.get().inUserMode() : found.get();
        Typed[] given = assign(call, function, arguments);
        if (given == null) {
            return new Typed(place, Shape.of(function.result()), Typed.wrong(place).code(), Optional.empty(), java.util.OptionalLong.empty());
        }
        for (int i = 0; i < given.length; i++) {
            if (given[i] != null) {
                check(call, function, i, given);
            }
        }
        contexts.check(call, function, given, place);
        return Typed.of(place, Shape.of(function.result()), code(function, given, place));
    }

    private void unknown(Call call, List<String> defined) {
        List<String> names = new ArrayList<>(defined);
        // Of what a process may call, that which it does; the kernel's functions are told of nobody else.
        declarations.functions().stream().filter(function -> !contexts.isUser() || function.inUserMode().isSystemCall())
                .forEach(function -> names.add(function.name()));
        declarations.functions().forEach(function -> names.add(function.name()));
        String name = call.getFunction();
        Optional<String> near = Nearest.to(name, names);
        Place place = source.place(call, MmsPackage.Literals.CALL__FUNCTION);
        problems.error(place, "unknown-function", "there is no function " + name
                + near.map(other -> "; did you mean " + other + "?").orElseGet(() -> " in this version; there are "
                        + names.stream().distinct().limit(NAMES_MAX).collect(Collectors.joining(", "))),
                () -> Nearest.remedies(place, name, names));
    }

    /** Puts each argument to its parameter; null if that fails. */
    private Typed[] assign(Call call, FunctionDeclaration function, List<Typed> arguments) {
        List<Parameter> parameters = function.parameters();
        ArgumentRemedies remedies = new ArgumentRemedies(source, call);
        Typed[] given = new Typed[parameters.size()];
        boolean good = true;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = call.getArguments().get(i);
            int written = i;
            int index = argument.getName() == null ? i : indexOf(parameters, argument.getName());
            if (index < 0) {
                List<String> names = parameters.stream().map(Parameter::name).toList();
                problems.error(source.place(argument), "unknown-parameter", function.name() + " has no parameter " + argument.getName()
                        + Nearest.hint(argument.getName(), names),
                        () -> Nearest.remedies(source.place(argument, MmsPackage.Literals.ARGUMENT__NAME), argument.getName(), names));
                good = false;
            } else if (index >= given.length) {
                problems.error(source.place(argument), "argument-count", counts(function, arguments.size()) + ": remove what is too much",
                        () -> remedies.remove(written));
                return null;
            } else if (given[index] != null) {
                problems.error(source.place(argument), "duplicate-argument", parameters.get(index).name() + " is given twice: remove one",
                        () -> remedies.remove(written));
                good = false;
            } else {
                given[index] = arguments.get(i);
            }
        }
        List<Parameter> missing = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null && !parameters.get(i).optional()) {
                missing.add(parameters.get(i));
            }
        }
        if (good && !missing.isEmpty()) {
            problems.error(source.place(call), "argument-count", counts(function, arguments.size()) + ": "
                    + missing.stream().map(Parameter::name).collect(Collectors.joining(" and ")) + (missing.size() == 1 ? " is missing" : " are missing"),
                    () -> remedies.add(missing, parameters, contexts.flags()));
        }
        return good && missing.isEmpty() ? given : null;
    }

    private static int indexOf(List<Parameter> parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String counts(FunctionDeclaration function, int given) {
        int wanted = function.parameters().size();
        long least = function.parameters().stream().filter(each -> !each.optional()).count();
        return Signature.of(function) + " takes " + (least < wanted ? least + " to " + wanted + " arguments"
                : wanted == 0 ? "no arguments" : wanted == 1 ? "one argument" : wanted + " arguments")
                + ", here " + (given == 1 ? "is 1" : "are " + given);
    }

    private void check(Call call, FunctionDeclaration function, int index, Typed[] given) {
        Parameter parameter = function.parameters().get(index);
        Typed argument = given[index];
        if (argument.shape().equals(Shape.VOID)) {
            return; // told where the value is made
        }
        if (!accepts(function, index, argument.shape())) {
            problems.error(argument.place(), "argument-type", wrongType(function, index, given), () -> remedies(call, function, index, given));
        } else if (argument.unit().isPresent() && !fits(parameter, argument.unit().get())) {
            problems.error(argument.place(), "argument-unit", parameter.name() + " of " + function.name() + " is "
                    + (parameter.unit().equals("order") ? "an order, the block has 1 << order pages" : "a plain number")
                    + ": give it without a unit", () -> Numbers.withoutUnit(source, argument.place()));
        }
    }

    /** In a function of the scenario nobody knows yet whether the kernel or a process will call. */
    private boolean accepts(FunctionDeclaration function, int index, Shape given) {
        return Shape.of(function.parameters().get(index).type()).accepts(given) || contexts.isAnywhere()
                && Shape.of(function.inUserMode().parameters().get(index).type()).accepts(given);
    }

    private static boolean fits(Parameter parameter, Unit.Kind kind) {
        if (parameter.type() == Type.USER_ADDRESS || parameter.type() == Type.VIRTUAL_ADDRESS) {
            return kind == Unit.Kind.SIZE;
        }
        return switch (parameter.unit()) {
        case "bytes" -> kind == Unit.Kind.SIZE;
        case "ms", "jiffies" -> kind == Unit.Kind.TIME;
        default -> false;
        };
    }

    private String wrongType(FunctionDeclaration function, int index, Typed[] given) {
        Parameter parameter = function.parameters().get(index);
        Typed argument = given[index];
        Shape wanted = Shape.of(parameter.type());
        String text = parameter.name() + " of " + function.name() + " is " + wanted.words() + ", this is " + argument.shape().words();
        int swapped = swapped(function, index, given);
        if (swapped >= 0) {
            return text + ": swap it with " + function.parameters().get(swapped).name() + ", the order is "
                    + Signature.of(function);
        }
        return text + remedy(function, index, argument, wanted);
    }

    private static int swapped(FunctionDeclaration function, int index, Typed[] given) {
        Shape wanted = Shape.of(function.parameters().get(index).type());
        for (int i = 0; i < given.length; i++) {
            if (i != index && given[i] != null && wanted.equals(given[i].shape())
                    && Shape.of(function.parameters().get(i).type()).equals(given[index].shape())) {
                return i;
            }
        }
        return -1;
    }

    /** The same as changes of the text. */
    private List<Remedy> remedies(Call call, FunctionDeclaration function, int index, Typed[] given) {
        Place place = given[index].place();
        Shape wanted = Shape.of(function.parameters().get(index).type());
        int swapped = swapped(function, index, given);
        if (swapped >= 0) {
            return List.of(new ArgumentRemedies(source, call).swap(place, given[swapped].place(),
                    function.parameters().get(index).name() + " and " + function.parameters().get(swapped).name()));
        }
        List<Remedy> remedies = new ArrayList<>();
        withUser(function, index, given[index].shape()).flatMap(other -> new ArgumentRemedies(source, call).instead(function, other))
                .ifPresent(remedies::add);
        sister(function, index, given[index].shape()).filter(sister -> sister.parameters().size() == function.parameters().size())
                .ifPresent(sister -> remedies.add(Remedy.write(source.place(call, MmsPackage.Literals.CALL__FUNCTION), sister.name())));
        Conversions.of(declarations, given[index].shape(), wanted)
                .forEach(name -> remedies.add(Remedy.call(place, name, source.text(place))));
        if (wanted.equals(Shape.INT) && isField(given[index].shape(), function.parameters().get(index))) {
            remedies.add(Remedy.insert(place.end(), "." + function.parameters().get(index).name()));
        }
        if (wanted instanceof Shape.Structure && function.parameters().get(index).optional() && given[index].shape().isNumber()) {
            boolean inOrder = call.getArguments().stream().allMatch(each -> each.getName() == null);
            remedies.addAll(inOrder ? new ArgumentRemedies(source, call).remove(index) : List.of());
        }
        if (wanted.equals(Shape.GFP) && given[index].constant().isPresent()) {
            remedies.add(Remedy.write(place, contexts.flags()));
        }
        return remedies;
    }

    /** The function that turns one into the other, and the sister function that takes what is given. */
    private String remedy(FunctionDeclaration function, int index, Typed argument, Shape wanted) {
        Shape given = argument.shape();
        List<String> ways = new ArrayList<>();
        withUser(function, index, given).ifPresent(other -> ways.add(Signature.of(other)));
        sister(function, index, given).ifPresent(sister -> ways.add(Signature.of(sister)));
        Conversions.of(declarations, given, wanted).forEach(name -> ways.add(name + "(...) around it"));
        if (wanted.equals(Shape.INT) && isField(given, function.parameters().get(index))) {
            ways.add(source.text(argument.place()) + "." + function.parameters().get(index).name());
        }
        if (wanted.equals(Shape.GFP)) {
            ways.add(declarations.constants().stream().filter(constant -> constant.type() == Type.GFP)
                    .map(constant -> constant.name()).filter(name -> name.startsWith("GFP_")).limit(3).collect(Collectors.joining(", ")));
        }
        Optional<String> declared = declarations.kinds().stream()
                .filter(kind -> kind.isNamed() && wanted instanceof Shape.Structure && Shape.of(kind.result()).equals(wanted))
                .map(DeclarationKind::form).findFirst();
        if (ways.isEmpty() && declared.isPresent()) {
            boolean mayBeLeftOut = function.parameters().get(index).optional() && given.isNumber();
            return (mayBeLeftOut ? ": leave it out, or declare one, as in " : ": declare one, as in ") + declared.get();
        }
        if (ways.isEmpty() && wanted.isAddress()) {
            Shape usual = wanted.equals(Shape.of(Type.VIRTUAL_ADDRESS)) ? Shape.of(Type.USER_ADDRESS) : wanted;
            List<String> givers = declarations.functions().stream().filter(each -> Shape.of(each.result()).equals(usual)).limit(3)
                    .map(FunctionDeclaration::name).toList();
            return givers.isEmpty() ? "" : ": take what " + choice(givers) + " gives";
        }
        return ways.isEmpty() ? "" : ": use " + String.join(", or ", ways);
    }

    /**
     * The function that does the same with a user address, or with a kernel address in its place: what memcpy is in the
     * kernel, copy_to_user is between the kernel and a process.
     */
    private Optional<FunctionDeclaration> withUser(FunctionDeclaration function, int index, Shape given) {
        String name = function.parameters().get(index).name();
        if (given.equals(Shape.of(Type.USER_ADDRESS))) {
            return Optional.ofNullable(function.traits().withUser().get(name)).flatMap(declarations::function);
        }
        boolean kernel = given.equals(Shape.of(Type.KERNEL_ADDRESS)) && function.parameters().get(index).type() == Type.USER_ADDRESS;
        return declarations.functions().stream().filter(each -> kernel && function.name().equals(each.traits().withUser().get(name))).findFirst();
    }

    /** A structure has a field of the very name of a number that is wanted: {@code bash.pid} where a pid is. */
    private static boolean isField(Shape given, Parameter wanted) {
        return given instanceof Shape.Structure && Paths.fields(given).contains(wanted.name());
    }

    private static String choice(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    private Optional<FunctionDeclaration> sister(FunctionDeclaration function, int index, Shape given) {
        String base = function.name().replaceFirst("^_+", "");
        return declarations.functions().stream()
                .filter(each -> !each.name().equals(function.name()) && each.name().replaceFirst("^_+", "").equals(base))
                .filter(each -> each.parameters().size() > index && Shape.of(each.parameters().get(index).type()).equals(given))
                .findFirst();
    }

    /** The call itself: what was not known while typing is checked now. */
    private Code code(FunctionDeclaration function, Typed[] given, Place place) {
        int offset = place.offset();
        int line = source.shownLine(offset);
        Code[] codes = new Code[given.length];
        boolean[] open = new boolean[given.length];
        boolean anywhere = contexts.isAnywhere() && function.inUserMode() != function;
        for (int i = 0; i < given.length; i++) {
            codes[i] = given[i] == null ? null : given[i].code();
            open[i] = given[i] != null && (given[i].shape() == Shape.Open.ANY || anywhere);
        }
        return frame -> {
            FunctionDeclaration called = anywhere && frame.session().isUserMode() ? function.inUserMode() : function;
            Value[] values = new Value[codes.length];
            for (int i = 0; i < codes.length; i++) {
                if (codes[i] == null) {
                    values[i] = Value.Nothing.NULL;
                    continue;
                }
                values[i] = codes[i].eval(frame);
                Parameter parameter = called.parameters().get(i);
                if (open[i]) {
                    checkValue(parameter, values[i], called, offset);
                }
                if (parameter.type() == Type.USER_ADDRESS || parameter.type() == Type.VIRTUAL_ADDRESS) {
                    values[i] = frame.session().userAddress(values[i]);
                }
            }
            return call(called, frame, values, offset, line);
        };
    }

    /** Calls; what the function does not want is a mistake at the place of the call. */
    static Value call(FunctionDeclaration function, Frame frame, Value[] values, int offset, int line) {
        try {
            return frame.session().call(function, values, offset, line);
        } catch (WrongArgument e) {
            throw Mistake.at(offset, e.getMessage());
        }
    }

    private static void checkValue(Parameter parameter, Value value, FunctionDeclaration function, int offset) {
        Shape wanted = Shape.of(parameter.type());
        Shape found = Shape.of(value);
        if (!(wanted.accepts(found) || wanted.isNumber() && found.isNumber())) {
            throw Mistake.at(offset, parameter.name() + " of " + function.name() + " is " + wanted.words() + ", this is " + found.words());
        }
    }
}
