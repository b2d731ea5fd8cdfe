/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;

/**
 * The areas of address spaces: how one is found, inserted and merged (Gorman 9.3.3 to 9.3.6). Each address space has them
 * twice, on a list in the order of addresses and in a red-black tree.
 */
public final class VmAreas {
    /**
     * Where a new area would go, and what is there.
     *
     * @param vma the first area that ends behind the address; NULL if none does
     * @param prev the area before the place; says nothing when {@code vma} has the address
     * @param parent the node below which the new one would hang; NULL in an empty tree
     * @param isLeft whether on its left
     */
    public record Place(int vma, int prev, int parent, boolean isLeft) {
    }

    private final VmAreaTable areas;
    private final MmStructTable mms;
    private final IntColumn lefts;
    private final IntColumn rights;
    private final LongColumn starts;
    private final LongColumn ends;
    private final AreaTree tree;
    private final SharedAreas shared;
    private final Locks locks;
    private final Voice<MmNote> voice;

    VmAreas(Tables tables, AreaTree tree, SharedAreas shared, Voice<MmNote> voice) {
        areas = tables.vmArea;
        mms = tables.mmStruct;
        lefts = areas.rb_left;
        rights = areas.rb_right;
        starts = areas.vm_start;
        ends = areas.vm_end;
        this.tree = tree;
        this.shared = shared;
        locks = new Locks(tables);
        this.voice = voice;
    }

    /** The first area that ends behind an address, whether or not it begins before; NULL if there is none. */
    @KernelFunction(value = "find_vma", source = "Gorman 9.3.3")
    public int findVma(int mm, long address) {
        voice.tell(MmNote.FIND_VMA, mm, address);
        int vma = mms.mmap_cache.get(mm);
        if (vma != NULL && ends.get(vma) > address && starts.get(vma) <= address) {
            voice.tell(MmNote.CACHE_HIT, vma);
        } else {
            vma = search(mm, address);
            if (vma != NULL) {
                mms.mmap_cache.set(mm, vma);
            }
        }
        voice.leave(MmNote.FIND_VMA, vma);
        return vma;
    }

    /** Goes down to the last area that begins at the address or before: that one has it, or the next one ends behind it. */
    private int search(int mm, long address) {
        int floor = NULL;
        int node = mms.mm_rb.get(mm);
        while (node != NULL) {
            if (starts.get(node) > address) {
                node = lefts.get(node);
            } else {
                floor = node;
                node = rights.get(node);
            }
        }
        return floor != NULL && ends.get(floor) > address ? floor : behind(mm, floor);
    }

    /** The last area that ends at an address or before; the one behind it is what {@link #findVma} would find. NULL if none does. */
    @KernelFunction(value = "find_vma_prev", source = "Gorman 9.3.3, table 9.3")
    public int findVmaPrev(int mm, long address) {
        voice.tell(MmNote.FIND_VMA_PREV, mm, address);
        int prev = NULL;
        int node = mms.mm_rb.get(mm);
        while (node != NULL) {
            if (ends.get(node) > address) {
                node = lefts.get(node);
            } else {
                prev = node;
                node = rights.get(node);
            }
        }
        voice.leave(MmNote.FIND_VMA_PREV, behind(mm, prev));
        return prev;
    }

    /** The area behind one on the list; the first of all behind NULL. */
    public int behind(int mm, int prev) {
        return prev == NULL ? mms.mmap.get(mm) : areas.vm_next.get(prev);
    }

    /** Where an area that begins at an address would go. */
    @KernelFunction(value = "find_vma_prepare", source = "Gorman 9.3.5, table 9.3")
    public Place findVmaPrepare(int mm, long address) {
        voice.tell(MmNote.FIND_VMA_PREPARE, mm, address);
        int next = NULL;
        int prev = NULL;
        int parent = NULL;
        boolean isLeft = false;
        int node = mms.mm_rb.get(mm);
        while (node != NULL) {
            parent = node;
            isLeft = starts.get(node) > address;
            if (isLeft) {
                next = node;
                node = lefts.get(node);
            } else {
                prev = node;
                node = rights.get(node);
            }
        }
        int vma = prev != NULL && ends.get(prev) > address ? prev : next;
        voice.leave(MmNote.FIND_VMA_PREPARE, vma);
        return new Place(vma, prev, parent, isLeft);
    }

    /** The first area that has an address from {@code start} on below {@code end}; NULL if all are free. */
    @KernelFunction(value = "find_vma_intersection", source = "Gorman 9.3.3, table 9.3")
    public int findVmaIntersection(int mm, long start, long end, int pages) {
        voice.tellAt(MmNote.FIND_VMA_INTERSECTION, start, pages);
        int vma = findVma(mm, start);
        int found = vma != NULL && end > starts.get(vma) ? vma : NULL;
        voice.leave(MmNote.FIND_VMA_INTERSECTION, found);
        return found;
    }

    /** Whether an area is anonymous and has these very flags, so that it can grow. */
    boolean canMerge(int vma, int flags) {
        return areas.vm_file.get(vma) == NULL && areas.vm_flags.get(vma) == flags;
    }

    /**
     * Lets an anonymous area that is there grow over a new range, and take in the one behind it if that fits too.
     *
     * @return whether one could
     */
    @KernelFunction(value = "vma_merge", source = "Gorman 9.3.6")
    public boolean vmaMerge(int mm, Place place, long address, long end, int flags, int pages) {
        voice.tellAt(MmNote.VMA_MERGE, address, pages);
        boolean isDone = growPrevious(mm, place.prev, address, end, flags) || growNext(mm, place.prev, address, end, flags);
        voice.leave(MmNote.VMA_MERGE, isDone ? 1 : 0);
        return isDone;
    }

    private boolean growPrevious(int mm, int prev, long address, long end, int flags) {
        if (prev == NULL || ends.get(prev) != address || !canMerge(prev, flags)) {
            return false;
        }
        locks.lock(mm);
        int next = areas.vm_next.get(prev);
        setEnd(prev, end);
        voice.tell(MmNote.VMA_GROWN, prev, address);
        if (next != NULL && starts.get(next) == end && canMerge(next, flags)) {
            takeIn(mm, prev, next);
        }
        locks.unlock(mm);
        return true;
    }

    private boolean growNext(int mm, int prev, long address, long end, int flags) {
        int next = behind(mm, prev);
        if (next == NULL || starts.get(next) != end || !canMerge(next, flags)) {
            return false;
        }
        locks.lock(mm);
        setStart(next, prev, address);
        voice.tell(MmNote.VMA_GROWN, next, address);
        locks.unlock(mm);
        return true;
    }

    /** An area ends elsewhere; the lock is held. */
    void setEnd(int vma, long end) {
        shared.leaveTree(vma);
        ends.set(vma, end);
        shared.enterTree(vma);
        tree.gapChanged(vma);
    }

    /** An area that stands behind another one, or first, begins elsewhere; the lock is held. */
    void setStart(int vma, int prev, long start) {
        shared.leaveTree(vma);
        starts.set(vma, start);
        shared.enterTree(vma);
        if (prev != NULL) {
            tree.gapChanged(prev);
        }
    }

    /** The same for one of which it is not known where it stands; the lock is held. */
    void moveStart(int vma, long start) {
        int prev = lefts.get(vma);
        if (prev == NULL) {
            int node = vma;
            prev = areas.rb_parent.get(node);
            while (prev != NULL && lefts.get(prev) == node) {
                node = prev;
                prev = areas.rb_parent.get(node);
            }
        } else {
            while (rights.get(prev) != NULL) {
                prev = rights.get(prev);
            }
        }
        setStart(vma, prev, start);
    }

    /** An area takes in the one behind it, which ends its life: {@code __vma_unlink}. The lock is held. */
    void takeIn(int mm, int vma, int next) {
        voice.tell(MmNote.VMA_MERGED, vma, starts.get(next));
        tree.rbErase(mm, next);
        areas.vm_next.set(vma, areas.vm_next.get(next));
        ends.set(vma, ends.get(next));
        tree.gapChanged(vma);
        if (mms.mmap_cache.get(mm) == next) {
            mms.mmap_cache.set(mm, vma);
        }
        mms.map_count.add(mm, -1);
        areas.remove(next);
    }

    /** An area leaves the tree; it stays on the list, for {@link #unlinkList}. */
    void unlinkTree(int mm, int vma) {
        tree.rbErase(mm, vma);
    }

    /** The areas behind one on the list, or the first ones, up to another one, leave the list; they are in no tree. */
    void unlinkList(int mm, int prev, int next) {
        if (prev == NULL) {
            mms.mmap.set(mm, next);
        } else {
            areas.vm_next.set(prev, next);
            tree.gapChanged(prev);
        }
    }

    /** A copy of an area, which is not yet in any address space. */
    int copy(int vma) {
        int copy = areas.add();
        areas.vm_mm.set(copy, areas.vm_mm.get(vma));
        starts.set(copy, starts.get(vma));
        ends.set(copy, ends.get(vma));
        areas.vm_page_prot.set(copy, areas.vm_page_prot.get(vma));
        areas.vm_flags.set(copy, areas.vm_flags.get(vma));
        areas.vm_ops.set(copy, areas.vm_ops.get(vma));
        areas.vm_pgoff.set(copy, areas.vm_pgoff.get(vma));
        areas.vm_file.set(copy, areas.vm_file.get(vma));
        areas.vm_private_data.set(copy, areas.vm_private_data.get(vma));
        return copy;
    }

    /**
     * A child gets a copy of an area of its parent, behind those that it got before; no page is locked in it.
     *
     * @param prev the child's last area so far, or NULL
     */
    int appendCopy(int mm, int vma, int prev) {
        int copy = copy(vma);
        areas.vm_mm.set(copy, mm);
        areas.vm_raend(copy, areas.vm_raend(vma));
        areas.vm_flags.set(copy, areas.vm_flags.get(vma) & ~VmFlags.VM_LOCKED);
        if (prev == NULL) {
            mms.mmap.set(mm, copy);
        } else {
            areas.vm_next.set(prev, copy);
        }
        tree.link(mm, copy, prev, false, prev);
        shared.linkBehind(vma, copy);
        mms.map_count.add(mm, 1);
        voice.tell(MmNote.VMA_ADDED, copy, starts.get(copy));
        return copy;
    }

    /** Inserts an area where it belongs, and takes the locks for it. */
    @KernelFunction(value = "insert_vm_struct", source = "Gorman 9.3.5")
    public void insertVmStruct(int mm, int vma) {
        voice.tell(MmNote.INSERT_VM_STRUCT, mm, vma);
        vmaLink(mm, vma, placeFor(mm, vma));
        voice.leave(MmNote.INSERT_VM_STRUCT);
    }

    /** Inserts an area where it belongs, for who holds the locks. */
    @KernelFunction(value = "__insert_vm_struct", source = "Gorman 9.3.5")
    public void __insertVmStruct(int mm, int vma) {
        voice.tell(MmNote.__INSERT_VM_STRUCT, mm, vma);
        __vmaLink(mm, vma, placeFor(mm, vma));
        mms.map_count.add(mm, 1);
        voice.leave(MmNote.__INSERT_VM_STRUCT);
    }

    private Place placeFor(int mm, int vma) {
        Place place = findVmaPrepare(mm, starts.get(vma));
        if (place.vma != NULL && (starts.get(place.vma) < ends.get(vma) || starts.get(place.vma) <= starts.get(vma))) {
            throw new KernelBug("an area from 0x" + Long.toHexString(starts.get(vma)) + " to 0x" + Long.toHexString(ends.get(vma))
                    + " is inserted where there is one already; unmap that first, with do_munmap");
        }
        return place;
    }

    /** Inserts an area at a place that was found for it, and takes the locks for it. */
    @KernelFunction(value = "vma_link", source = "Gorman 9.3.5")
    public void vmaLink(int mm, int vma, Place place) {
        voice.tell(MmNote.VMA_LINK, mm, vma);
        shared.lockVmaMappings(vma);
        locks.lock(mm);
        __vmaLink(mm, vma, place);
        locks.unlock(mm);
        shared.unlockVmaMappings(vma);
        mms.map_count.add(mm, 1);
        voice.leave(MmNote.VMA_LINK);
    }

    @KernelFunction(value = "__vma_link", source = "Gorman 9.3.5")
    private void __vmaLink(int mm, int vma, Place place) {
        voice.tell(MmNote.__VMA_LINK, mm, vma);
        __vmaLinkList(mm, vma, place.prev);
        __vmaLinkRb(mm, vma, place);
        shared.__vmaLinkFile(vma);
        voice.tell(MmNote.VMA_ADDED, vma, starts.get(vma));
        voice.leave(MmNote.__VMA_LINK);
    }

    @KernelFunction(value = "__vma_link_list", source = "Gorman 9.3.5")
    private void __vmaLinkList(int mm, int vma, int prev) {
        voice.tell(MmNote.__VMA_LINK_LIST, mm, vma, prev);
        areas.vm_next.set(vma, behind(mm, prev));
        if (prev == NULL) {
            mms.mmap.set(mm, vma);
        } else {
            areas.vm_next.set(prev, vma);
        }
        voice.leave(MmNote.__VMA_LINK_LIST);
    }

    @KernelFunction(value = "__vma_link_rb", source = "Gorman 9.3.5")
    private void __vmaLinkRb(int mm, int vma, Place place) {
        voice.tell(MmNote.__VMA_LINK_RB, mm, vma, place.parent);
        tree.link(mm, vma, place.parent, place.isLeft, place.prev);
        voice.leave(MmNote.__VMA_LINK_RB);
    }
}
