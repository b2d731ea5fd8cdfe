/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.List;

import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** The binary operators: C's, with C's precedence, and the range. */
public enum Operator {
    /** Numbers from ... to, both included. */
    RANGE("..", 0),
    /** Logical or. */
    OR("||", 1),
    /** Logical and. */
    AND("&&", 2),
    /** Bitwise or. */
    BIT_OR("|", 3),
    /** Bitwise exclusive or. */
    BIT_XOR("^", 4),
    /** Bitwise and. */
    BIT_AND("&", 5),
    /** Equal. */
    EQ("==", 6),
    /** Not equal. */
    NE("!=", 6),
    /** Less. */
    LT("<", 7),
    /** Less or equal. */
    LE("<=", 7),
    /** Greater. */
    GT(">", 7),
    /** Greater or equal. */
    GE(">=", 7),
    /** Shift left. */
    SHL("<<", 8),
    /** Shift right. */
    SHR(">>", 8),
    /** Sum; joins strings. */
    ADD("+", 9),
    /** Difference. */
    SUB("-", 9),
    /** Product. */
    MUL("*", 10),
    /** Quotient, rounded towards 0. */
    DIV("/", 10),
    /** Remainder. */
    MOD("%", 10);

    /** The precedence of what binds strongest. */
    public static final int PRECEDENCE_MAX = 10;
    /** Comparing so many items of two lists counts as a statement. */
    private static final int ITEMS_A_STATEMENT = 64;

    private final String sign;
    private final int precedence;

    Operator(String sign, int precedence) {
        this.sign = sign;
        this.precedence = precedence;
    }

    /** As it is written. */
    public String sign() {
        return sign;
    }

    /** How strongly it binds: a higher number binds stronger. */
    public int precedence() {
        return precedence;
    }

    /** Whether it compares two values. */
    public boolean isComparison() {
        return precedence == EQ.precedence || precedence == LT.precedence;
    }

    /** The operator that is written so. */
    public static Operator of(String sign) {
        for (Operator operator : values()) {
            if (operator.sign.equals(sign)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("no operator is written " + sign);
    }

    /** The value of an operation; {@code AND} and {@code OR} are evaluated where their operands are. */
    public Value apply(Value left, Value right, Session session, int offset) {
        if (left instanceof Value.Int(long a) && right instanceof Value.Int(long b)) {
            return numbers(a, b, session, offset);
        }
        OperatorTypes.Result type = OperatorTypes.result(this, Shape.of(left), Shape.of(right));
        if (type.wrong().isPresent()) {
            throw Mistake.at(offset, type.wrong().get());
        }
        return switch (this) {
        case EQ -> new Value.Bool(equal(left, right, session, offset));
        case NE -> new Value.Bool(!equal(left, right, session, offset));
        case ADD -> left instanceof Value.Text || right instanceof Value.Text ? session.lists().join(left, right, offset)
                : pointers(left, right, session, offset);
        default -> pointers(left, right, session, offset);
        };
    }

    private Value numbers(long a, long b, Session session, int offset) {
        try {
            return switch (this) {
            case RANGE -> session.lists().range(a, b, offset);
            case BIT_OR -> new Value.Int(a | b);
            case BIT_XOR -> new Value.Int(a ^ b);
            case BIT_AND -> new Value.Int(a & b);
            case EQ -> new Value.Bool(a == b);
            case NE -> new Value.Bool(a != b);
            case LT -> new Value.Bool(a < b);
            case LE -> new Value.Bool(a <= b);
            case GT -> new Value.Bool(a > b);
            case GE -> new Value.Bool(a >= b);
            case SHL -> new Value.Int(shiftLeft(a, b, offset));
            case SHR -> new Value.Int(a >> shiftBy(b, offset));
            case ADD -> new Value.Int(Math.addExact(a, b));
            case SUB -> new Value.Int(Math.subtractExact(a, b));
            case MUL -> new Value.Int(Math.multiplyExact(a, b));
            case DIV -> new Value.Int(Math.divideExact(a, nonZero(a, b, offset)));
            case MOD -> new Value.Int(a % nonZero(a, b, offset));
            case AND, OR -> throw new IllegalStateException(sign + " is evaluated where its operands are");
            };
        } catch (ArithmeticException e) {
            throw Mistake.at(offset, a + " " + sign + " " + b
                    + " does not fit into 64 bits: keep numbers below 9223372036854775807");
        }
    }

    private long nonZero(long a, long b, int offset) {
        if (b == 0) {
            throw Mistake.at(offset, a + " " + sign + " 0: one cannot divide by zero; check the divisor with if first");
        }
        return b;
    }

    private static long shiftLeft(long a, long by, int offset) {
        long result = a << shiftBy(by, offset);
        if (result >> by != a) {
            throw new ArithmeticException();
        }
        return result;
    }

    private static int shiftBy(long by, int offset) {
        if (by < 0 || by > 63) {
            throw Mistake.at(offset, "one can shift by 0 to 63 bits, not by " + by);
        }
        return (int) by;
    }

    /** Addresses and pages are counted as numbers; the result is a number, or of the same kind again. */
    private Value pointers(Value left, Value right, Session session, int offset) {
        Value result = numbers(number(left), number(right), session, offset);
        if (result instanceof Value.Int(long number) && (this == ADD || this == SUB)) {
            boolean difference = this == SUB && !(right instanceof Value.Int);
            Value pointer = left instanceof Value.Int ? right : left;
            return difference ? result : session.pointer(pointer, number, offset);
        }
        return result;
    }

    private static long number(Value value) {
        return switch (value) {
        case Value.Int(long number) -> number;
        case Value.Address address -> address.value();
        case Value.PageRef(int pfn) -> pfn;
        default -> 0;
        };
    }

    /** Whether two values are the same; NULL is the address 0. */
    private static boolean equal(Value left, Value right, Session session, int offset) {
        if (left instanceof Value.Items(List<Value> one) && right instanceof Value.Items(List<Value> other)) {
            return equalItems(one, other, session, offset);
        }
        if (left instanceof Value.Int || right instanceof Value.Int) {
            return number(left) == number(right);
        }
        return left.equals(right) || left instanceof Value.Nothing && isUserNull(right) || right instanceof Value.Nothing && isUserNull(left);
    }

    /** Address 0 of a process: what it calls NULL, though something may be mapped there. */
    private static boolean isUserNull(Value value) {
        return value instanceof Value.Address(Type kind, long address) && kind == Type.USER_ADDRESS && address == 0;
    }

    private static boolean equalItems(List<Value> one, List<Value> other, Session session, int offset) {
        session.tick(1 + one.size() / ITEMS_A_STATEMENT, offset);
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            boolean lists = one.get(i) instanceof Value.Items && other.get(i) instanceof Value.Items;
            if (!(lists ? equal(one.get(i), other.get(i), session, offset) : one.get(i).equals(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value counts as true, as in C: not 0, not NULL. */
    public static boolean isTrue(Value value, int offset) {
        return switch (value) {
        case Value.Bool(boolean truth) -> truth;
        case Value.Int(long number) -> number != 0;
        case Value.Nothing nothing -> false;
        case Value.Address address -> !isUserNull(address);
        case Value.Text text -> throw Mistake.at(offset, OperatorTypes.noTruth(Shape.STRING));
        case Value.Items list -> throw Mistake.at(offset, OperatorTypes.noTruth(Shape.of(list)));
        default -> true;
        };
    }
}
