/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import java.util.List;
import java.util.function.IntSupplier;

import org.pagewalk.engine.Architecture;

/**
 * Entries of the x86 (Gorman 4.2, table 4.1): of 4 bytes, and of 8 with physical address extension and on the 64-bit x86. There
 * are no bits for reading and executing: who may use a page may do both.
 */
final class X86Format extends PteFormat {
    static final long PRESENT = 0x001;
    static final long RW = 0x002;
    static final long USER = 0x004;
    static final long PWT = 0x008;
    static final long PCD = 0x010;
    static final long ACCESSED = 0x020;
    static final long DIRTY = 0x040;
    static final long PSE = 0x080;
    static final long GLOBAL = 0x100;
    /** In an entry that is not present. */
    static final long PROTNONE = 0x080;

    private static final long KERNPG_TABLE = PRESENT | RW | ACCESSED | DIRTY;
    private static final long TABLE = KERNPG_TABLE | USER;
    private static final long NONE = PROTNONE | ACCESSED;
    private static final long SHARED = PRESENT | RW | USER | ACCESSED;
    private static final long READONLY = PRESENT | USER | ACCESSED;
    private static final long FLAGS = 0xFFF;
    private static final int WIDE_FLAGS_END = 52;

    private final long chgMask;
    private final boolean isPae;
    private final int lastLevel;

    X86Format(Architecture architecture, IntSupplier frames) {
        super(architecture, frames, addressMask(architecture), 0, PSE, 0, VALID);
        chgMask = addressMask(architecture) | ACCESSED | DIRTY;
        isPae = architecture == Architecture.X86_PAE;
        lastLevel = Geometry.of(architecture).levels() - 1;
    }

    private static long addressMask(Architecture architecture) {
        return architecture == Architecture.X86 ? 0xFFFF_F000L : (1L << WIDE_FLAGS_END) - 1 & ~FLAGS;
    }

    @Override
    public boolean protNone(long pte) {
        return (pte & (PROTNONE | PRESENT)) == PROTNONE;
    }

    @Override
    public boolean tableBad(long entry) {
        return (entry & FLAGS & ~USER) != KERNPG_TABLE;
    }

    @Override
    public boolean read(long pte) {
        return user(pte);
    }

    @Override
    public boolean write(long pte) {
        return (pte & RW) != 0;
    }

    @Override
    public boolean exec(long pte) {
        return user(pte);
    }

    @Override
    public boolean dirty(long pte) {
        return (pte & DIRTY) != 0;
    }

    @Override
    public boolean young(long pte) {
        return (pte & ACCESSED) != 0;
    }

    @Override
    public boolean user(long pte) {
        return (pte & USER) != 0;
    }

    @Override
    public boolean global(long pte) {
        return (pte & GLOBAL) != 0;
    }

    @Override
    public long mkread(long pte) {
        return pte | USER;
    }

    @Override
    public long rdprotect(long pte) {
        return pte & ~USER;
    }

    @Override
    public long mkwrite(long pte) {
        return pte | RW;
    }

    @Override
    public long wrprotect(long pte) {
        return pte & ~RW;
    }

    @Override
    public long mkexec(long pte) {
        return pte | USER;
    }

    @Override
    public long exprotect(long pte) {
        return pte & ~USER;
    }

    @Override
    public long mkdirty(long pte) {
        return pte | DIRTY;
    }

    @Override
    public long mkclean(long pte) {
        return pte & ~DIRTY;
    }

    @Override
    public long mkyoung(long pte) {
        return pte | ACCESSED;
    }

    @Override
    public long mkold(long pte) {
        return pte & ~ACCESSED;
    }

    @Override
    public long modify(long pte, long newprot) {
        return pte & chgMask | newprot;
    }

    @Override
    public long mkLarge(long physical, long prot) {
        return mkPtePhys(physical, prot | PSE);
    }

    /** The four entries of the page directory pointer table have no rights of their own. */
    @Override
    public long mkTable(long physical, int level, boolean forKernel) {
        return mkPtePhys(physical, isPae && level == 0 ? PRESENT : forKernel ? KERNPG_TABLE : TABLE);
    }

    @Override
    long protectionFor(int vmFlags) {
        if ((vmFlags & (VM_READ | VM_WRITE | VM_EXEC)) == 0) {
            return NONE;
        }
        return (vmFlags & (VM_WRITE | VM_SHARED)) == (VM_WRITE | VM_SHARED) ? SHARED : READONLY;
    }

    @Override
    public long kernelProtection() {
        return KERNPG_TABLE | GLOBAL;
    }

    @Override
    public int tlbMask(boolean write, boolean user) {
        return (int) ((write ? RW | DIRTY : 0) | (user ? USER : 0));
    }

    @Override
    public int tlbWanted(boolean write, boolean user) {
        return tlbMask(write, user);
    }

    @Override
    public boolean allows(long entry, boolean write, boolean user) {
        long needed = (write ? RW : 0) | (user ? USER : 0);
        return (entry & needed) == needed;
    }

    @Override
    public long touched(long entry, boolean write) {
        return entry | ACCESSED | (write ? DIRTY : 0);
    }

    @Override
    public long rightsBelow(long table, int level) {
        return isPae && level == 0 ? -1 : table | ~(RW | USER);
    }

    @Override
    public long passed(long table, int level) {
        return isPae && level == 0 ? table : table | ACCESSED;
    }

    @Override
    public String kind(long entry, int level) {
        if ((entry & PRESENT) == 0) {
            return entry == 0 ? "none" : protNone(entry) && level == lastLevel ? "protnone" : "absent";
        }
        return level == lastLevel ? "page" : (entry & PSE) != 0 ? "large" : "table";
    }

    @Override
    long bit(String name) {
        return switch (name) {
            case "PRESENT" -> PRESENT;
            case "RW" -> RW;
            case "USER" -> USER;
            case "DIRTY" -> DIRTY;
            case "ACCESSED" -> ACCESSED;
            case "PROTNONE" -> PROTNONE;
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public List<EntryField> decode(long entry, int level) {
        EntryFields fields = new EntryFields("x86", entry);
        if (architecture() != Architecture.X86) {
            fields.bit("NX", 63);
        }
        fields.address(architecture() == Architecture.X86 ? 31 : WIDE_FLAGS_END - 1, 12, physical(entry));
        fields.bit("GLOBAL", 8);
        if ((entry & PRESENT) == 0) {
            fields.bit("PROTNONE", 7);
        } else {
            fields.bit(level == lastLevel ? "PAT" : "PSE", 7);
        }
        return fields.bit("DIRTY", 6).bit("ACCESSED", 5).bit("PCD", 4).bit("PWT", 3).bit("USER", 2).bit("RW", 1).bit("PRESENT", 0).list();
    }
}
