/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;

/** The functions of one machine that can be made to fail. A function asks its point once for each call, at its beginning. */
public final class Faults {
    /** Where a function may be made to fail. */
    public static final class Point {
        /** Row 0 of the machine: how many calls still do their work, plus one; 0 when none is to fail. */
        private final IntColumn left;
        private final Voice<FaultNote> voice;

        private Point(IntColumn left, Voice<FaultNote> voice) {
            this.left = left;
            this.voice = voice;
        }

        /** A call begins: whether it is the one that fails. Costs a look when none is to. */
        public boolean strikes() {
            return left.get(0) != 0 && count();
        }

        private boolean count() {
            left.add(0, -1);
            if (left.get(0) != 0) {
                return false;
            }
            voice.tell(FaultNote.FAULT_INJECTED, 0);
            return true;
        }
    }

    private final Tables tables;
    private final Voice<FaultNote> voice;
    private final Map<String, Point> points = new LinkedHashMap<>();

    /** No point yet. */
    public Faults(Tables tables, Narrator narrator) {
        this.tables = tables;
        voice = narrator.voice(FaultNote.values());
    }

    /** The point of a function, made when it is first asked for. */
    public Point point(String function) {
        return points.computeIfAbsent(function, name -> new Point(new IntColumn(tables.machine, "fail " + name), voice));
    }

    /** The functions that have a point. */
    public Set<String> functions() {
        return Collections.unmodifiableSet(points.keySet());
    }

    /**
     * Makes a call of a function fail, once; what was said of this function before no longer holds.
     *
     * @param function one that has a point
     * @param after how many calls do their work before
     */
    void fail(String function, int after) {
        points.get(function).left.set(0, Math.addExact(after, 1));
    }
}
