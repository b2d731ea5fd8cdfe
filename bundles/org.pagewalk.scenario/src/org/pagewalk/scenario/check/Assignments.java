/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Action;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.Field;
import org.pagewalk.scenario.mms.Index;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Step;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.OperatorTypes;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles {@code NAME = VALUE}, {@code NAME += VALUE} and {@code LIST[INDEX] = VALUE}. */
final class Assignments {
    private static final Act NOTHING = frame -> true;

    private final Source source;
    private final Problems problems;
    private final Expressions expressions;

    Assignments(Source source, Problems problems, Expressions expressions) {
        this.source = source;
        this.problems = problems;
        this.expressions = expressions;
    }

    Act compile(Action action, Scope scope) {
        Typed value = expressions.value(action.getValue(), scope, source.place(action));
        Expression target = action.getTarget();
        List<Step> steps = target instanceof Path path ? path.getSteps() : List.of();
        if (target instanceof Path path) {
            target = path.getHead();
        }
        boolean field = steps.stream().anyMatch(Field.class::isInstance);
        if (field || !(target instanceof Reference reference)) {
            problems.error(source.place(action.getTarget()), "read-only", field
                    ? "fields of the kernel can be read, not set: call the kernel function that changes it"
                    : "a call cannot be given a value: write NAME = ...");
            return NOTHING;
        }
        Optional<Scope.Variable> variable = scope.find(reference.getName() == null ? "" : reference.getName());
        if (variable.isEmpty()) {
            String name = reference.getName() == null ? "" : reference.getName();
            Optional<String> near = Nearest.to(name, scope.names());
            Place place = source.place(reference);
            boolean bindable = steps.isEmpty() && !"+=".equals(action.getOperator());
            problems.error(place, "unknown-name", "nothing is called " + name + " here"
                    + near.map(other -> "; did you mean " + other + "?").orElse(": write let " + name + " = ..."), () -> {
                        List<Remedy> remedies = new ArrayList<>(Nearest.remedies(place, name, scope.names()));
                        if (bindable) {
                            remedies.add(Remedy.insert(place.offset(), "let "));
                        }
                        return remedies;
                    });
            return NOTHING;
        }
        boolean add = "+=".equals(action.getOperator());
        int offset = source.place(action, MmsPackage.Literals.ACTION__OPERATOR).offset();
        if (!steps.isEmpty()) {
            return item(action, steps, variable.get(), value, add, scope);
        }
        return add ? add(variable.get(), value, scope, new Place(offset, 2)) : assign(variable.get(), value, scope);
    }

    private static Act assign(Scope.Variable variable, Typed value, Scope scope) {
        variable.widen(value.shape());
        int slot = variable.slot();
        Code code = value.code();
        if (scope.isForeign(variable)) {
            return frame -> {
                frame.top().set(slot, code.eval(frame));
                return true;
            };
        }
        return frame -> {
            frame.set(slot, code.eval(frame));
            return true;
        };
    }

    private Act add(Scope.Variable variable, Typed value, Scope scope, Place sign) {
        Shape shape = variable.shape();
        if (shape instanceof Shape.ListOf) {
            variable.widen(value.shape() instanceof Shape.ListOf ? value.shape() : new Shape.ListOf(value.shape()));
        } else {
            OperatorTypes.Result type = OperatorTypes.result(Operator.ADD, shape, value.shape());
            if (type.wrong().isPresent()) {
                problems.error(sign, "operand", type.wrong().get());
                return NOTHING;
            }
            variable.widen(type.shape());
        }
        int slot = variable.slot();
        int offset = sign.offset();
        Code code = value.code();
        boolean foreign = scope.isForeign(variable);
        return frame -> {
            Frame home = foreign ? frame.top() : frame;
            Value before = home.get(slot);
            Value more = code.eval(frame);
            if (before == null) {
                throw Mistake.at(offset, variable.name() + " has no value yet: call the function after its let");
            }
            if (before instanceof Value.Items list) {
                frame.session().lists().append(list, more, offset);
            } else {
                home.set(slot, Operator.ADD.apply(before, more, frame.session(), offset));
            }
            return true;
        };
    }

    private Act item(Action action, List<Step> steps, Scope.Variable variable, Typed value, boolean add, Scope scope) {
        Place place = source.place(action.getTarget());
        if (!(variable.shape() instanceof Shape.ListOf) && variable.shape() != Shape.Open.ANY) {
            problems.error(place, "index", variable.name() + " is no list: it is " + variable.shape().words()
                    + (variable.shape().isAddress() ? "; what lies there is written with store(" + variable.name() + ", VALUE)" : ""));
            return NOTHING;
        }
        if (variable.shape() instanceof Shape.ListOf) {
            variable.widen(new Shape.ListOf(steps.size() == 1 && !add ? value.shape() : Shape.Open.ANY));
        }
        List<Code> indexes = new ArrayList<>();
        for (Step step : steps) {
            indexes.add(expressions.value(((Index) step).getIndex(), scope, place).code());
        }
        Code last = indexes.removeLast();
        boolean foreign = scope.isForeign(variable);
        int offset = place.offset();
        return frame -> {
            Value list = (foreign ? frame.top() : frame).get(variable.slot());
            for (Code index : indexes) {
                list = items(list, offset).get(index(index, list, frame, offset));
            }
            int index = index(last, list, frame, offset);
            List<Value> items = items(list, offset);
            Value more = value.code().eval(frame);
            if (!add) {
                items.set(index, frame.session().lists().item(more, offset));
            } else if (items.get(index) instanceof Value.Items inner) {
                frame.session().lists().append(inner, more, offset);
            } else {
                items.set(index, Operator.ADD.apply(items.get(index), more, frame.session(), offset));
            }
            return true;
        };
    }

    private static List<Value> items(Value list, int offset) {
        if (list instanceof Value.Items(List<Value> items)) {
            return items;
        }
        throw Mistake.at(offset, "only a list has items that [ ] can pick");
    }

    private static int index(Code code, Value list, Frame frame, int offset) {
        int size = items(list, offset).size();
        if (code.eval(frame) instanceof Value.Int(long number) && number >= 0 && number < size) {
            return (int) number;
        }
        throw Mistake.at(offset, size == 0 ? "the list is empty: use += to add items"
                : "the list has items 0 to " + (size - 1) + ": use += to add items");
    }
}
