/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;

/**
 * Which kernel function calls which, as it came to pass in a run, below one function: a call graph with the three
 * limits that Gorman 2.1.3 asks of one.
 */
public final class CallGraph {
    /** One function calls another. */
    public record Edge(String caller, String callee) {
        @Override
        public String toString() {
            return caller + " -> " + callee;
        }
    }

    /**
     * What is left out of a graph.
     *
     * @param depth functions so many calls below the root are the last that are shown
     * @param ignored functions that are left out, with all that they call
     * @param opaque functions that are shown, but not what they call
     */
    public record Limits(int depth, Set<String> ignored, Set<String> opaque) {
        /** Nothing is left out. */
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, Set.of(), Set.of());

        public Limits withDepth(int levels) {
            return new Limits(levels, ignored, opaque);
        }

        public Limits ignoring(String... functions) {
            return new Limits(depth, Set.of(functions), opaque);
        }

        public Limits notInto(String... functions) {
            return new Limits(depth, ignored, Set.of(functions));
        }
    }

    private final String root;
    private final Limits limits;
    private final Set<Edge> edges = new LinkedHashSet<>();
    /** The functions that are running, innermost first; empty strings for those that are not shown. */
    private final Deque<String> running = new ArrayDeque<>();
    private int shown;

    private CallGraph(String root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    /** The graph below a function, of everything that a run has recorded. */
    public static CallGraph of(Run run, String root, Limits limits) {
        CallGraph graph = new CallGraph(root, limits);
        run.cursor().tell(run.start(), told -> {
            graph.hear(told);
            return true;
        }, Progress.NONE);
        return graph;
    }

    private void hear(Told told) {
        if (told.isLeave()) {
            if (!running.isEmpty() && !running.pop().isEmpty()) {
                shown--;
            }
        } else if (told.note().kind() == Note.Kind.CALL) {
            enter(told.note().word());
        } else if (told.note() == CoreNote.CALL || told.note() == CoreNote.STOP) {
            running.clear();
            shown = 0;
        }
    }

    private void enter(String function) {
        String caller = running.isEmpty() ? "" : running.peek();
        boolean isRoot = function.equals(root) && shown == 0;
        boolean isBelow = !caller.isEmpty() && shown <= limits.depth && !limits.ignored.contains(function)
                && !limits.opaque.contains(caller);
        if (isBelow) {
            edges.add(new Edge(caller, function));
        }
        if (isRoot || isBelow) {
            shown++;
        }
        running.push(isRoot || isBelow ? function : "");
    }

    /** The edges, in the order in which they came up first. */
    public Collection<Edge> edges() {
        return edges;
    }
}
