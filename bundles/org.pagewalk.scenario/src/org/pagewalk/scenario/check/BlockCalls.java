/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.scenario.check.BlockValues.Found;
import org.pagewalk.scenario.mms.Argument;
import org.pagewalk.scenario.mms.As;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Interrupt;
import org.pagewalk.scenario.mms.Kernel;
import org.pagewalk.scenario.mms.Task;

/** What calls do with blocks of memory, by the roles that functions are declared with. */
final class BlockCalls {
    private final Declarations declarations;
    private final BlockValues values;
    private final BlockMistakes mistakes;
    private final BlockPaths paths;

    BlockCalls(Declarations declarations, BlockValues values, BlockMistakes mistakes, BlockPaths paths) {
        this.declarations = declarations;
        this.values = values;
        this.mistakes = mistakes;
        this.paths = paths;
    }

    BlockPaths paths() {
        return paths;
    }

    Found call(Call call, BlockState state) {
        List<Found> given = call.getArguments().stream().map(each -> values.value(each.getValue(), state)).toList();
        Optional<FunctionDeclaration> function = declarations.function(call.getFunction());
        if (function.isEmpty()) {
            return unknown(given, state);
        }
        impossible(call, function.get(), state);
        if (function.get().inUserMode() != function.get() && mayBeInProcess(call)) {
            state.othersAllocate(); // a page fault takes pages: the page itself, and tables that lead to it
        }
        return switch (function.get().blocks()) {
        case BlockRole.Gives(String order, String by) -> Found.of(allocate(call, function.get(), order, state));
        case BlockRole.Frees frees -> free(call, function.get(), frees, given, state);
        case BlockRole.Uses uses -> use(call, function.get(), uses, given, state);
        case BlockRole.Converts(String name) -> converted(function.get(), at(call, function.get(), name).map(given::get).orElse(Found.NOTHING));
        case BlockRole.None none when function.get().isQuestion() -> derived(given);
        case BlockRole.None none -> {
            given.forEach(each -> values.escape(each, state));
            state.othersAllocate();
            yield Found.NOTHING;
        }
        };
    }

    /** Whether a call may be one of a process, whose own code it is; of a function of the scenario nobody knows. */
    private static boolean mayBeInProcess(Call call) {
        for (EObject around = call.eContainer(); around != null; around = around.eContainer()) {
            if (around instanceof Kernel || around instanceof Interrupt) {
                return false;
            }
            if (around instanceof Task || around instanceof As || around instanceof Def) {
                return true;
            }
        }
        return false;
    }

    /** A function of the scenario: it may free what it is given, and allocate. */
    private Found unknown(List<Found> given, BlockState state) {
        given.forEach(each -> values.escape(each, state));
        state.othersAllocate();
        if (paths.isForging()) {
            state.forgetAll();
        }
        return Found.NOTHING;
    }

    private static Found derived(List<Found> given) {
        Set<Allocation> from = new HashSet<>();
        given.forEach(each -> from.addAll(each.from()));
        return Found.from(from);
    }

    private void impossible(Call call, FunctionDeclaration function, BlockState state) {
        for (Parameter parameter : function.parameters()) {
            if (parameter.unit().equals("order") && !(function.blocks() instanceof BlockRole.Gives)) {
                argument(call, function, parameter.name()).filter(each -> isImpossible(values.constant(each.getValue())))
                        .ifPresent(order -> mistakes.impossibleOrder(function, order, state));
            }
        }
    }

    private boolean isImpossible(OptionalLong order) {
        return order.isPresent() && (order.getAsLong() < 0
                || declarations.constant("MAX_ORDER").filter(max -> order.getAsLong() >= max.value()).isPresent());
    }

    private BlockState.Handle allocate(Call call, FunctionDeclaration function, String orderName, BlockState state) {
        Optional<Argument> argument = argument(call, function, orderName);
        OptionalLong order = orderName.isEmpty() ? OptionalLong.of(0)
                : argument.map(Argument::getValue).map(values::constant).orElse(OptionalLong.empty());
        boolean isAddress = function.result() == Type.KERNEL_ADDRESS;
        Allocation block = new Allocation(call, function, order, hasAddress(call, function, isAddress));
        state.allocate(block);
        mistakes.allocated(block, state);
        if (isImpossible(order)) {
            state.forget(block);
            mistakes.impossibleBlock(block, argument.orElseThrow(), state);
        }
        return new BlockState.Handle(block, function.result(), !isAddress || block.hasAddress() && !paths.isFailing());
    }

    /** Whether the block has an address: high memory has none that lasts. */
    private boolean hasAddress(Call call, FunctionDeclaration function, boolean whenUnknown) {
        return function.parameters().stream().filter(each -> each.type() == Type.GFP).allMatch(each -> {
            OptionalLong flags = argument(call, function, each.name()).map(Argument::getValue).map(values::flags).orElse(OptionalLong.empty());
            return flags.isPresent() ? (flags.getAsLong() & Gfp.__GFP_HIGHMEM) == 0 : whenUnknown;
        });
    }

    private static Found converted(FunctionDeclaration function, Found block) {
        return block.handle().map(handle -> Found.of(new BlockState.Handle(handle.block(), function.result(), handle.isSure()
                && (function.result() != Type.KERNEL_ADDRESS || handle.block().hasAddress())))).orElse(block);
    }

    private Found free(Call call, FunctionDeclaration function, BlockRole.Frees frees, List<Found> given, BlockState state) {
        Found freed = at(call, function, frees.block()).map(given::get).orElse(Found.NOTHING);
        Optional<BlockState.Handle> handle = freed.handle();
        if (handle.isEmpty() || !handle.get().isSure()) {
            values.escape(freed, state);
            if (handle.isEmpty() && paths.isForging()) {
                state.forgetAll();
            }
            return Found.NOTHING;
        }
        Allocation block = handle.get().block();
        Argument what = argument(call, function, frees.block()).orElseThrow();
        Optional<BlockState.Fate> fate = state.fate(block);
        if (fate.isEmpty() || fate.get() instanceof BlockState.Missing) {
            return Found.NOTHING;
        }
        if (fate.get() instanceof BlockState.Freed before) {
            mistakes.freedTwice(call, what, before, state);
            state.forget(block);
            return Found.NOTHING;
        }
        Optional<Argument> order = argument(call, function, frees.order());
        OptionalLong number = frees.order().isEmpty() ? OptionalLong.of(0)
                : order.map(Argument::getValue).map(values::constant).orElse(OptionalLong.empty());
        if (number.isPresent() && block.order().isPresent() && number.getAsLong() != block.order().getAsLong()) {
            if (!isImpossible(number)) {
                mistakes.otherOrder(call, function, what, order, block, state);
            }
            state.forget(block);
        } else {
            state.free(block, mistakes.offset(call));
        }
        return Found.NOTHING;
    }

    private Found use(Call call, FunctionDeclaration function, BlockRole.Uses uses, List<Found> given, BlockState state) {
        for (int i = 0; i < given.size(); i++) {
            Found found = given.get(i);
            int index = i;
            boolean used = uses.blocks().stream().anyMatch(name -> at(call, function, name).filter(at -> at == index).isPresent());
            if (!used) {
                values.escape(found, state);
                continue;
            }
            for (Allocation block : found.from()) {
                if (state.fate(block).orElse(null) instanceof BlockState.Freed before) {
                    mistakes.usedAfterFree(call.getArguments().get(i), before, state);
                    state.forget(block);
                }
            }
        }
        return Found.NOTHING;
    }

    /** The argument that is a parameter's. */
    static Optional<Argument> argument(Call call, FunctionDeclaration function, String parameter) {
        return at(call, function, parameter).map(call.getArguments()::get);
    }

    /** Which argument is a parameter's. */
    private static Optional<Integer> at(Call call, FunctionDeclaration function, String parameter) {
        for (int i = 0; i < call.getArguments().size(); i++) {
            String name = call.getArguments().get(i).getName();
            if (parameter.equals(name) || name == null && i < function.parameters().size()
                    && function.parameters().get(i).name().equals(parameter)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
