/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Check;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.Number;
import org.pagewalk.scenario.mms.Prefixed;
import org.pagewalk.scenario.mms.Text;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.Words;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles expectations: each tells what it found, with the values of both sides. */
final class Expectations {
    /** A condition that must hold: what was found instead, or empty. */
    @FunctionalInterface
    private interface Demand {
        String found(Frame frame);
    }

    private final Source source;
    private final Problems problems;
    private final Expressions expressions;
    private final Statements statements;

    Expectations(Source source, Problems problems, Expressions expressions, Statements statements) {
        this.source = source;
        this.problems = problems;
        this.expressions = expressions;
        this.statements = statements;
    }

    Act compile(Expect expect, Scope scope) {
        Place place = source.place(expect);
        int line = source.shownLine(place.offset());
        String message = Strings.decode(expect.getMessage());
        if (expect.isBug()) {
            return statements.outcomes().bug(expect, scope, line, message);
        }
        if (expect.getSignal() != null) {
            return statements.outcomes().signal(expect, scope, line, message);
        }
        if (expect.getError() != null) {
            return statements.outcomes().error(expect, scope, line, message);
        }
        if (expect.getEvent() != null) {
            return statements.events().expect(expect, scope, expressions, line, message);
        }
        if (expect.getCondition() == null) {
            return frame -> true;
        }
        int offset = place.offset();
        String text = source.origin(offset) + source.words(expect.getCondition());
        Demand[] demands = demands(expect.getCondition(), scope).toArray(Demand[]::new);
        return frame -> {
            String found = "";
            for (int i = 0; i < demands.length && found.isEmpty(); i++) {
                found = demands[i].found(frame);
            }
            frame.session().check(new CheckResult(line, text, found.isEmpty(), message, found), offset);
            return true;
        };
    }

    /** {@code check invariants}. */
    Act invariants(Check check) {
        int offset = source.place(check).offset();
        int line = source.shownLine(offset);
        String text = source.origin(offset) + "check invariants";
        return frame -> {
            frame.session().tickForAllFrames(offset);
            List<String> broken = frame.session().machine().checkInvariants();
            frame.session().check(new CheckResult(line, text, broken.isEmpty(), "", String.join("; ", broken)), offset);
            return true;
        };
    }

    private List<Demand> demands(Expression condition, Scope scope) {
        List<Demand> demands = new ArrayList<>();
        if (!(condition instanceof Chain chain) || chain.getOperands().isEmpty()) {
            demands.add(truth(expressions.condition(condition, scope, source.place(condition)), source.words(condition)));
            return demands;
        }
        Typed whole = expressions.chains().compile(chain, scope);
        demand(expressions.chains().whole(chain), whole, scope, demands);
        return demands;
    }

    /** The conjunctions of a condition are demanded one by one, so that the one that fails can be told. */
    private void demand(Chains.Part part, Typed typed, Scope scope, List<Demand> demands) {
        List<Integer> splits = part.splits();
        Operator operator = splits.isEmpty() ? null : part.operator(splits.getFirst());
        if (operator == Operator.AND) {
            int first = part.first();
            for (int i = 0; i <= splits.size(); i++) {
                int last = i < splits.size() ? splits.get(i) : part.last();
                Chains.Part conjunct = part.from(first, last);
                demand(conjunct, silently(conjunct, scope), scope, demands);
                first = last + 1;
            }
        } else if (operator != null && operator.isComparison() && splits.size() == 1) {
            Chains.Part left = part.from(part.first(), splits.getFirst());
            Chains.Part right = part.from(splits.getFirst() + 1, part.last());
            demands.add(comparison(left, operator, right, scope));
        } else {
            demands.add(truth(typed, words(part)));
        }
    }

    /** Compiled again in parts: what is wrong has been told when it was compiled as a whole. */
    private Typed silently(Chains.Part part, Scope scope) {
        return problems.silently(() -> expressions.chains().compile(part, scope));
    }

    private Demand truth(Typed typed, String text) {
        Code code = typed.code();
        return frame -> {
            Value value = code.eval(frame);
            return Operator.isTrue(value, typed.place().offset()) ? ""
                    : text + " is " + new Words(frame.session().model()).brief(value);
        };
    }

    private Demand comparison(Chains.Part left, Operator operator, Chains.Part right, Scope scope) {
        Typed first = silently(left, scope);
        Typed second = silently(right, scope);
        boolean turn = isLiteral(left) && !isLiteral(right);
        String subject = words(turn ? right : left);
        String object = isLiteral(turn ? left : right) ? "" : " (" + words(turn ? left : right) + ")";
        int offset = left.signs().get(left.last()).offset();
        String wanted = wanted(turn ? mirrored(operator) : operator);
        Code leftCode = first.code();
        Code rightCode = second.code();
        return frame -> {
            Value a = leftCode.eval(frame);
            Value b = rightCode.eval(frame);
            if (Operator.isTrue(operator.apply(a, b, frame.session(), offset), offset)) {
                return "";
            }
            Words words = new Words(frame.session().model());
            return subject + " is " + words.brief(turn ? b : a) + ", expected " + wanted + words.brief(turn ? a : b) + object;
        };
    }

    private static String wanted(Operator operator) {
        return switch (operator) {
        case NE -> "anything but ";
        case LT -> "less than ";
        case LE -> "at most ";
        case GT -> "more than ";
        case GE -> "at least ";
        default -> "";
        };
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
        case LT -> Operator.GT;
        case LE -> Operator.GE;
        case GT -> Operator.LT;
        case GE -> Operator.LE;
        default -> operator;
        };
    }

    private static boolean isLiteral(Chains.Part part) {
        if (part.first() != part.last()) {
            return false;
        }
        Expression operand = part.chain().getOperands().get(part.first());
        return operand instanceof Number || operand instanceof Text
                || operand instanceof Prefixed prefixed && prefixed.getOperand() instanceof Number;
    }

    private String words(Chains.Part part) {
        StringBuilder text = new StringBuilder(source.words(part.chain().getOperands().get(part.first())));
        for (int i = part.first(); i < part.last(); i++) {
            text.append(' ').append(part.chain().getOperators().get(i)).append(' ')
                    .append(source.words(part.chain().getOperands().get(i + 1)));
        }
        return text.toString();
    }
}
