/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.ItemList;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Number;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Prefixed;
import org.pagewalk.scenario.mms.Print;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Text;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.OperatorTypes;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles expressions. */
final class Expressions {
    /** Names that stand for a value of their own. */
    static final List<String> LITERALS = List.of("NULL", "true", "false");

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private final Numbers numbers;
    private final Calls calls;
    private final Families families;
    private final Paths paths;
    private final Chains chains;
    private final Map<String, Function> functions;
    private final Events events;
    private final Habits habits;

    /** The functions that the scenario defines are known before their bodies are compiled. */
    Expressions(Source source, Problems problems, Declarations declarations, Map<String, Function> functions,
            Contexts contexts, Events events, Observer observer) {
        this.events = events;
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
        this.functions = functions;
        habits = new Habits(problems);
        numbers = new Numbers(source, problems, Numbers.pageSize(declarations));
        families = new Families(source, problems, declarations);
        calls = new Calls(source, problems, declarations, contexts);
        paths = new Paths(source, problems, this, observer);
        chains = new Chains(source, problems, declarations, this);
    }

    /** An expression whose value is used. */
    Typed value(Expression expression, Scope scope, Place fallback) {
        Typed typed = compile(expression, scope, fallback);
        if (typed.shape().equals(Shape.VOID)) {
            problems.error(typed.place(), "no-value", "this function gives no value: call it as a statement of its own",
                    () -> expression.eContainer() instanceof Print print ? List.of(Remedy.remove(new Place(source.place(print).offset(),
                            typed.place().offset() - source.place(print).offset()), "print")) : List.of());
            return Typed.wrong(typed.place());
        }
        return typed;
    }

    /** A condition. */
    Typed condition(Expression expression, Scope scope, Place fallback) {
        Typed typed = value(expression, scope, fallback);
        if (!OperatorTypes.hasTruth(typed.shape())) {
            problems.error(typed.place(), "condition", OperatorTypes.noTruth(typed.shape()));
        }
        return typed;
    }

    /** Any expression; where the text has none, the parser has said so. */
    Typed compile(Expression expression, Scope scope, Place fallback) {
        return switch (expression) {
        case null -> Typed.wrong(fallback);
        case Number number -> numbers.compile(number, false);
        case Text text -> string(text);
        case ItemList list -> list(list, scope);
        case Reference reference -> reference(reference, scope);
        case Call call -> call(call, scope);
        case Path path -> paths.compile(path, scope);
        case Prefixed prefixed -> prefixed(prefixed, scope);
        case Chain chain -> chains.compile(chain, scope);
        default -> throw new IllegalStateException("no meaning for " + expression.eClass().getName());
        };
    }

    Chains chains() {
        return chains;
    }

    private Typed string(Text text) {
        Value value = new Value.Text(Strings.decode(text.getLiteral()));
        return Typed.of(source.place(text), Shape.STRING, frame -> value);
    }

    private Typed list(ItemList list, Scope scope) {
        Place place = source.place(list);
        Shape item = Shape.Open.NULL;
        Code[] items = new Code[list.getItems().size()];
        for (int i = 0; i < items.length; i++) {
            Typed typed = value(list.getItems().get(i), scope, place);
            items[i] = typed.code();
            item = i == 0 ? typed.shape() : item.or(typed.shape());
        }
        int offset = place.offset();
        return Typed.of(place, new Shape.ListOf(item), frame -> {
            List<Value> values = new ArrayList<>(items.length);
            for (Code code : items) {
                values.add(frame.session().lists().item(code.eval(frame), offset));
            }
            return new Value.Items(values);
        });
    }

    private Typed reference(Reference reference, Scope scope) {
        String name = reference.getName();
        Place place = source.place(reference);
        if (name == null) {
            return Typed.wrong(place);
        }
        Optional<Scope.Variable> variable = scope.find(name);
        if (variable.isPresent()) {
            return Typed.of(place, variable.get().shape(), read(variable.get(), scope, place));
        }
        Optional<ConstantDeclaration> constant = declarations.constant(name);
        if (constant.isPresent()) {
            Value value = new Value.Int(constant.get().value());
            return new Typed(place, Shape.of(constant.get().type()), frame -> value, Optional.empty(),
                    OptionalLong.of(constant.get().value()));
        }
        switch (name) {
        case "NULL":
            return Typed.of(place, Shape.Open.NULL, frame -> Value.Nothing.NULL);
        case "true", "false":
            Value truth = new Value.Bool(name.equals("true"));
            return Typed.of(place, Shape.BOOLEAN, frame -> truth);
        default:
            if (Keywords.FORMS.containsKey(name)) {
                problems.error(place, "stray", "a value is missing before " + name);
            } else if (!(reference.eContainer() instanceof Expect && habits.tellExpect(name, place))
                    && (isFunction(name) || !habits.tell(name, place))) {
                problems.error(place, "unknown-name", unknown(reference, scope) + quotes(reference, scope), () -> remedies(reference, place, scope));
            }
            return Typed.wrong(place);
        }
    }

    /** Why a name means nothing here. */
    private String unknown(Reference reference, Scope scope) {
        String name = reference.getName();
        if (isFunction(name)) {
            return name + " is a function: call it with its arguments, as in "
                    + declarations.function(name).map(Signature::of).orElse(name + "(...)");
        }
        return "nothing is called " + name + " here" + Nearest.to(name, names(scope)).map(near -> "; did you mean " + near + "?")
                .or(() -> askedEvent(reference).filter(event -> isFirst(reference)).map(event -> "; an event " + event.note().word() + " has "
                        + event.fields().stream().map(Parameter::name).collect(Collectors.joining(", "))))
                .orElse(": bind it before with let " + name + " = ...");
    }

    /** The event of which a condition asks, if it has anything to ask for. */
    private Optional<EventDeclaration> askedEvent(EObject in) {
        return in == null ? Optional.empty() : in instanceof Expect expect && expect.getEvent() != null
                ? declarations.event(expect.getEvent()).filter(event -> !event.fields().isEmpty()) : askedEvent(in.eContainer());
    }

    private boolean isFunction(String name) {
        return functions.containsKey(name) || declarations.function(name).isPresent();
    }

    private List<String> names(Scope scope) {
        List<String> names = new ArrayList<>(scope.names());
        declarations.constants().forEach(constant -> names.add(constant.name()));
        names.addAll(LITERALS);
        return names;
    }

    private List<Remedy> remedies(Reference reference, Place place, Scope scope) {
        String name = reference.getName();
        Optional<FunctionDeclaration> function = declarations.function(name);
        if (isFunction(name)) {
            return function.filter(each -> each.parameters().isEmpty()).map(each -> Remedy.insert(place.end(), "()")).stream().toList();
        }
        List<Remedy> remedies = new ArrayList<>(Nearest.remedies(place, name, names(scope)));
        if (!quotes(reference, scope).isEmpty()) {
            remedies.addFirst(Remedy.write(place, "\"" + name + "\""));
        }
        return remedies;
    }

    /** The hint that a string stands in quotes, where a string is wanted. */
    private String quotes(Reference reference, Scope scope) {
        boolean string = isCompared(reference) && Nearest.to(reference.getName(), names(scope)).isEmpty()
                || reference.eContainer() instanceof Argument argument && argument.eContainer() instanceof Call call
                && declarations.function(call.getFunction()).map(FunctionDeclaration::parameters)
                        .filter(parameters -> !parameters.isEmpty() && parameters.getFirst().type() == Type.STRING).isPresent();
        return string ? "; a string stands in quotes: \"" + reference.getName() + "\"" : "";
    }

    /** Whether a string may stand on the other side, as in {@code where zone == "Normal"}. */
    private static boolean isCompared(Reference reference) {
        return reference.eContainer() instanceof Chain chain && chain.getOperators().contains("==") && !isFirst(reference)
                && chain.eContainer() instanceof Expect expect && expect.getEvent() != null;
    }

    /** Whether it stands where people write what is asked for, before what it is compared with. */
    private static boolean isFirst(Reference reference) {
        return !(reference.eContainer() instanceof Chain chain) || chain.getOperands().getFirst() == reference;
    }

    private static Code read(Scope.Variable variable, Scope scope, Place place) {
        int slot = variable.slot();
        if (!scope.isForeign(variable)) {
            return frame -> frame.get(slot);
        }
        return frame -> {
            Value value = frame.top().get(slot);
            if (value == null) {
                throw Mistake.at(place.offset(), variable.name() + " has no value yet: call the function after its let");
            }
            return value;
        };
    }

    /** A call whose value, if it has one, may be used or not. */
    Typed call(Call call, Scope scope) {
        Place place = source.place(call);
        List<Typed> arguments = new ArrayList<>();
        if (call.getFunction().equals("count") && call.getArguments().size() == 1
                && call.getArguments().getFirst().getEvent() != null) {
            return events.count(call.getArguments().getFirst(), place);
        }
        Function defined = functions.get(call.getFunction());
        if (defined == null && declarations.function(call.getFunction()).isEmpty() && tellHabit(call, scope)) {
            return Typed.wrong(place);
        }
        for (Argument argument : call.getArguments()) {
            if (argument.getEvent() != null) {
                problems.error(source.place(argument), "event-argument", "an event is counted, and nothing else is done with it: write count(event "
                        + argument.getEvent() + ")", () -> List.of(Remedy.write(place, "count(event " + argument.getEvent() + ")")));
                arguments.add(Typed.wrong(source.place(argument)));
            } else {
                arguments.add(value(argument.getValue(), scope, place));
            }
        }
        if (defined == null) {
            families.check(call, scope);
            return calls.compile(call, arguments, List.copyOf(functions.keySet()));
        }
        if (defined.parameters() != arguments.size()) {
            problems.error(place, "argument-count", call.getFunction() + " takes " + defined.parameters() + " arguments, here "
                    + (arguments.size() == 1 ? "is 1" : "are " + arguments.size()), () -> arguments.size() < defined.parameters() ? List.of()
                            : new ArgumentRemedies(source, call).remove(defined.parameters()));
        }
        Code[] codes = arguments.stream().map(Typed::code).toArray(Code[]::new);
        return Typed.of(place, Shape.Open.ANY, frame -> defined.call(frame, codes, place.offset()));
    }

    /** Whether a function that does not exist is one of another language, or count without the word event. */
    private boolean tellHabit(Call call, Scope scope) {
        Place place = source.place(call, MmsPackage.Literals.CALL__FUNCTION);
        if (call.getFunction().equals("count") && call.getArguments().size() == 1
                && call.getArguments().getFirst().getValue() instanceof Reference event && scope.find(event.getName()).isEmpty()) {
            problems.error(place, "unknown-function", "count counts events: write count(event " + event.getName() + ")",
                    () -> List.of(Remedy.insert(source.place(event).offset(), "event ")));
            return true;
        }
        return habits.tell(call.getFunction(), place);
    }

    private Typed prefixed(Prefixed prefixed, Scope scope) {
        List<String> operators = prefixed.getOperators();
        Place place = source.place(prefixed);
        Typed typed;
        int first = operators.size() - 1;
        if (prefixed.getOperand() instanceof Number number && first >= 0 && operators.get(first).equals("-")) {
            typed = numbers.compile(number, true);
            first--;
        } else {
            typed = value(prefixed.getOperand(), scope, place);
        }
        List<Place> signs = source.places(prefixed, MmsPackage.Literals.PREFIXED__OPERATORS);
        for (int i = first; i >= 0; i--) {
            typed = prefix(operators.get(i), typed, signs.get(i));
        }
        return new Typed(place, typed.shape(), typed.code(), typed.unit(), typed.constant());
    }

    private Typed prefix(String operator, Typed operand, Place place) {
        Code code = operand.code();
        int offset = place.offset();
        if (operator.equals("!")) {
            if (!OperatorTypes.hasTruth(operand.shape())) {
                problems.error(operand.place(), "condition", OperatorTypes.noTruth(operand.shape()));
            }
            return Typed.of(place, Shape.BOOLEAN, frame -> new Value.Bool(!Operator.isTrue(code.eval(frame), offset)));
        }
        boolean negate = operator.equals("-");
        if (!(operand.shape().isNumber() || operand.shape() == Shape.Open.ANY)) {
            problems.error(operand.place(), "operand", operator + " works on a number; this is " + operand.shape().words());
            return Typed.wrong(place);
        }
        return new Typed(place, operand.shape(), frame -> complement(code, frame, negate, offset), operand.unit(),
                OptionalLong.empty());
    }

    private static Value complement(Code code, Frame frame, boolean negate, int offset) {
        if (!(code.eval(frame) instanceof Value.Int(long number))) {
            throw Mistake.at(offset, (negate ? "-" : "~") + " works on a number");
        }
        if (negate && number == Long.MIN_VALUE) {
            throw Mistake.at(offset, "-(" + number + ") does not fit into 64 bits");
        }
        return new Value.Int(negate ? -number : ~number);
    }
}
