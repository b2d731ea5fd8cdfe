/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.run.Phrase;

/** One line of the narrative's tree. Equal to the one that tells the same in another story of the same run. */
final class Entry {
    /** What it tells. */
    enum Kind {
        /** The scenario comes to a line. */
        LINE,
        /** A call from outside, or a kernel function. */
        FUNCTION,
        /** A choice, with its reason. */
        DECISION,
        /** Something that a scenario may wait for. */
        EVENT,
        /** An expectation that held. */
        HELD,
        /** An expectation that did not hold, or the kernel stopped. */
        FAILED,
        /** So much is left out. */
        MORE
    }

    private final Kind kind;
    private final long at;
    private final String name;
    private final List<Entry> children = new ArrayList<>();
    private List<Phrase> words;
    private List<Phrase> result = List.of();
    private long left = -1;
    private long mark = -1;
    private Entry parent = this;

    /**
     * @param at the moment right before what it tells
     * @param name the kernel function's or event's name, empty for others
     */
    Entry(Kind kind, long at, String name, List<Phrase> words) {
        this.kind = kind;
        this.at = at;
        this.name = name;
        this.words = words;
    }

    Kind kind() {
        return kind;
    }

    long at() {
        return at;
    }

    String name() {
        return name;
    }

    List<Phrase> words() {
        return words;
    }

    void words(List<Phrase> others) {
        words = others;
    }

    /** What a function gave back; empty if nothing, or not yet. */
    List<Phrase> result() {
        return result;
    }

    /** The moment right before the function was left; -1 if it was not. */
    long left() {
        return left;
    }

    void leave(long moment, List<Phrase> with) {
        left = moment;
        result = with;
    }

    List<Entry> children() {
        return children;
    }

    Entry add(Entry child) {
        children.add(child);
        child.parent = this;
        return child;
    }

    /** That in which it stands; itself where there is none. */
    Entry parent() {
        return parent;
    }

    /** Whether there is more in it than was read. */
    boolean isUnread() {
        return mark >= 0;
    }

    /** The moment at which a call begins that was not read. */
    long mark() {
        return mark;
    }

    void unread(long callMark) {
        mark = callMark;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && entry.at == at && entry.kind == kind;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(at);
    }
}
