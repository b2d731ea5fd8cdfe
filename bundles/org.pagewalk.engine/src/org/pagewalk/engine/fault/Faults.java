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
import org.pagewalk.store.Table;

/** The functions of one machine that can be made to fail. A function asks its point once for each call, at its beginning. */
public final class Faults {
    /** Where a function may be made to fail. */
    public static final class Point {
        /** Row 0 of the machine: how many calls still do their work, plus one; 0 when none is to fail. */
        private final IntColumn left;
        /** What {@link #left} was when others began. */
        private final IntColumn kept;
        private final Voice<FaultNote> voice;

        private Point(Table machine, String function, Voice<FaultNote> voice) {
            left = new IntColumn(machine, "fail " + function);
            kept = new IntColumn(machine, "fail " + function + ", kept");
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
        return points.computeIfAbsent(function, name -> new Point(tables.machine, name, voice));
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

    /** Whether some call is to fail. */
    public boolean isAny() {
        return points.values().stream().anyMatch(point -> point.left.get(0) != 0);
    }

    /** Others begin, and none of their calls fails; or they end, and what was to fail before still is, unless they have said otherwise. */
    void others(boolean begin) {
        for (Point point : points.values()) {
            IntColumn from = begin ? point.left : point.kept;
            IntColumn to = begin ? point.kept : point.left;
            int left = from.get(0);
            if (left != 0) {
                from.set(0, 0);
                to.set(0, to.get(0) == 0 ? left : to.get(0));
            }
        }
    }
}
