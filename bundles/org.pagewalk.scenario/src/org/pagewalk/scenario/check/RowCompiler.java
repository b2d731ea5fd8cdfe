/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.Field;
import org.pagewalk.scenario.mms.Number;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Prefixed;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Step;
import org.pagewalk.scenario.mms.Text;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.Structures;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.Unit;
import org.pagewalk.store.Column;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/**
 * Compiles the commonest questions about rows to code over columns, a hundred times as fast as through handles and values:
 * numbers, texts that are compared, paths over single references. What it does not know it leaves to the language's own
 * compiler, which has judged the expression before; for what it knows the answers are the same.
 */
public final class RowCompiler {
    /** What an expression gives: a number, a condition, the row of another table, or a text. */
    private sealed interface Part {
        record Num(RowCode code) implements Part {
        }

        record Truth(RowCode code) implements Part {
        }

        /** A kernel address, which is NULL where it is 0; or a physical one, which never is. */
        record Address(RowCode code, boolean isPhysical) implements Part {
        }

        record Row(IntUnaryOperator row, EClass type) implements Part {
        }

        record Words(IntUnaryOperator row, StringColumn column) implements Part {
        }

        record Literal(String text) implements Part {
        }

        record Null() implements Part {
        }
    }

    private final Source source;
    private final Declarations declarations;
    private final Tables tables;
    private final EClass type;

    /** Questions about the rows of a class, which are in these tables. */
    public RowCompiler(Source source, Profile profile, Tables tables, EClass type) {
        this.source = source;
        this.declarations = Declarations.of(profile);
        this.tables = tables;
        this.type = type;
    }

    /** Code for a condition that has been found right; nothing if it holds what this does not know. */
    public Optional<RowCode> condition(Expression expression) {
        return part(expression).flatMap(RowCompiler::truth);
    }

    private static Optional<RowCode> truth(Part part) {
        return switch (part) {
        case Part.Truth(RowCode code) -> Optional.of(code);
        case Part.Num(RowCode code) -> Optional.of(row -> code.at(row) != 0 ? 1 : 0);
        case Part.Address(RowCode code, boolean isPhysical) -> Optional.of(row -> code.at(row) != 0 || isPhysical ? 1 : 0);
        case Part.Row(IntUnaryOperator target, EClass ofType) -> Optional.of(row -> target.applyAsInt(row) >= 0 ? 1 : 0);
        default -> Optional.empty();
        };
    }

    private Optional<Part> part(Expression expression) {
        return switch (expression) {
        case Number number -> number(number);
        case Text text -> Optional.of(new Part.Literal(Strings.decode(text.getLiteral())));
        case Reference reference -> reference(reference);
        case Path path -> path(path);
        case Prefixed prefixed when prefixed.getOperators().stream().allMatch("!"::equals) ->
                part(prefixed.getOperand()).flatMap(RowCompiler::truth).map(code -> not(code, prefixed.getOperators().size()));
        case Chain chain when !chain.getOperands().isEmpty() -> chain(new Chains.Part(chain, List.of(), 0, chain.getOperands().size() - 1));
        case null, default -> Optional.empty();
        };
    }

    private Optional<Part> number(Number number) {
        Typed typed = new Numbers(source, new Problems(source), (int) Unit.PAGES.factor()).compile(number, false);
        return typed.constant().isPresent() ? Optional.of(constant(typed.constant().getAsLong())) : Optional.empty();
    }

    private static Part constant(long value) {
        return new Part.Num(row -> value);
    }

    private static Part not(RowCode code, int times) {
        return new Part.Truth(times % 2 == 0 ? code : row -> 1 - code.at(row));
    }

    private Optional<Part> reference(Reference reference) {
        String name = reference.getName();
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature != null) {
            return field(row -> row, feature);
        }
        Optional<ConstantDeclaration> constant = declarations.constant(name);
        if (constant.isPresent()) {
            return constant.filter(each -> each.type() != Type.GFP).map(each -> constant(each.value()));
        }
        return switch (name) {
        case "NULL" -> Optional.of(new Part.Null());
        case "true", "false" -> Optional.of(new Part.Truth(row -> name.equals("true") ? 1 : 0));
        default -> Optional.empty();
        };
    }

    private Optional<Part> path(Path path) {
        Optional<Part> part = part(path.getHead());
        for (Step step : path.getSteps()) {
            if (part.isEmpty() || !(part.get() instanceof Part.Row(IntUnaryOperator row, EClass target)) || !(step instanceof Field field)
                    || field.getName() == null) {
                return Optional.empty();
            }
            EStructuralFeature feature = target.getEStructuralFeature(field.getName());
            part = feature == null ? Optional.empty() : field(row, feature);
        }
        return part;
    }

    /** A field of the row that another code gives; NULL has none. */
    private Optional<Part> field(IntUnaryOperator of, EStructuralFeature feature) {
        if (feature.isMany()) {
            return Optional.empty();
        }
        Optional<Type> address = Structures.addressType(feature);
        if (address.isPresent()) {
            return number(of, feature).map(code -> new Part.Address(code, address.get() == Type.PHYSICAL_ADDRESS));
        }
        Optional<Column> column = column(feature);
        if (feature instanceof EReference reference) {
            Optional<Table> target = table(reference.getEReferenceType());
            if (isField(feature, "Page", "zone")) {
                return Optional.of(row(of, row -> Derived.page_zone(tables, row), tables.zone, reference));
            }
            return target.isPresent() && column.isPresent() && column.get() instanceof IntColumn rows
                    ? Optional.of(row(of, rows::get, target.get(), reference)) : Optional.empty();
        }
        if (column.orElse(null) instanceof StringColumn strings) {
            return Optional.of(new Part.Words(of, strings));
        }
        return number(of, feature).map(Part.Num::new);
    }

    private Optional<RowCode> number(IntUnaryOperator of, EStructuralFeature feature) {
        if (isField(feature, "Page", "pfn")) {
            return Optional.of(row -> at(of, row));
        }
        if (isField(feature, "Page", "phys")) {
            return Optional.of(row -> Derived.phys(tables, at(of, row)));
        }
        if (isField(feature, "FreeArea", "nr_free")) {
            return Optional.of(row -> Derived.nr_free(tables, at(of, row)));
        }
        boolean isLong = ((EAttribute) feature).getEAttributeType().getInstanceClass() == long.class;
        return switch (column(feature).orElse(null)) {
        case IntColumn ints -> Optional.of(isLong ? row -> Integer.toUnsignedLong(ints.get(at(of, row))) : row -> ints.get(at(of, row)));
        case LongColumn longs -> Optional.of(row -> longs.get(at(of, row)));
        case null, default -> Optional.empty();
        };
    }

    private Optional<Column> column(EStructuralFeature feature) {
        return table(feature.getEContainingClass()).flatMap(table ->
                table.columns().stream().filter(each -> each.name().equals(feature.getName())).findFirst());
    }

    private static Part row(IntUnaryOperator of, IntUnaryOperator next, Table target, EReference reference) {
        return new Part.Row(row -> {
            int found = next.applyAsInt(at(of, row));
            return target.exists(found) ? found : Table.NULL;
        }, reference.getEReferenceType());
    }

    private static int at(IntUnaryOperator of, int row) {
        int found = of.applyAsInt(row);
        if (found < 0) {
            throw RowCode.Impossible.ONE;
        }
        return found;
    }

    private static boolean isField(EStructuralFeature feature, String className, String name) {
        return feature.getName().equals(name) && feature.getEContainingClass().getName().equals(className);
    }

    private Optional<Table> table(EClass of) {
        return tables.store().tables().stream().filter(table -> table.name().equals(of.getName())).findFirst();
    }

    private Optional<Part> chain(Chains.Part chain) {
        List<Integer> splits = chain.splits();
        if (splits.isEmpty()) {
            return part(chain.chain().getOperands().get(chain.first()));
        }
        Optional<Part> result = chain(chain.from(chain.first(), splits.getFirst()));
        for (int i = 0; i < splits.size() && result.isPresent(); i++) {
            int end = i + 1 < splits.size() ? splits.get(i + 1) : chain.last();
            Optional<Part> right = chain(chain.from(splits.get(i) + 1, end));
            Part left = result.get();
            Operator operator = chain.operator(splits.get(i));
            result = right.flatMap(part -> join(left, operator, part));
        }
        return result;
    }

    private static Optional<Part> join(Part left, Operator operator, Part right) {
        if (operator == Operator.AND || operator == Operator.OR) {
            Optional<RowCode> first = truth(left);
            Optional<RowCode> second = truth(right);
            return first.isEmpty() || second.isEmpty() ? Optional.empty() : Optional.of(logic(first.get(), second.get(), operator));
        }
        if (left instanceof Part.Num(RowCode a) && right instanceof Part.Num(RowCode b)) {
            return numbers(a, operator, b);
        }
        if (operator != Operator.EQ && operator != Operator.NE) {
            return Optional.empty();
        }
        boolean wanted = operator == Operator.EQ;
        return switch (left) {
        case Part.Words(IntUnaryOperator of, StringColumn column) when right instanceof Part.Literal(String text) ->
                Optional.of(new Part.Truth(row -> column.get(at(of, row)).equals(text) == wanted ? 1 : 0));
        case Part.Address(RowCode code, boolean isPhysical) when right instanceof Part.Null ->
                truth(row -> (code.at(row) == 0 && !isPhysical) == wanted ? 1 : 0);
        case Part.Address(RowCode code, boolean isPhysical) when right instanceof Part.Num(RowCode number) -> numbers(code, operator, number);
        case Part.Row(IntUnaryOperator of, EClass target) when right instanceof Part.Null ->
                Optional.of(new Part.Truth(row -> of.applyAsInt(row) < 0 == wanted ? 1 : 0));
        default -> Optional.empty();
        };
    }

    private static Part logic(RowCode first, RowCode second, Operator operator) {
        return new Part.Truth(operator == Operator.AND ? row -> first.at(row) != 0 ? second.at(row) : 0
                : row -> first.at(row) != 0 ? 1 : second.at(row));
    }

    private static Optional<Part> numbers(RowCode a, Operator operator, RowCode b) {
        return switch (operator) {
        case EQ -> truth(row -> a.at(row) == b.at(row) ? 1 : 0);
        case NE -> truth(row -> a.at(row) != b.at(row) ? 1 : 0);
        case LT -> truth(row -> a.at(row) < b.at(row) ? 1 : 0);
        case LE -> truth(row -> a.at(row) <= b.at(row) ? 1 : 0);
        case GT -> truth(row -> a.at(row) > b.at(row) ? 1 : 0);
        case GE -> truth(row -> a.at(row) >= b.at(row) ? 1 : 0);
        case BIT_AND -> number(row -> a.at(row) & b.at(row));
        case BIT_OR -> number(row -> a.at(row) | b.at(row));
        case BIT_XOR -> number(row -> a.at(row) ^ b.at(row));
        case ADD -> exact(a, b, Math::addExact);
        case SUB -> exact(a, b, Math::subtractExact);
        case MUL -> exact(a, b, Math::multiplyExact);
        case DIV -> exact(a, b, Math::divideExact);
        case MOD -> exact(a, b, (x, y) -> x % y);
        case SHR -> exact(a, b, (x, y) -> x >> shift(y));
        case SHL -> exact(a, b, (x, y) -> {
            long result = x << shift(y);
            if (result >> y != x) {
                throw RowCode.Impossible.ONE;
            }
            return result;
        });
        default -> Optional.empty();
        };
    }

    private static int shift(long by) {
        if (by < 0 || by > 63) {
            throw RowCode.Impossible.ONE;
        }
        return (int) by;
    }

    private static Optional<Part> exact(RowCode a, RowCode b, LongBinaryOperator operation) {
        return number(row -> {
            try {
                return operation.applyAsLong(a.at(row), b.at(row));
            } catch (ArithmeticException e) {
                throw RowCode.Impossible.ONE;
            }
        });
    }

    private static Optional<Part> truth(RowCode code) {
        return Optional.of(new Part.Truth(code));
    }

    private static Optional<Part> number(RowCode code) {
        return Optional.of(new Part.Num(code));
    }
}
