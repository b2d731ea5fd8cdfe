/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import java.util.List;
import java.util.function.IntSupplier;

import org.pagewalk.engine.Architecture;

/**
 * Descriptors of the 64-bit Arm (seed 002): table, block, page and fault. The hardware notes accesses in AF, and writes by
 * clearing AP[2] in what has DBM; what was written to and is read-only now, the kernel notes in a bit of its own.
 */
final class ArmFormat extends PteFormat {
    /** Of a valid descriptor: a table, or at the last level a page. */
    static final long TABLE = 1L << 1;
    static final long USER = 1L << 6;
    static final long RDONLY = 1L << 7;
    static final long SHARED = 3L << 8;
    static final long AF = 1L << 10;
    static final long NG = 1L << 11;
    static final long DBM = 1L << 51;
    static final long PXN = 1L << 53;
    static final long UXN = 1L << 54;
    /** Bits that the hardware ignores. */
    static final long SW_DIRTY = 1L << 55;
    static final long PROTNONE = 1L << 58;

    private static final int ADDRESS_END = 48;
    private static final long PAGE = VALID | TABLE;
    private static final long NORMAL = PAGE | SHARED | AF;
    private static final long USER_PAGE = NORMAL | USER | NG | PXN;
    private static final long CHANGED = VALID | PROTNONE | USER | RDONLY | DBM | PXN | UXN;

    private final int lastLevel;
    private final int firstLevel;

    ArmFormat(Architecture architecture, IntSupplier frames) {
        super(architecture, frames, (1L << ADDRESS_END) - 1 & -(long) architecture.pageSize(), 0, TABLE, TABLE, PAGE);
        lastLevel = Geometry.of(architecture).levels() - 1;
        firstLevel = 3 - lastLevel;
    }

    /** The number that Arm's manual gives to a level: the last is 3. */
    private int number(int level) {
        return level + firstLevel;
    }

    @Override
    public boolean protNone(long pte) {
        return (pte & (VALID | PROTNONE)) == PROTNONE;
    }

    @Override
    public boolean tableBad(long entry) {
        return (entry & TABLE) == 0;
    }

    @Override
    public boolean read(long pte) {
        return user(pte);
    }

    @Override
    public boolean write(long pte) {
        return (pte & DBM) != 0;
    }

    @Override
    public boolean exec(long pte) {
        return (pte & UXN) == 0;
    }

    @Override
    public boolean dirty(long pte) {
        return (pte & SW_DIRTY) != 0 || wasWritten(pte);
    }

    /** What the hardware has noted. */
    private static boolean wasWritten(long pte) {
        return (pte & (DBM | RDONLY)) == DBM;
    }

    @Override
    public boolean young(long pte) {
        return (pte & AF) != 0;
    }

    @Override
    public boolean user(long pte) {
        return (pte & USER) != 0;
    }

    @Override
    public boolean global(long pte) {
        return (pte & (VALID | NG)) == VALID;
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
        return with(pte | DBM, RDONLY, (pte & SW_DIRTY) == 0);
    }

    @Override
    public long wrprotect(long pte) {
        return (wasWritten(pte) ? pte | SW_DIRTY : pte) & ~DBM | RDONLY;
    }

    @Override
    public long mkexec(long pte) {
        return pte & ~UXN;
    }

    @Override
    public long exprotect(long pte) {
        return pte | UXN;
    }

    @Override
    public long mkdirty(long pte) {
        return write(pte) ? (pte | SW_DIRTY) & ~RDONLY : pte | SW_DIRTY;
    }

    @Override
    public long mkclean(long pte) {
        return pte & ~SW_DIRTY | RDONLY;
    }

    @Override
    public long mkyoung(long pte) {
        return pte | AF;
    }

    @Override
    public long mkold(long pte) {
        return pte & ~AF;
    }

    @Override
    public long modify(long pte, long newprot) {
        long noted = wasWritten(pte) ? pte | SW_DIRTY : pte;
        long changed = noted & ~CHANGED | newprot & CHANGED;
        return write(changed) && (changed & SW_DIRTY) != 0 ? changed & ~RDONLY : changed;
    }

    @Override
    public long mkLarge(long physical, long prot) {
        return mkPtePhys(physical, prot & ~TABLE);
    }

    @Override
    public long mkTable(long physical, int level, boolean forKernel) {
        return mkPtePhys(physical, PAGE);
    }

    @Override
    long protectionFor(int vmFlags) {
        if ((vmFlags & (VM_READ | VM_WRITE | VM_EXEC)) == 0) {
            return PROTNONE | TABLE | SHARED | AF | NG | RDONLY | PXN | UXN;
        }
        boolean isWritable = (vmFlags & (VM_WRITE | VM_SHARED)) == (VM_WRITE | VM_SHARED);
        return USER_PAGE | RDONLY | (isWritable ? DBM : 0) | ((vmFlags & VM_EXEC) != 0 ? 0 : UXN);
    }

    @Override
    public long kernelProtection() {
        return NORMAL | DBM | SW_DIRTY | PXN | UXN;
    }

    @Override
    public int tlbMask(boolean write, boolean user) {
        return (int) (AF | (write ? RDONLY : 0) | (user ? USER : 0));
    }

    @Override
    public int tlbWanted(boolean write, boolean user) {
        return (int) (AF | (user ? USER : 0));
    }

    @Override
    public boolean allows(long entry, boolean write, boolean user) {
        boolean isWritable = (entry & (DBM | RDONLY)) != RDONLY;
        return (!user || user(entry)) && (!write || isWritable);
    }

    @Override
    public long touched(long entry, boolean write) {
        return write ? (entry | AF) & ~RDONLY : entry | AF;
    }

    @Override
    public long rightsBelow(long table, int level) {
        return -1;
    }

    @Override
    public long passed(long table, int level) {
        return table;
    }

    @Override
    public String kind(long entry, int level) {
        if ((entry & VALID) == 0) {
            return entry == 0 ? "none" : protNone(entry) && level == lastLevel ? "protnone" : "fault";
        }
        if (level == lastLevel) {
            return (entry & TABLE) == 0 ? "fault" : "page";
        }
        return (entry & TABLE) != 0 ? "table" : number(level) == 0 ? "fault" : "block";
    }

    @Override
    long bit(String name) {
        return switch (name) {
            case "PRESENT" -> VALID;
            case "RW" -> DBM;
            case "USER" -> USER;
            case "DIRTY" -> SW_DIRTY;
            case "ACCESSED" -> AF;
            case "PROTNONE" -> PROTNONE;
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public List<EntryField> decode(long entry, int level) {
        int shift = architecture().pageShift();
        EntryFields fields = new EntryFields("arm", entry);
        return switch (kind(entry, level)) {
            case "table" -> fields.bit("NSTable", 63).bits("APTable", 62, 61).bit("UXNTable", 60).bit("PXNTable", 59)
                    .address(ADDRESS_END - 1, shift, physical(entry)).bits("TYPE", 1, 0).list();
            case "page", "block" -> fields.bit("DIRTY", 55).bit("UXN", 54).bit("PXN", 53).bit("Contiguous", 52).bit("DBM", 51)
                    .address(ADDRESS_END - 1, shift, physical(entry)).bit("nG", 11).bit("AF", 10).bits("SH", 9, 8).bit("AP2", 7).bit("AP1", 6)
                    .bit("NS", 5).bits("AttrIndx", 4, 2).bits(level == lastLevel ? "TYPE3" : "TYPE", 1, 0).list();
            default -> fields.bit("PROTNONE", 58).bit("DIRTY", 55).address(ADDRESS_END - 1, shift, physical(entry)).bit("FAULT", 0).list();
        };
    }
}
