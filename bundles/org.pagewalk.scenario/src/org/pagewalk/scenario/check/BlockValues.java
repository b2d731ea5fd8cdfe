/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Chain;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.Field;
import org.pagewalk.scenario.mms.Index;
import org.pagewalk.scenario.mms.ItemList;
import org.pagewalk.scenario.mms.Number;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Prefixed;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Step;
import org.pagewalk.scenario.run.Operator;

/** The values of expressions, as far as blocks of memory can be reached by them. */
final class BlockValues {
    /**
     * A value.
     *
     * @param handle the block that it stands for
     * @param isNull whether it is NULL as it is written
     * @param from blocks of which it was made, so that one might come to them by it
     */
    record Found(Optional<BlockState.Handle> handle, boolean isNull, Set<Allocation> from) {
        static final Found NOTHING = new Found(Optional.empty(), false, Set.of());
        static final Found NULL = new Found(Optional.empty(), true, Set.of());

        static Found of(BlockState.Handle handle) {
            return new Found(Optional.of(handle), false, Set.of(handle.block()));
        }

        static Found from(Set<Allocation> blocks) {
            return blocks.isEmpty() ? NOTHING : new Found(Optional.empty(), false, blocks);
        }
    }

    private final Declarations declarations;
    private final BlockScope scope;
    private final Numbers numbers;
    private final BlockCalls calls;

    BlockValues(Declarations declarations, BlockScope scope, Numbers numbers, BlockMistakes mistakes, BlockPaths paths) {
        this.declarations = declarations;
        this.scope = scope;
        this.numbers = numbers;
        calls = new BlockCalls(declarations, this, mistakes, paths);
    }

    /** Evaluates an expression: calls in it do what they do. */
    Found value(Expression expression, BlockState state) {
        return switch (expression) {
        case Reference reference -> reference(reference, state);
        case Call call -> calls.call(call, state);
        case ItemList list -> Found.from(all(list.getItems(), state));
        case Path path -> path(path, state);
        case Prefixed prefixed -> {
            Found operand = value(prefixed.getOperand(), state);
            yield prefixed.getOperators().contains("!") ? Found.NOTHING : Found.from(operand.from());
        }
        case Chain chain -> chain(chain, state);
        case null, default -> Found.NOTHING;
        };
    }

    /** The value goes where it is not followed: what it stands for may be freed from there. */
    void escape(Found found, BlockState state) {
        found.from().forEach(state::forget);
    }

    private Set<Allocation> all(List<Expression> expressions, BlockState state) {
        Set<Allocation> from = new HashSet<>();
        expressions.forEach(each -> from.addAll(value(each, state).from()));
        return from;
    }

    private Found reference(Reference reference, BlockState state) {
        String name = reference.getName() == null ? "" : reference.getName();
        Optional<BlockState.Variable> variable = scope.find(name);
        return variable.isEmpty() && name.equals("NULL") ? Found.NULL
                : variable.flatMap(state::handle).map(Found::of).orElse(Found.NOTHING);
    }

    private Found path(Path path, BlockState state) {
        Found head = value(path.getHead(), state);
        boolean isNumber = false;
        for (Step step : path.getSteps()) {
            switch (step) {
            case Index index -> value(index.getIndex(), state);
            case Field field -> isNumber = !BlockPaths.leadsToPage(field.getName());
            default -> { }
            }
        }
        // A page's number leads back to it by page(pfn), which BlockPaths looks out for.
        return isNumber && !calls.paths().isForging() ? Found.NOTHING : Found.from(head.from());
    }

    private Found chain(Chain chain, BlockState state) {
        List<Operator> operators = chain.getOperators().stream().map(Operator::of).toList();
        List<Found> operands = chain.getOperands().stream().map(each -> value(each, state)).toList();
        Set<Allocation> from = new HashSet<>();
        operands.forEach(each -> from.addAll(each.from()));
        boolean withNull = operands.stream().anyMatch(Found::isNull);
        if (withNull) {
            from.forEach(Allocation::compare);
        } else if (operators.stream().anyMatch(Operator::isComparison)) {
            // Who compares a block that was freed with another may find that it is the same one again.
            from.stream().filter(each -> state.fate(each).filter(BlockState.Freed.class::isInstance).isPresent())
                    .toList().forEach(state::forget);
        }
        boolean isTruth = operators.stream().anyMatch(each -> each.isComparison() || each == Operator.AND || each == Operator.OR);
        return isTruth ? Found.NOTHING : Found.from(from);
    }

    /** Draws conclusions from a condition, which has been evaluated, being true or false: where it says so, a block is NULL. */
    void refine(Expression condition, boolean truth, BlockState state) {
        switch (condition) {
        case Prefixed prefixed when prefixed.getOperators().equals(List.of("!")) -> refine(prefixed.getOperand(), !truth, state);
        case Reference reference when !truth -> handle(reference, state).ifPresent(handle -> state.miss(handle.block()));
        case Chain chain -> refine(new Chains.Part(chain, List.of(), 0, Math.min(chain.getOperators().size(),
                chain.getOperands().size() - 1)), truth, state);
        case null, default -> { }
        }
    }

    private void refine(Chains.Part part, boolean truth, BlockState state) {
        List<Integer> splits = part.splits();
        if (splits.isEmpty()) {
            refine(part.chain().getOperands().get(part.first()), truth, state);
            return;
        }
        Operator operator = part.operator(splits.getFirst());
        if (operator == (truth ? Operator.AND : Operator.OR)) {
            int first = part.first();
            for (int split : splits) {
                refine(part.from(first, split), truth, state);
                first = split + 1;
            }
            refine(part.from(first, part.last()), truth, state);
        } else if (operator == (truth ? Operator.EQ : Operator.NE) && part.last() == part.first() + 1) {
            Expression left = part.chain().getOperands().get(part.first());
            Expression right = part.chain().getOperands().get(part.last());
            (isNull(left) ? handle(right, state) : isNull(right) ? handle(left, state) : Optional.<BlockState.Handle>empty())
                    .ifPresent(handle -> state.miss(handle.block()));
        }
    }

    private Optional<BlockState.Handle> handle(Expression expression, BlockState state) {
        return expression instanceof Reference reference && reference.getName() != null
                ? scope.find(reference.getName()).flatMap(state::handle) : Optional.empty();
    }

    private boolean isNull(Expression expression) {
        return expression instanceof Reference reference && "NULL".equals(reference.getName());
    }

    /** The number that an expression is, where it is written out: numbers and constants, added and subtracted. */
    OptionalLong constant(Expression expression) {
        return switch (expression) {
        case Number number when number.getUnit() == null -> numbers.compile(number, false).constant();
        case Prefixed prefixed when prefixed.getOperators().equals(List.of("-")) && prefixed.getOperand() instanceof Number number ->
            numbers.compile(number, true).constant();
        case Reference reference -> declarations.constant(reference.getName()).map(ConstantDeclaration::value)
                .map(OptionalLong::of).orElse(OptionalLong.empty());
        case Chain chain -> sum(chain);
        case null, default -> OptionalLong.empty();
        };
    }

    private OptionalLong sum(Chain chain) {
        long sum = 0;
        for (int i = 0; i < chain.getOperands().size(); i++) {
            String sign = i == 0 ? "+" : chain.getOperators().get(i - 1);
            OptionalLong operand = constant(chain.getOperands().get(i));
            if (operand.isEmpty() || !(sign.equals("+") || sign.equals("-"))) {
                return OptionalLong.empty();
            }
            sum += sign.equals("+") ? operand.getAsLong() : -operand.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    /** The flags of a mask, where it is written out: constants combined with |. */
    OptionalLong flags(Expression expression) {
        if (!(expression instanceof Chain chain)) {
            return constant(expression);
        }
        long flags = 0;
        for (Expression operand : chain.getOperands()) {
            OptionalLong flag = constant(operand);
            if (flag.isEmpty() || chain.getOperators().stream().anyMatch(sign -> !sign.equals("|"))) {
                return OptionalLong.empty();
            }
            flags |= flag.getAsLong();
        }
        return OptionalLong.of(flags);
    }
}
