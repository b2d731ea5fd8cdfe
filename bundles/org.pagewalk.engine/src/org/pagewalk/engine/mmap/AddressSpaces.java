/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pageindex.PrioTrees;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.Tables;

/** The address spaces of a machine's processes, and all that can be done with them. */
public final class AddressSpaces {
    private final Tables tables;
    private final UserSpace space;
    private final AreaTree tree;
    private final Backing backing;
    private final Caller caller;
    private final VmAreas vmAreas;
    private final UnmappedAreas unmapped;
    private final Stacks stacks;
    private final EnoughMemory enoughMemory;
    private final Munmap munmap;
    private final Mmap mmap;
    private final Mprotect mprotect;
    private final Mlock mlock;
    private final Madvise madvise;
    private final Msync msync;
    private final Mremap mremap;
    private final SharedAreas shared;
    private final MmStructs mmStructs;
    private final DupMmap dupMmap;

    /** Those of a machine, of whose pages and files nobody knows until {@link #backedBy} says so. */
    public AddressSpaces(Tables tables, Architecture architecture, Scheduler scheduler, MappedFiles files, Narrator narrator) {
        this.tables = tables;
        Voice<MmNote> voice = narrator.voice(MmNote.values());
        space = UserSpace.of(architecture);
        backing = new Backing(files);
        caller = new Caller(tables, scheduler, space, voice);
        shared = new SharedAreas(tables, voice);
        tree = new AreaTree(tables, space, voice);
        vmAreas = new VmAreas(tables, tree, shared, voice);
        unmapped = new UnmappedAreas(tables, vmAreas, tree, space, caller, voice);
        stacks = new Stacks(tables, vmAreas, backing, space, caller, voice);
        enoughMemory = new EnoughMemory(tables, voice);
        munmap = new Munmap(tables, vmAreas, shared, backing, space, voice);
        mmap = new Mmap(tables, vmAreas, unmapped, munmap, enoughMemory, backing, space, caller, voice);
        AreaSplit split = new AreaSplit(tables, vmAreas, shared, backing, space, voice);
        mprotect = new Mprotect(tables, vmAreas, split, backing, space, caller, voice);
        mlock = new Mlock(tables, vmAreas, split, backing, space, caller, voice);
        madvise = new Madvise(tables, vmAreas, split, backing, space, caller, voice);
        msync = new Msync(tables, vmAreas, backing, space, caller, voice);
        mremap = new Mremap(tables, vmAreas, unmapped, munmap, enoughMemory, backing, space, caller, voice);
        dupMmap = new DupMmap(tables, vmAreas, backing, voice);
        mmStructs = new MmStructs(tables, munmap, backing, voice);
    }

    /** Says what lies behind areas; until then, nothing does. */
    public void backedBy(MappedPages pages) {
        backing.set(pages);
    }

    /** Keeps areas that map files in priority search trees too. */
    public void indexedBy(PrioTrees trees) {
        shared.indexedBy(trees);
    }

    /** The part of the address space that belongs to processes. */
    public UserSpace space() {
        return space;
    }

    /** The files behind areas. */
    public MappedFiles files() {
        return backing.files();
    }

    /**
     * The address space of the current process.
     *
     * @throws org.pagewalk.engine.KernelBug for a kernel thread, which has none
     */
    public int currentMm() {
        return caller.mm();
    }

    /** Address spaces themselves. */
    public MmStructs mmStructs() {
        return mmStructs;
    }

    /** How areas are found, inserted and merged. */
    public VmAreas vmAreas() {
        return vmAreas;
    }

    /** How free ranges are found. */
    public UnmappedAreas unmapped() {
        return unmapped;
    }

    /** How stacks grow. */
    public Stacks stacks() {
        return stacks;
    }

    /** Whether a mapping is granted. */
    public EnoughMemory enoughMemory() {
        return enoughMemory;
    }

    /** What makes areas. */
    public Mmap mmap() {
        return mmap;
    }

    /** What removes them. */
    public Munmap munmap() {
        return munmap;
    }

    /** What changes their protection. */
    public Mprotect mprotect() {
        return mprotect;
    }

    /** What locks their pages. */
    public Mlock mlock() {
        return mlock;
    }

    /** What processes say of how they will use them. */
    public Madvise madvise() {
        return madvise;
    }

    /** What brings what was written through them to the disk. */
    public Msync msync() {
        return msync;
    }

    /** What changes their size and moves them. */
    public Mremap mremap() {
        return mremap;
    }

    /** What copies them for a child. */
    public DupMmap dupMmap() {
        return dupMmap;
    }

    /** What is broken in areas and address spaces, in words; empty when all is well. */
    public List<String> checkInvariants() {
        return new AreaInvariants(tables, tree, space).check();
    }
}
