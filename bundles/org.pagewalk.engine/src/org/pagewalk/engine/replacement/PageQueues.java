/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pagewalk.engine.replacement.Policy.PageNames;

/** Some lists of pages, each page on one of them or on none, linked through arrays: all but looking is a few loads and stores. */
final class PageQueues {
    /** Where a page is that is on no list. */
    static final int NOWHERE = -1;

    private final int pages;
    private final int[] next;
    private final int[] prev;
    private final byte[] where;
    private final int[] sizes;

    /** Empty lists, for pages 0 to {@code pages} - 1. */
    PageQueues(int pages, int lists) {
        this.pages = pages;
        next = new int[pages + lists];
        prev = new int[pages + lists];
        where = new byte[pages];
        Arrays.fill(where, (byte) NOWHERE);
        sizes = new int[lists];
        for (int list = 0; list < lists; list++) {
            next[pages + list] = pages + list;
            prev[pages + list] = pages + list;
        }
    }

    /** Which list a page is on, or {@link #NOWHERE}. */
    int where(int page) {
        return where[page];
    }

    int size(int list) {
        return sizes[list];
    }

    /** The page at the end of a list, which must not be empty. */
    int last(int list) {
        return prev[pages + list];
    }

    /** Puts a page that is on no list at the head of one. */
    void addFirst(int list, int page) {
        int head = pages + list;
        int first = next[head];
        next[page] = first;
        prev[page] = head;
        prev[first] = page;
        next[head] = page;
        where[page] = (byte) list;
        sizes[list]++;
    }

    /** Takes a page off its list. */
    void remove(int page) {
        int before = prev[page];
        int behind = next[page];
        next[before] = behind;
        prev[behind] = before;
        sizes[where[page]]--;
        where[page] = NOWHERE;
    }

    /** Moves a page to the head of a list, from wherever it is. */
    void moveFirst(int list, int page) {
        remove(page);
        addFirst(list, page);
    }

    /** Takes the page at the end of a list off it. */
    int removeLast(int list) {
        int page = last(list);
        remove(page);
        return page;
    }

    /** The page towards the head, or -1 at the head. */
    int before(int page) {
        return prev[page] >= pages ? NOWHERE : prev[page];
    }

    /** A list as a part of the state. */
    PolicyState.Part part(String name, int list, boolean isResident, PageNames names, boolean[] referenced) {
        List<PolicyState.Entry> entries = new ArrayList<>();
        for (int page = next[pages + list]; page < pages; page = next[page]) {
            entries.add(new PolicyState.Entry(names.name(page), referenced != null && referenced[page], PolicyState.NO_NUMBER));
        }
        return new PolicyState.Part(name, isResident, -1, "", entries);
    }
}
