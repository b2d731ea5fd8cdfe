/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import org.pagewalk.engine.functions.Value;

/** The variables of the scenario itself, or of one call of a function that it defines. */
public final class Frame {
    /** How deep functions may call each other, counted in levels of brackets. */
    private static final int DEPTH_MAX = 1000;

    private final Session session;
    private final Value[] slots;
    private final Frame top;
    private final int depth;
    private Value result = Value.Nothing.NULL;

    /** The outermost frame. */
    public Frame(Session session, int slots) {
        this.session = session;
        this.slots = new Value[slots];
        this.top = this;
        this.depth = 0;
    }

    private Frame(Frame caller, int slots, int depth) {
        this.session = caller.session;
        this.slots = new Value[slots];
        this.top = caller.top;
        this.depth = depth;
    }

    /**
     * A frame for a called function.
     *
     * @param slotCount how many variables it has
     * @param levels how deeply its body is nested
     * @param offset of the call, for the message when calls go too deep
     */
    public Frame enter(int slotCount, int levels, int offset) {
        if (depth + levels > DEPTH_MAX) {
            throw Mistake.budget(offset, "functions call each other too deeply here: end the recursion earlier");
        }
        return new Frame(this, slotCount, depth + levels);
    }

    /** What all frames of a run share. */
    public Session session() {
        return session;
    }

    /** The frame of the scenario itself. */
    public Frame top() {
        return top;
    }

    /** The value of a variable; null before its {@code let} has been executed. */
    public Value get(int slot) {
        return slots[slot];
    }

    /** Gives a variable a value. */
    public void set(int slot, Value value) {
        slots[slot] = value;
    }

    /** What the function returns. */
    public Value result() {
        return result;
    }

    /** Sets what the function returns. */
    public void setResult(Value value) {
        result = value;
    }
}
