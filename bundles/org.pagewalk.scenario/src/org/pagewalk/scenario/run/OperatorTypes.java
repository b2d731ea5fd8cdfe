/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.Optional;

import org.pagewalk.engine.functions.Type;

/** Which operands an operator takes, and what the result is: the same rules while typing and while running. */
public final class OperatorTypes {
    /**
     * What an operation gives.
     *
     * @param shape of its value
     * @param wrong why it cannot be done, if it cannot
     */
    public record Result(Shape shape, Optional<String> wrong) {
    }

    private OperatorTypes() {
    }

    /** Judges an operation by the shapes of its operands. */
    public static Result result(Operator operator, Shape left, Shape right) {
        if (left.equals(Shape.VOID) || right.equals(Shape.VOID)) {
            return wrong("nothing is given here to work with: this function has no value");
        }
        boolean open = left == Shape.Open.ANY || right == Shape.Open.ANY;
        return switch (operator) {
        case RANGE -> open || left.isNumber() && right.isNumber() ? good(new Shape.ListOf(Shape.INT))
                : wrong("a range goes from a number to a number, such as 1..10; " + both(left, right));
        case AND, OR -> logic(operator, left, right);
        case EQ, NE -> open || comparable(left, right) ? good(Shape.BOOLEAN) : wrong(never(left, right));
        case LT, LE, GT, GE -> open || ordered(left, right) ? good(Shape.BOOLEAN)
                : wrong(operator.sign() + " compares numbers, or addresses of one kind; " + both(left, right));
        case BIT_OR, BIT_XOR, BIT_AND -> open ? good(Shape.Open.ANY) : bits(operator, left, right);
        case SHL, SHR -> open || (left.isNumber() || left.isAddress()) && right.isNumber() ? good(Shape.INT)
                : wrong(operator.sign() + " shifts a number by a number; " + both(left, right));
        case ADD, SUB -> open && !(left.equals(Shape.STRING) || right.equals(Shape.STRING)) ? good(Shape.Open.ANY)
                : sum(operator, left, right);
        case MUL, DIV, MOD -> open || left.equals(Shape.INT) && right.equals(Shape.INT) ? good(Shape.INT)
                : wrong(operator.sign() + " works on numbers; " + both(left, right));
        };
    }

    /** Why a value cannot be a condition. */
    public static String noTruth(Shape shape) {
        return "a condition is a comparison, a number or something that may be NULL; this is " + shape.words();
    }

    /** Whether a value can be a condition. */
    public static boolean hasTruth(Shape shape) {
        return !(shape.equals(Shape.STRING) || shape instanceof Shape.ListOf || shape.equals(Shape.VOID) || shape == Shape.Open.BITS);
    }

    private static Result logic(Operator operator, Shape left, Shape right) {
        if (left.equals(Shape.GFP) || right.equals(Shape.GFP)) {
            return wrong("flags are combined with |, not with " + operator.sign());
        }
        if (!hasTruth(left) || !hasTruth(right)) {
            return wrong(noTruth(hasTruth(left) ? right : left));
        }
        return good(Shape.BOOLEAN);
    }

    private static Result bits(Operator operator, Shape left, Shape right) {
        if (left.equals(Shape.BOOLEAN) || right.equals(Shape.BOOLEAN)) {
            return wrong("comparisons bind stronger than " + operator.sign() + ": write brackets, as in (flags "
                    + operator.sign() + " mask) != 0, or use && and || between conditions");
        }
        if (left.equals(Shape.GFP) && right.equals(Shape.GFP)) {
            return good(Shape.GFP);
        }
        boolean numbers = left.isNumber() && right.isNumber();
        return numbers || left.isAddress() && right.isNumber() ? good(Shape.INT)
                : wrong(operator.sign() + " works on the bits of numbers and flags; " + both(left, right));
    }

    private static Result sum(Operator operator, Shape left, Shape right) {
        if (left.equals(Shape.GFP) || right.equals(Shape.GFP)) {
            return wrong("flags are combined with |, not with " + operator.sign());
        }
        if (operator == Operator.ADD && (left.equals(Shape.STRING) || right.equals(Shape.STRING))) {
            return good(Shape.STRING);
        }
        boolean pointer = left.isAddress() || left.equals(Shape.PAGE);
        if (left.equals(Shape.INT) && right.equals(Shape.INT) || operator == Operator.SUB && pointer && left.equals(right)) {
            return good(Shape.INT);
        }
        if (pointer && right.equals(Shape.INT)) {
            return good(left);
        }
        if (operator == Operator.ADD && left.equals(Shape.INT) && (right.isAddress() || right.equals(Shape.PAGE))) {
            return good(right);
        }
        return wrong(operator.sign() + " works on numbers, or on a page or an address and a number; " + both(left, right));
    }

    private static boolean comparable(Shape left, Shape right) {
        if (left == Shape.Open.NULL || right == Shape.Open.NULL) {
            Shape other = left == Shape.Open.NULL ? right : left;
            return other.isPointer() || other.isNumber();
        }
        return left.isNumber() && right.isNumber() || left.isAddress() && right.equals(Shape.INT)
                || left.equals(Shape.INT) && right.isAddress() || left.accepts(right);
    }

    private static boolean ordered(Shape left, Shape right) {
        return left.isNumber() && right.isNumber() || left.isAddress() && (right.equals(left) || right.equals(Shape.INT))
                || right.isAddress() && left.equals(Shape.INT) || left.equals(Shape.PAGE) && right.equals(left);
    }

    private static String never(Shape left, Shape right) {
        Shape task = Shape.of(Type.TASK);
        if (left.equals(task) && right.isNumber() || right.equals(task) && left.isNumber()) {
            return "a task and a number are never equal: fork gives the child itself, or NULL; what the child does stands in as CHILD { ... }, its"
                    + " number is CHILD.pid";
        }
        boolean page = left.equals(Shape.PAGE) || right.equals(Shape.PAGE);
        boolean address = left.equals(Shape.of(Type.KERNEL_ADDRESS)) || right.equals(Shape.of(Type.KERNEL_ADDRESS));
        return left.words() + " and " + right.words() + " are never equal"
                + (page && address ? ": compare page_address(PAGE) with the address" : ": compare things of one kind");
    }

    private static String both(Shape left, Shape right) {
        return "here are " + left.words() + " and " + right.words();
    }

    private static Result good(Shape shape) {
        return new Result(shape, Optional.empty());
    }

    private static Result wrong(String why) {
        return new Result(Shape.Open.ANY, Optional.of(why));
    }
}
