/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.syntax.Place;

/** A block of memory, stood for by the call that allocates it, and what the whole scenario does with it. */
final class Allocation {
    /** A place at which a variable gets it, or loses it, and as what it holds it. */
    record Name(Place place, String name, Type type) {
    }

    private final Call call;
    private final FunctionDeclaration allocator;
    private final OptionalLong order;
    private final boolean hasAddress;
    private boolean isKept;
    private boolean isCompared;
    private boolean isThrownAway;
    private Optional<BlockState.Variable> holder = Optional.empty();
    private Name held;
    private Optional<Name> lost = Optional.empty();

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

    /** The first variable that holds it, as what, and where that is written. */
    void heldBy(BlockState.Variable variable, Type type, Place place) {
        if (holder.isEmpty()) {
            holder = Optional.of(variable);
            held = new Name(place, variable.name(), type);
        }
    }

    /** The first variable that held it. */
    Optional<BlockState.Variable> holder() {
        return holder;
    }

    /** Where it got its first name; only if it has one. */
    Name held() {
        return held;
    }

    /** Its last name is given to something else. */
    void loseAt(Name loss) {
        if (lost.isEmpty()) {
            lost = Optional.of(loss);
        }
    }

    /** Where its last name was given to something else. */
    Optional<Name> lost() {
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
