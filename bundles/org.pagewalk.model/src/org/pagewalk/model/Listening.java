/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.pagewalk.model.tables.StateOwner;
import org.pagewalk.store.Changes;
import org.pagewalk.store.Column;

/**
 * Turns what the owner of the state says about its changes into notifications of the handles that somebody listens to.
 * While ranges come it only notes which handles they touch; when the state has arrived it looks at those. It hears
 * nothing, and so costs nothing, while nobody listens to any handle.
 */
final class Listening implements Changes {
    private final StateOwner owner;
    private final List<Home> homes;
    private final Reach reach;
    private final Deque<Notification> pending = new ArrayDeque<>();
    private int handles;
    private boolean isDelivering;
    private boolean isOver;

    Listening(StateOwner owner, Collection<Home> homes) {
        this.owner = owner;
        this.homes = List.copyOf(homes);
        this.reach = new Reach(homes);
    }

    /** One more handle is listened to. */
    void added() {
        if (handles++ == 0 && !isOver) {
            owner.listen(this);
        }
    }

    /** One handle less is listened to. */
    void removed() {
        if (--handles == 0 && !isOver) {
            owner.unlisten(this);
        }
    }

    /** Hears nothing any more. */
    void dispose() {
        if (!isOver && handles > 0) {
            owner.unlisten(this);
        }
        isOver = true;
        pending.clear();
    }

    @Override
    public void rows(Column column, int firstRow, int lastRow) {
        for (Reach.Touch touch : reach.of(column)) {
            if (touch.ofSameRow()) {
                touch.home().listeners().touch(firstRow, lastRow, touch.features());
            } else {
                touch.home().listeners().touchAll(touch.features());
            }
        }
    }

    /** Tells all changes in one order to all, even when somebody who is told of one moves the state on. */
    @Override
    public void arrived() {
        homes.forEach(home -> home.listeners().look(pending));
        if (isDelivering) {
            return;
        }
        isDelivering = true;
        try {
            while (!pending.isEmpty()) {
                Notification next = pending.remove();
                ((Notifier) next.getNotifier()).eNotify(next);
            }
        } finally {
            isDelivering = false;
        }
    }
}
