/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pageindex.PrioTrees;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.store.IntColumn;

/**
 * Which areas map a file: two lists from its address_space, of private areas (i_mmap) and of shared ones (i_mmap_shared),
 * linked by vm_next_share and vm_pprev_share (Gorman 9.3.1, 9.3.5). A new area comes first.
 */
final class SharedAreas {
    private final Tables tables;
    private final VmAreaTable areas;
    private final Voice<MmNote> voice;
    /** Also keeps the areas, to compare; null where nobody wants that. */
    private PrioTrees trees;

    SharedAreas(Tables tables, Voice<MmNote> voice) {
        this.tables = tables;
        areas = tables.vmArea;
        this.voice = voice;
    }

    /** Keeps areas in trees too. */
    void indexedBy(PrioTrees others) {
        trees = others;
    }

    /** An area that maps a file is about to change which pages it maps, or to leave: it leaves the file's tree first. */
    void leaveTree(int vma) {
        if (trees != null && trees.has(vma)) {
            trees.remove(mapping(vma), vma);
        }
    }

    /** It maps what it is to map: an area that is on a list is in the tree too. */
    void enterTree(int vma) {
        if (trees != null && areas.vm_file.get(vma) != NULL && !trees.has(vma) && isOnList(vma)) {
            trees.insert(mapping(vma), vma);
        }
    }

    private boolean isOnList(int vma) {
        return areas.vm_pprev_share.get(vma) != NULL || heads(vma).get(mapping(vma)) == vma;
    }

    /** Takes the lock of the lists on which an area that maps a file is: i_shared_lock. Nobody ever waits for it here. */
    @KernelFunction(value = "lock_vma_mappings", source = "Gorman 9.3.5")
    void lockVmaMappings(int vma) {
        voice.tell(MmNote.LOCK_VMA_MAPPINGS, vma);
        leaveTree(vma);
        voice.leave(MmNote.LOCK_VMA_MAPPINGS);
    }

    @KernelFunction(value = "unlock_vma_mappings", source = "Gorman 9.3.5")
    void unlockVmaMappings(int vma) {
        voice.tell(MmNote.UNLOCK_VMA_MAPPINGS, vma);
        enterTree(vma);
        voice.leave(MmNote.UNLOCK_VMA_MAPPINGS);
    }

    /** Puts an area that maps a file at the head of the file's list. */
    @KernelFunction(value = "__vma_link_file", source = "Gorman 9.3.5")
    void __vmaLinkFile(int vma) {
        voice.tell(MmNote.__VMA_LINK_FILE, vma);
        if (areas.vm_file.get(vma) != NULL) {
            deny(vma, 1);
            IntColumn heads = heads(vma);
            int mapping = mapping(vma);
            int first = heads.get(mapping);
            areas.vm_next_share.set(vma, first);
            areas.vm_pprev_share.set(vma, NULL);
            if (first != NULL) {
                areas.vm_pprev_share.set(first, vma);
            }
            heads.set(mapping, vma);
            enterTree(vma);
        }
        voice.leave(MmNote.__VMA_LINK_FILE);
    }

    /** Puts the copy of an area that maps a file behind it on the file's list. */
    void linkBehind(int vma, int copy) {
        if (areas.vm_file.get(copy) != NULL) {
            deny(copy, 1);
            int next = areas.vm_next_share.get(vma);
            areas.vm_next_share.set(copy, next);
            areas.vm_pprev_share.set(copy, vma);
            areas.vm_next_share.set(vma, copy);
            if (next != NULL) {
                areas.vm_pprev_share.set(next, copy);
            }
            enterTree(copy);
        }
    }

    /** Takes an area off its file's list, with the lock. */
    @KernelFunction(value = "remove_shared_vm_struct", source = "Gorman 9.3.11")
    void removeSharedVmStruct(int vma) {
        voice.tell(MmNote.REMOVE_SHARED_VM_STRUCT, vma);
        lockVmaMappings(vma);
        __removeSharedVmStruct(vma);
        unlockVmaMappings(vma);
        voice.leave(MmNote.REMOVE_SHARED_VM_STRUCT);
    }

    @KernelFunction(value = "__remove_shared_vm_struct", source = "Gorman 9.3.11")
    private void __removeSharedVmStruct(int vma) {
        voice.tell(MmNote.__REMOVE_SHARED_VM_STRUCT, vma);
        if (areas.vm_file.get(vma) != NULL) {
            deny(vma, -1);
            int next = areas.vm_next_share.get(vma);
            int prev = areas.vm_pprev_share.get(vma);
            if (next != NULL) {
                areas.vm_pprev_share.set(next, prev);
            }
            if (prev == NULL) {
                heads(vma).set(mapping(vma), next);
            } else {
                areas.vm_next_share.set(prev, next);
            }
            areas.vm_next_share.set(vma, NULL);
            areas.vm_pprev_share.set(vma, NULL);
        }
        voice.leave(MmNote.__REMOVE_SHARED_VM_STRUCT);
    }

    /** A VM_DENYWRITE area begins (1) or ends (-1) to deny that its file is written. */
    private void deny(int vma, int more) {
        if ((areas.vm_flags.get(vma) & VmFlags.VM_DENYWRITE) != 0) {
            tables.inode.i_writecount.add(inode(vma), -more);
        }
    }

    private IntColumn heads(int vma) {
        return (areas.vm_flags.get(vma) & VmFlags.VM_SHARED) != 0 ? tables.addressSpace.i_mmap_shared : tables.addressSpace.i_mmap;
    }

    private int inode(int vma) {
        return tables.dentry.d_inode(tables.file.f_dentry(areas.vm_file.get(vma)));
    }

    private int mapping(int vma) {
        return tables.inode.i_mapping(inode(vma));
    }
}
