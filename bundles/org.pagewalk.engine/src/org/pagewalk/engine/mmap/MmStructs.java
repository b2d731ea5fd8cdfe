/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;

/** Makes address spaces and lets go of them (Gorman 9.2). */
public final class MmStructs {
    private final MmStructTable mms;
    private final MachineTable machine;
    private final Munmap munmap;
    private final Backing backing;
    private final Voice<MmNote> voice;

    MmStructs(Tables tables, Munmap munmap, Backing backing, Voice<MmNote> voice) {
        mms = tables.mmStruct;
        machine = tables.machine;
        this.munmap = munmap;
        this.backing = backing;
        this.voice = voice;
    }

    /** A new address space with nothing in it, in use once; NULL when memory is short. */
    @KernelFunction(value = "mm_alloc", source = "Gorman 9.2.1")
    public int mmAlloc() {
        voice.tell(MmNote.MM_ALLOC, 0);
        int mm = allocateMm();
        int result = mmInit(mm) ? mm : NULL;
        voice.leave(MmNote.MM_ALLOC, result);
        return result;
    }

    /** A new mm_struct, with nothing set. */
    @KernelFunction(value = "allocate_mm", source = "Gorman 9.2.1")
    public int allocateMm() {
        voice.tell(MmNote.ALLOCATE_MM, 0);
        int mm = mms.add();
        voice.leave(MmNote.ALLOCATE_MM, mm);
        return mm;
    }

    /** Sets the counts and locks of an mm_struct and gets its page global directory; if that fails, frees it again. */
    @KernelFunction(value = "mm_init", source = "Gorman 9.2.2")
    public boolean mmInit(int mm) {
        voice.tell(MmNote.MM_INIT, mm);
        mms.mm_users(mm, 1);
        mms.mm_count(mm, 1);
        mms.mmap_sem(mm, 0);
        mms.page_table_lock(mm, 0);
        int pgd = backing.pages().pgdAlloc();
        mms.pgd(mm, pgd);
        mms.def_flags(mm, 0);
        if (pgd == NULL) {
            freeMm(mm);
        } else {
            voice.tell(MmNote.MM_CREATED, mm);
        }
        voice.leave(MmNote.MM_INIT, pgd == NULL ? NULL : mm);
        return pgd != NULL;
    }

    /** Puts an address space on mmlist, behind another one: that of its parent, or init_mm. */
    public void addToMmlist(int mm, int behind) {
        if (behind == machine.init_mm(0)) {
            machine.mmlist.add(0, mm);
        } else {
            machine.mmlist.addBehind(behind, mm);
        }
        machine.mmlist_nr.add(0, 1);
    }

    /** One less uses the user part; behind the last, all areas go, and one less needs the mm_struct. */
    @KernelFunction(value = "mmput", source = "Gorman 9.2.3")
    public void mmput(int mm) {
        voice.tell(MmNote.MMPUT, mm);
        if (mms.mm_users(mm) <= 0) {
            throw new KernelBug("an address space that nobody uses is given back; call mmput once for each who uses it");
        }
        if (mms.mm_users.add(mm, -1) == 0) {
            if (mms.mmlist.isOn(mm)) {
                mms.mmlist.del(mm);
                machine.mmlist_nr.add(0, -1);
            }
            exitMmap(mm);
            mmdrop(mm);
        }
        voice.leave(MmNote.MMPUT);
    }

    /** Removes all areas of an address space: {@link Munmap#exitMmap}. */
    public void exitMmap(int mm) {
        munmap.exitMmap(mm);
    }

    /** One less needs the mm_struct; behind the last, its page global directory and itself go. */
    @KernelFunction(value = "mmdrop", source = "Gorman 9.2.3")
    public void mmdrop(int mm) {
        voice.tell(MmNote.MMDROP, mm);
        if (mms.mm_count.add(mm, -1) == 0) {
            if (mm == machine.init_mm(0)) {
                throw new KernelBug("init_mm is given back once too often; it must stay for ever");
            }
            backing.pages().pgdFree(mms.pgd(mm));
            voice.tell(MmNote.MM_DESTROYED, mm);
            freeMm(mm);
        }
        voice.leave(MmNote.MMDROP);
    }

    /**
     * Frees an mm_struct, and nothing that belongs to it.
     *
     * @throws KernelBug when it still has areas, or is init_mm
     */
    @KernelFunction(value = "free_mm", source = "Gorman 9.2.1")
    public void freeMm(int mm) {
        if (mms.mmap(mm) != NULL || mm == machine.init_mm(0)) {
            throw new KernelBug("mm_struct " + mm + " is freed and is still in use; give it back with mmput");
        }
        voice.tell(MmNote.FREE_MM, mm);
        mms.remove(mm);
        voice.leave(MmNote.FREE_MM);
    }
}
