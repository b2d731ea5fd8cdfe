/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.pagewalk.picture.Target;

/** The one object that all views show as selected, and those that were before. For the user-interface thread alone. */
public final class Selection {
    private static final int HISTORY_MAX = 200;

    private final List<Consumer<Target>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Target> before = new ArrayDeque<>();
    private final Deque<Target> behind = new ArrayDeque<>();
    private Target selected = Target.NONE;

    Selection() {
    }

    /** What is selected, {@link Target#NONE} for nothing. */
    public Target get() {
        return selected;
    }

    /** Selects something else, or nothing. */
    public void select(Target target) {
        if (target.equals(selected)) {
            return;
        }
        remember(before, selected);
        if (!target.isNone()) {
            behind.clear();
        }
        set(target);
    }

    /** Selects again what was selected before. */
    public void back() {
        go(before, behind);
    }

    /** Selects again what was selected when one went back. */
    public void forward() {
        go(behind, before);
    }

    /** Calls {@code listener} at each change from now on, until the returned action is run. */
    public Runnable listen(Consumer<Target> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void clear() {
        before.clear();
        behind.clear();
        set(Target.NONE);
    }

    private void go(Deque<Target> from, Deque<Target> to) {
        Optional.ofNullable(from.pollLast()).ifPresent(target -> {
            remember(to, selected);
            set(target);
        });
    }

    private static void remember(Deque<Target> in, Target target) {
        if (!target.isNone()) {
            in.addLast(target);
            if (in.size() > HISTORY_MAX) {
                in.removeFirst();
            }
        }
    }

    private void set(Target target) {
        selected = target;
        listeners.forEach(listener -> listener.accept(target));
    }
}
