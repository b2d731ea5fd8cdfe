/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/**
 * The two lists of Linux 2.4 (Gorman 11.2, 11.6, 11.7). A new page is put at the head of the inactive list and marked as referenced;
 * at its next use it becomes active. When a page is wanted, active pages are moved to the inactive list by the kernel's ratio for
 * one page, active / (2 * (inactive + 1)), and the page at the end of the inactive list gives way, referenced or not. Where nothing
 * is inactive, as can be with few frames, one more page is moved.
 */
final class LinuxLists implements Policy {
    private static final int ACTIVE = 0;
    private static final int INACTIVE = 1;

    private final PageQueues lists;
    private final boolean[] referenced;
    private final int frames;
    private int deactivated;

    LinuxLists(int frames, int pages) {
        this.frames = frames;
        lists = new PageQueues(pages, 2);
        referenced = new boolean[pages];
    }

    @Override
    public int reference(int page) {
        int result = HIT;
        if (lists.where(page) == PageQueues.NOWHERE) {
            result = lists.size(ACTIVE) + lists.size(INACTIVE) == frames ? reclaim() : NO_VICTIM;
            lists.addFirst(INACTIVE, page);
        }
        markAccessed(page);
        return result;
    }

    private void markAccessed(int page) {
        if (lists.where(page) == INACTIVE && referenced[page]) {
            lists.moveFirst(ACTIVE, page);
            referenced[page] = false;
        } else {
            referenced[page] = true;
        }
    }

    private int reclaim() {
        deactivated = 0;
        refill(lists.size(ACTIVE) / (2 * (lists.size(INACTIVE) + 1)));
        while (lists.size(INACTIVE) == 0) {
            refill(1);
        }
        int victim = lists.removeLast(INACTIVE);
        referenced[victim] = false;
        return victim;
    }

    /** refill_inactive: from the end of the active list; a referenced page loses the mark and goes to the head. */
    private void refill(int number) {
        int left = number;
        int page = lists.size(ACTIVE) == 0 ? PageQueues.NOWHERE : lists.last(ACTIVE);
        while (left > 0 && page != PageQueues.NOWHERE) {
            int before = lists.before(page);
            if (referenced[page]) {
                referenced[page] = false;
                lists.moveFirst(ACTIVE, page);
            } else {
                left--;
                deactivated++;
                lists.moveFirst(INACTIVE, page);
                referenced[page] = true;
            }
            page = before;
        }
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(lists.part("active", ACTIVE, true, names, referenced), lists.part("inactive", INACTIVE, true, names, referenced));
    }

    @Override
    public String why(PageNames names) {
        return "it was at the end of the inactive list" + (deactivated == 0 ? ""
                : ", to which " + deactivated + (deactivated == 1 ? " active page was" : " active pages were") + " moved before");
    }
}
