/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.owners;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagefault.PageInvariants;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * Finds out for every page frame to whom it belongs, and what is wrong: a frame with two owners or with none, or a page that has
 * fewer users than its owner and the page table entries that lead to it. Every structure that holds pages claims its own; what nobody
 * claims is reserved, or the first page of a block that somebody has allocated. Takes time in proportion to the number of frames.
 */
public final class FrameOwners {
    private static final Owner[] OWNERS = Owner.values();
    /** No more than this many findings: one broken list can lead to thousands. */
    private static final int FINDINGS_MAX = 20;

    private final Machine machine;
    private final Tables tables;
    private final PageTable pages;
    private final int frames;
    private final byte[] owners;
    private final int[] numbers;
    private final int[] mapped;
    private final List<String> findings = new ArrayList<>();

    private FrameOwners(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        pages = tables.page;
        frames = pages.limit();
        owners = new byte[frames];
        numbers = new int[frames];
        mapped = new int[frames];
    }

    /** The owners at this moment. */
    public static FrameOwners of(Machine machine) {
        PageInvariants walk = new PageInvariants(machine.tables(), machine.pageTables());
        walk.check();
        return of(machine, walk);
    }

    /**
     * The same, where page tables have been walked already.
     *
     * @param walk of this machine at this moment, after its check
     */
    public static FrameOwners of(Machine machine, PageInvariants walk) {
        FrameOwners owners = new FrameOwners(machine);
        walk.entries().forEach((page, entries) -> owners.mapped[page] = entries);
        for (Map.Entry<Integer, Integer> table : walk.tables().entrySet()) {
            owners.claim(table.getKey(), Owner.PAGE_TABLE, table.getValue());
        }
        new KernelFrames(owners, machine).claim();
        new CachedFrames(owners, machine.tables()).claim();
        owners.claimAnonymous();
        owners.claimBlocks();
        owners.findUnowned();
        owners.checkCounts();
        return owners;
    }

    /** Says whose a frame is; whoever says so second is a finding. */
    void claim(int frame, Owner owner, int number) {
        if (frame < 0 || frame >= frames) {
            find("page frame " + frame + " does not exist, and belongs to " + words(owner, number));
        } else if (owners[frame] != 0) {
            find("page frame " + frame + " belongs to " + words(OWNERS[owners[frame]], numbers[frame]) + ", and to " + words(owner, number) + " too");
        } else {
            owners[frame] = (byte) owner.ordinal();
            numbers[frame] = number;
        }
    }

    void find(String words) {
        if (findings.size() < FINDINGS_MAX) {
            findings.add(words);
        }
    }

    /** What page table entries lead to and no mapping has. */
    private void claimAnonymous() {
        for (int frame = 0; frame < frames; frame++) {
            if (mapped[frame] > 0 && owners[frame] == 0) {
                claim(frame, Owner.ANONYMOUS, mapped[frame]);
            }
        }
    }

    /** What nobody claimed: blocks that were allocated, and what has been reserved from the beginning. */
    private void claimBlocks() {
        BootFrames boot = new BootFrames(tables, machine.architecture());
        boolean hasZones = hasZones();
        for (int frame = 0; frame < frames; frame++) {
            int order = pages.count(frame) > 0 ? machine.pageAllocator().allocatedOrder(frame) : -1;
            if (order >= 0 && (owners[frame] == 0 || owners[frame] == Owner.ANONYMOUS.ordinal())) {
                claimRest(frame, Math.min(frames, frame + (1 << order)));
            } else if (owners[frame] == 0 && (pages.PageReserved(frame) || !hasZones)) {
                claim(frame, boot.owner(frame), boot.number(frame));
            }
        }
    }

    /** Before a machine has zones nobody has said of any page what it is. */
    private boolean hasZones() {
        for (int zone = 0; zone < tables.zone.limit(); zone++) {
            if (tables.zone.size(zone) > 0) {
                return true;
            }
        }
        return false;
    }

    private void findUnowned() {
        for (int frame = 0; frame < frames; frame++) {
            int first = frame;
            while (frame < frames && owners[frame] == 0) {
                frame++;
            }
            if (frame > first) {
                find(frame == first + 1 ? "page frame " + first + " belongs to nobody, with count " + pages.count(first)
                        : "page frames " + first + " to " + (frame - 1) + " belong to nobody");
            }
        }
    }

    /** A block belongs to whoever has allocated it, but for those of its pages that processes have mapped. */
    private void claimRest(int first, int end) {
        for (int frame = first; frame < end; frame++) {
            if (owners[frame] != Owner.ANONYMOUS.ordinal()) {
                claim(frame, Owner.ALLOCATED, first);
            }
        }
    }

    private void checkCounts() {
        for (int frame = 0; frame < frames && findings.size() < FINDINGS_MAX; frame++) {
            Owner owner = OWNERS[owners[frame]];
            boolean isFree = owner == Owner.FREE_BLOCK || owner == Owner.FREE_INSIDE || owner == Owner.LOCAL_PAGES;
            int count = pages.count(frame);
            if (isFree ? count != 0 : count < least(frame)) {
                find("page frame " + frame + " belongs to " + words(owner, numbers[frame]) + " and has count " + count + ", "
                        + (isFree ? "not 0" : "though it has " + least(frame) + " users"));
            }
            if (isFree && pages.PageReserved(frame)) {
                find("page frame " + frame + " is reserved and free");
            }
        }
    }

    /** How many users a page has at least: its owner, its buffers, and the page table entries that lead to it. */
    private int least(int frame) {
        Owner owner = OWNERS[owners[frame]];
        boolean holds = owner.isCached() || owner == Owner.PAGE_TABLE || owner == Owner.QUICKLIST
                || owner == Owner.ALLOCATED && numbers[frame] == frame;
        return mapped[frame] + (holds ? 1 : 0) + (pages.buffers(frame) == NULL ? 0 : 1);
    }

    /** What is wrong, in words; empty when every frame has one owner. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** To whom a frame belongs. */
    public Owner owner(int frame) {
        return OWNERS[owners[frame]];
    }

    /** Which one of this kind of owner: a row or a frame, as {@link Owner} says; -1 where there is only one. */
    public int number(int frame) {
        return numbers[frame];
    }

    /** How many page table entries of processes lead to a frame; reserved pages are not counted. */
    public int mapped(int frame) {
        return mapped[frame];
    }

    /** How many use a page beyond its owner, its buffers and page table entries; mostly somebody who holds it for a while. */
    public int others(int frame) {
        return pages.count(frame) - least(frame);
    }

    /** How many frames belong to each owner, by its ordinal. */
    public int[] totals() {
        int[] totals = new int[OWNERS.length];
        for (byte owner : owners) {
            totals[owner]++;
        }
        return totals;
    }

    private static String words(Owner owner, int number) {
        return owner.words() + (number < 0 ? "" : " (" + number + ")");
    }
}
