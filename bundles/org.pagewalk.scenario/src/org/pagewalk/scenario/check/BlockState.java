/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.functions.Type;

/**
 * What is known for certain, at one point of a scenario, of the variables and the blocks that they hold. A block of which
 * nothing is certain is not in here.
 */
final class BlockState {
    /** So many blocks, and variables that hold them, are followed at once; of more nothing is said. */
    private static final int BLOCKS_MAX = 1000;
    private static final int HANDLES_MAX = 2 * BLOCKS_MAX;

    /** A variable. */
    static final class Variable {
        private final String name;
        private final EObject home;
        private final boolean isShared;

        /**
         * A variable.
         *
         * @param home the block, or the scenario, in which it is bound
         * @param isShared whether functions of the scenario use it too: what it holds is not followed
         */
        Variable(String name, EObject home, boolean isShared) {
            this.name = name;
            this.home = home;
            this.isShared = isShared;
        }

        String name() {
            return name;
        }

        EObject home() {
            return home;
        }

        boolean isShared() {
            return isShared;
        }
    }

    /**
     * A value by which a block can be freed.
     *
     * @param type what it is: a page, an address
     * @param isSure whether it is never NULL while there is the block
     */
    record Handle(Allocation block, Type type, boolean isSure) {
    }

    /** What became of a block. */
    sealed interface Fate {
    }

    /** It is allocated, unless there was none to be had. */
    record Held() implements Fate {
    }

    /** There was none to be had. */
    record Missing() implements Fate {
    }

    /**
     * It was freed.
     *
     * @param offset where
     * @param isReused whether it may have been allocated again since
     */
    record Freed(int offset, boolean isReused) implements Fate {
    }

    private static final Held HELD = new Held();
    private static final Missing MISSING = new Missing();

    private final Map<Variable, Handle> handles = new IdentityHashMap<>();
    private final Map<Allocation, Fate> fates = new HashMap<>();
    private boolean isDead;

    /** Whether no path leads here. */
    boolean isDead() {
        return isDead;
    }

    /** No path leads on from here. */
    void die() {
        isDead = true;
    }

    BlockState copy() {
        BlockState copy = new BlockState();
        copy.handles.putAll(handles);
        copy.fates.putAll(fates);
        copy.isDead = isDead;
        return copy;
    }

    /** A block was allocated. */
    void allocate(Allocation block) {
        othersAllocate();
        if (fates.size() < BLOCKS_MAX) {
            fates.put(block, HELD);
        } else {
            block.keep();
        }
    }

    /** Something happens that may allocate blocks that were freed. */
    void othersAllocate() {
        fates.replaceAll((block, fate) -> fate instanceof Freed freed ? new Freed(freed.offset, true) : fate);
    }

    void free(Allocation block, int offset) {
        block.keep();
        fates.put(block, new Freed(offset, false));
    }

    void miss(Allocation block) {
        fates.computeIfPresent(block, (each, fate) -> fate instanceof Held ? MISSING : fate);
    }

    /** What is missing is meant to be: nobody need free it. */
    void acceptMissing() {
        fates.forEach((block, fate) -> {
            if (fate instanceof Missing) {
                block.keep();
            }
        });
    }

    /** Nothing is certain of the block from here on. */
    void forget(Allocation block) {
        block.keep();
        fates.remove(block);
    }

    void forgetAll() {
        fates.keySet().forEach(Allocation::keep);
        fates.clear();
    }

    Optional<Fate> fate(Allocation block) {
        return Optional.ofNullable(fates.get(block));
    }

    Optional<Handle> handle(Variable variable) {
        return Optional.ofNullable(handles.get(variable));
    }

    void hold(Variable variable, Handle handle) {
        if (handles.size() < HANDLES_MAX) {
            handles.put(variable, handle);
        } else {
            forget(handle.block);
        }
    }

    /** The variable holds no block any more that is followed. */
    void release(Variable variable) {
        handles.remove(variable);
    }

    boolean isHeld(Allocation block) {
        return handles.values().stream().anyMatch(handle -> handle.block == block);
    }

    /** Variables end; blocks that nobody holds are followed no further. */
    void end(Iterable<Variable> variables) {
        variables.forEach(handles::remove);
        Set<Allocation> held = new HashSet<>();
        handles.values().forEach(handle -> held.add(handle.block));
        fates.keySet().retainAll(held);
    }

    /** What is certain whichever of two ways was taken. */
    BlockState or(BlockState other) {
        if (isDead || other.isDead) {
            return isDead ? other : this;
        }
        // A variable that holds one block or another may be either's, and is not followed.
        Set<Allocation> loose = new HashSet<>();
        other.handles.forEach((variable, handle) -> {
            if (!handle.equals(handles.get(variable))) {
                loose.add(handle.block);
            }
        });
        handles.forEach((variable, handle) -> {
            if (!handle.equals(other.handles.get(variable))) {
                loose.add(handle.block);
            }
        });
        handles.values().removeIf(handle -> loose.contains(handle.block));
        fates.entrySet().removeIf(entry -> common(entry.getValue(), other.fates.get(entry.getKey())) == null);
        fates.replaceAll((block, fate) -> common(fate, other.fates.get(block)));
        loose.forEach(this::forget);
        return this;
    }

    private static Fate common(Fate one, Fate other) {
        if (one instanceof Freed first && other instanceof Freed second) {
            return new Freed(first.offset, first.isReused || second.isReused);
        }
        if (one instanceof Freed || other instanceof Freed || one == null || other == null) {
            return null;
        }
        return one.equals(other) ? one : HELD;
    }
}
