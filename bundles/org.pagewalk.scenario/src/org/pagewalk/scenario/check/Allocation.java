/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.syntax.Place;

/** A block of memory, stood for by the call that allocates it, and what the whole scenario does with it. */
final class Allocation {
    /** Its last name is given to something else at a place. */
    record Loss(Place place, String name) {
    }

    private final Call call;
    private final FunctionDeclaration allocator;
    private final OptionalLong order;
    private final boolean hasAddress;
    private boolean isKept;
    private boolean isCompared;
    private boolean isThrownAway;
    private Optional<BlockState.Variable> holder = Optional.empty();
    private Place held;
    private Optional<Loss> lost = Optional.empty();

    /**
     * A new block.
     *
     * @param order where it is a constant
     * @param hasAddress whether it lies for certain where the kernel can address it
     */
    Allocation(Call call, FunctionDeclaration allocator, OptionalLong order, boolean hasAddress) {
        this.call = call;
        this.allocator = allocator;
        this.order = order;
        this.hasAddress = hasAddress;
    }

    Call call() {
        return call;
    }

    FunctionDeclaration allocator() {
        return allocator;
    }

    /** Its allocator's role. */
    BlockRole.Gives gives() {
        return (BlockRole.Gives) allocator.blocks();
    }

    OptionalLong order() {
        return order;
    }

    boolean hasAddress() {
        return hasAddress;
    }

    /** On some path somebody frees it, or may do so: it is not said to be lost. */
    void keep() {
        isKept = true;
    }

    /** Whether nobody ever frees it. */
    boolean isLost() {
        return !isKept;
    }

    /** The scenario looks whether there is such a block at all. */
    void compare() {
        isCompared = true;
    }

    boolean isCompared() {
        return isCompared;
    }

    /** The first variable that holds it, and where that is written. */
    void heldBy(BlockState.Variable variable, Place place) {
        if (holder.isEmpty()) {
            holder = Optional.of(variable);
            held = place;
        }
    }

    /** The first variable that held it. */
    Optional<BlockState.Variable> holder() {
        return holder;
    }

    /** Where it got its first name; only if it has one. */
    Place held() {
        return held;
    }

    /** Its last name is given to something else. */
    void loseAt(Place place, String variable) {
        if (lost.isEmpty()) {
            lost = Optional.of(new Loss(place, variable));
        }
    }

    /** Where its last name was given to something else. */
    Optional<Loss> lost() {
        return lost;
    }

    /** The call that allocates it is a statement of its own. */
    void throwAway() {
        isThrownAway = true;
    }

    boolean isThrownAway() {
        return isThrownAway;
    }
}
