/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.OperatorTypes;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.Unit;

/**
 * Gives flat chains of operands and operators their structure, by precedence. What binds equally strongly is evaluated
 * in a loop from left to right, so that a chain may be as long as it likes.
 */
final class Chains {
    /** Part of a chain: operands {@code first} to {@code last} with the operators between them. */
    record Part(Chain chain, List<Place> signs, int first, int last) {
        Operator operator(int index) {
            return Operator.of(chain.getOperators().get(index));
        }

        /** Part of this part. */
        Part from(int newFirst, int newLast) {
            return new Part(chain, signs, newFirst, newLast);
        }

        /** Where the operators are that bind least strongly; empty for a single operand. */
        List<Integer> splits() {
            int lowest = Operator.PRECEDENCE_MAX + 1;
            List<Integer> splits = new ArrayList<>();
            for (int i = first; i < last; i++) {
                int precedence = operator(i).precedence();
                if (precedence < lowest) {
                    lowest = precedence;
                    splits.clear();
                }
                if (precedence == lowest) {
                    splits.add(i);
                }
            }
            return splits;
        }
    }

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private final Expressions expressions;

    Chains(Source source, Problems problems, Declarations declarations, Expressions expressions) {
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
        this.expressions = expressions;
    }

    Typed compile(Chain chain, Scope scope) {
        if (chain.getOperands().isEmpty()) {
            return Typed.wrong(source.place(chain));
        }
        contradiction(chain);
        return compile(whole(chain), scope);
    }

    /** All of a chain that the parser could read. */
    Part whole(Chain chain) {
        List<Place> signs = source.places(chain, MmsPackage.Literals.CHAIN__OPERATORS);
        return new Part(chain, signs, 0, Math.min(Math.min(signs.size(), chain.getOperators().size()),
                chain.getOperands().size() - 1));
    }

    Typed compile(Part part, Scope scope) {
        List<Integer> splits = part.splits();
        if (splits.isEmpty()) {
            return expressions.value(part.chain().getOperands().get(part.first()), scope, source.place(part.chain()));
        }
        Typed result = compile(part.from(part.first(), splits.getFirst()), scope);
        Code first = result.code();
        int count = splits.size();
        Code[] operands = new Code[count];
        Operator[] operators = new Operator[count];
        int[] offsets = new int[count];
        for (int i = 0; i < count; i++) {
            int end = i + 1 < count ? splits.get(i + 1) : part.last();
            Typed right = compile(part.from(splits.get(i) + 1, end), scope);
            Place sign = part.signs().get(splits.get(i));
            operators[i] = part.operator(splits.get(i));
            operands[i] = right.code();
            offsets[i] = sign.offset();
            Optional<Place> before = i > 0 ? Optional.of(part.signs().get(splits.get(i - 1))) : Optional.empty();
            result = join(result, operators[i], right, sign, before);
        }
        Code code = operators[0] == Operator.AND || operators[0] == Operator.OR
                ? logic(first, operands, offsets[0], operators[0] == Operator.AND) : arithmetic(first, operands, operators, offsets);
        return new Typed(result.place(), result.shape(), code, result.unit(), OptionalLong.empty());
    }

    private static Code arithmetic(Code first, Code[] operands, Operator[] operators, int[] offsets) {
        if (operands.length == 1) {
            Code right = operands[0];
            Operator operator = operators[0];
            int offset = offsets[0];
            return frame -> operator.apply(first.eval(frame), right.eval(frame), frame.session(), offset);
        }
        return frame -> {
            Value value = first.eval(frame);
            for (int i = 0; i < operands.length; i++) {
                value = operators[i].apply(value, operands[i].eval(frame), frame.session(), offsets[i]);
            }
            return value;
        };
    }

    private static Code logic(Code first, Code[] operands, int offset, boolean and) {
        return frame -> {
            boolean truth = Operator.isTrue(first.eval(frame), offset);
            for (int i = 0; i < operands.length && truth == and; i++) {
                truth = Operator.isTrue(operands[i].eval(frame), offset);
            }
            return new Value.Bool(truth);
        };
    }

    /** Judges one operation; the code is made for all of equal precedence together. */
    private Typed join(Typed left, Operator operator, Typed right, Place sign, Optional<Place> before) {
        Place place = left.place().to(right.place());
        if (before.isPresent() && operator.isComparison()) {
            problems.error(sign, "comparison", "comparisons cannot be chained: write a < b && b < c",
                    () -> List.of(again(new Place(before.get().end(), sign.offset() - before.get().end()))));
            return Typed.wrong(place);
        }
        OperatorTypes.Result type = OperatorTypes.result(operator, left.shape(), right.shape());
        if (type.wrong().isPresent()) {
            problems.error(sign, "operand", type.wrong().get(), () -> remedies(left, operator, right, sign));
            return Typed.wrong(place);
        }
        if ((operator == Operator.DIV || operator == Operator.MOD) && right.constant().equals(OptionalLong.of(0))) {
            problems.error(right.place(), "division-by-zero", "one cannot divide by zero");
        }
        if (!units(left, operator, right, sign)) {
            return Typed.wrong(place);
        }
        // An address with a size added is an address, and has no unit; a size that is divided may be a number of pages.
        boolean divided = operator == Operator.DIV || operator == Operator.SHR;
        Optional<Unit.Kind> unit = operator.isComparison() || divided || type.shape().isPointer() ? Optional.empty() : left.unit().or(right::unit);
        return new Typed(place, type.shape(), left.code(), unit, OptionalLong.empty());
    }

    /** The value in the middle of a chain of comparisons belongs to both. */
    private Remedy again(Place middle) {
        String value = source.text(middle).strip();
        return Remedy.as("Write && " + value, new Place(middle.end(), 0), "&& " + value + " ");
    }

    /** Flags are combined, conditions joined, and a page is compared with an address by its own address. */
    private List<Remedy> remedies(Typed left, Operator operator, Typed right, Place sign) {
        if (left.shape().equals(Shape.GFP) && right.shape().equals(Shape.GFP)) {
            return List.of(Remedy.write(sign, "|"));
        }
        if (left.shape().equals(Shape.BOOLEAN) && right.shape().equals(Shape.BOOLEAN) && (operator == Operator.BIT_AND || operator == Operator.BIT_OR)) {
            return List.of(Remedy.write(sign, operator.sign().repeat(2)));
        }
        List<Remedy> remedies = new ArrayList<>();
        if (operator == Operator.EQ || operator == Operator.NE) {
            Conversions.of(declarations, left.shape(), right.shape())
                    .forEach(name -> remedies.add(Remedy.call(left.place(), name, source.text(left.place()))));
            Conversions.of(declarations, right.shape(), left.shape())
                    .forEach(name -> remedies.add(Remedy.call(right.place(), name, source.text(right.place()))));
        }
        return remedies;
    }

    private boolean units(Typed left, Operator operator, Typed right, Place sign) {
        boolean mixed = left.unit().isPresent() && right.unit().isPresent() && !left.unit().equals(right.unit());
        if (mixed) {
            problems.error(sign, "unit", operator.sign() + " stands between a size and a time: give both the same kind of unit");
        }
        return !mixed;
    }

    /** Flags that take back what others of the same chain say. */
    private void contradiction(Chain chain) {
        if (chain.getOperators().stream().anyMatch(sign -> !sign.equals("|"))) {
            return;
        }
        Map<ConstantDeclaration, Expression> flags = new LinkedHashMap<>();
        for (Expression operand : chain.getOperands()) {
            if (operand instanceof Reference reference && reference.getName() != null) {
                declarations.constant(reference.getName()).ifPresent(constant -> flags.putIfAbsent(constant, operand));
            }
        }
        for (ConstantDeclaration strict : flags.keySet()) {
            for (ConstantDeclaration lax : flags.keySet()) {
                Optional<String> why = strict.contradiction(lax);
                if (why.isPresent()) {
                    problems.warning(source.place(flags.get(lax)), "flags", why.get() + ": give one of the two",
                            () -> List.of(removal(chain, flags.get(lax)), removal(chain, flags.get(strict))));
                    return;
                }
            }
        }
    }

    private Remedy removal(Chain chain, Expression flag) {
        int index = chain.getOperands().indexOf(flag);
        Place place = source.place(flag);
        int begin = index == 0 ? place.offset() : source.place(chain.getOperands().get(index - 1)).end();
        int end = index == 0 ? source.place(chain.getOperands().get(1)).offset() : place.end();
        return Remedy.remove(new Place(begin, end - begin), source.text(place));
    }
}
