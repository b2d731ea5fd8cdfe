/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.For;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Repeat;
import org.pagewalk.scenario.mms.While;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles loops. Each round counts as a statement, so that every loop ends. */
final class Loops {
    private final Source source;
    private final Problems problems;
    private final Expressions expressions;
    private final Statements statements;

    Loops(Source source, Problems problems, Expressions expressions, Statements statements) {
        this.source = source;
        this.problems = problems;
        this.expressions = expressions;
        this.statements = statements;
    }

    Act compile(While loop, Scope scope) {
        Place place = source.place(loop);
        Typed condition = expressions.condition(loop.getCondition(), scope, place);
        Code code = condition.code();
        Act body = statements.block(loop.getBody(), scope);
        return frame -> {
            while (Operator.isTrue(code.eval(frame), condition.place().offset())) {
                frame.session().tick(place.offset());
                if (!body.run(frame)) {
                    return false;
                }
            }
            return true;
        };
    }

    Act compile(Repeat loop, Scope scope) {
        Place place = source.place(loop);
        Code count = number(loop.getCount(), scope, place, "repeat wants a number of times, as in repeat 10 { ... }");
        Act body = statements.block(loop.getBody(), scope);
        return frame -> {
            long rounds = number(count, frame, place.offset());
            for (long round = 0; round < rounds; round++) {
                frame.session().tick(place.offset());
                if (!body.run(frame)) {
                    return false;
                }
            }
            return true;
        };
    }

    Act compile(For loop, Scope scope) {
        Place place = source.place(loop);
        Scope inner = scope.block();
        Chains.Part[] ends = loop.getRange() instanceof Chain chain ? range(chain) : new Chains.Part[0];
        if (ends.length == 2) {
            return range(loop, ends, scope, inner, place);
        }
        Typed list = expressions.value(loop.getRange(), scope, place);
        Shape item = list.shape() instanceof Shape.ListOf(Shape each) && each != Shape.Open.NULL ? each : Shape.Open.ANY;
        if (!(list.shape() instanceof Shape.ListOf) && list.shape() != Shape.Open.ANY) {
            problems.error(list.place(), "for-range", "for goes over a range such as 1..10, or a list; this is " + list.shape().words(),
                    () -> list.constant().isPresent() ? List.of(Remedy.insert(list.place().offset(), "1..")) : List.of());
        }
        int slot = bind(loop, inner, item);
        Act body = statements.inside(loop.getBody(), inner);
        Code code = list.code();
        return frame -> {
            if (!(code.eval(frame) instanceof Value.Items(List<Value> items))) {
                throw Mistake.at(list.place().offset(), "for goes over a range such as 1..10, or a list");
            }
            int size = items.size();
            for (int i = 0; i < size; i++) {
                frame.session().tick(place.offset());
                frame.set(slot, items.get(i));
                if (!body.run(frame)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Both ends of the range that a chain is, so that no list of it is made; empty if it is something else. */
    private Chains.Part[] range(Chain chain) {
        Chains.Part whole = expressions.chains().whole(chain);
        List<Integer> splits = whole.splits();
        if (splits.size() != 1 || whole.last() < 1 || whole.operator(splits.getFirst()) != Operator.RANGE) {
            return new Chains.Part[0];
        }
        int split = splits.getFirst();
        return new Chains.Part[] {whole.from(0, split), whole.from(split + 1, whole.last())};
    }

    private Act range(For loop, Chains.Part[] ends, Scope scope, Scope inner, Place place) {
        Typed first = expressions.chains().compile(ends[0], scope);
        Typed last = expressions.chains().compile(ends[1], scope);
        String wrong = "a range goes from a number to a number, such as 1..10";
        check(first, wrong);
        check(last, wrong);
        int slot = bind(loop, inner, Shape.INT);
        Act body = statements.inside(loop.getBody(), inner);
        Code from = first.code();
        Code to = last.code();
        return frame -> {
            long end = number(to, frame, last.place().offset());
            for (long number = number(from, frame, first.place().offset()); number <= end; number++) {
                frame.session().tick(place.offset());
                frame.set(slot, new Value.Int(number));
                if (!body.run(frame)) {
                    return false;
                }
                if (number == Long.MAX_VALUE) {
                    break; // one more would be the smallest number
                }
            }
            return true;
        };
    }

    private int bind(For loop, Scope inner, Shape item) {
        Place place = source.place(loop, MmsPackage.Literals.FOR__NAME);
        String name = loop.getName() == null ? "" : loop.getName();
        statements.checkName(name, place);
        return inner.bind(name, place, item).slot();
    }

    private Code number(Expression expression, Scope scope, Place place, String wrong) {
        Typed typed = expressions.value(expression, scope, place);
        check(typed, wrong);
        return typed.code();
    }

    private void check(Typed typed, String wrong) {
        if (!(typed.shape().equals(Shape.INT) || typed.shape() == Shape.Open.ANY)) {
            problems.error(typed.place(), "no-number", wrong + "; this is " + typed.shape().words());
        } else if (typed.unit().isPresent()) {
            problems.error(typed.place(), "unit", "this is counted: give it without a unit", () -> Numbers.withoutUnit(source, typed.place()));
        }
    }

    private static long number(Code code, Frame frame, int offset) {
        if (code.eval(frame) instanceof Value.Int(long number)) {
            return number;
        }
        throw Mistake.at(offset, "a number is needed here");
    }
}
