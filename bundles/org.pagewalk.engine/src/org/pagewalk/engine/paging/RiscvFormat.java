/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import java.util.List;
import java.util.function.IntSupplier;

import org.pagewalk.engine.Architecture;

/**
 * Entries of RISC-V's Sv39. An entry that may neither be read, written nor executed leads to a table. Its number of a page
 * frame begins at bit 10, and counts frames of 4 KiB.
 */
final class RiscvFormat extends PteFormat {
    static final long READ = 0x02;
    static final long WRITE = 0x04;
    static final long EXEC = 0x08;
    static final long USER = 0x10;
    static final long GLOBAL = 0x20;
    static final long ACCESSED = 0x40;
    static final long DIRTY = 0x80;
    /** In an entry that is not valid. */
    static final long PROTNONE = GLOBAL;

    private static final long RIGHTS = READ | WRITE | EXEC;
    private static final long ADDRESS = 0x003F_FFFF_FFFF_FC00L;
    private static final long CHG_MASK = ADDRESS | ACCESSED | DIRTY;
    private static final long BASE = VALID | ACCESSED | USER;

    private final int lastLevel;

    RiscvFormat(Architecture architecture, IntSupplier frames) {
        super(architecture, frames, ADDRESS, 2, RIGHTS, 0, VALID);
        lastLevel = Geometry.of(architecture).levels() - 1;
    }

    @Override
    public boolean protNone(long pte) {
        return (pte & (VALID | PROTNONE)) == PROTNONE;
    }

    @Override
    public boolean tableBad(long entry) {
        return (entry & (VALID | RIGHTS)) != VALID;
    }

    @Override
    public boolean read(long pte) {
        return (pte & READ) != 0;
    }

    @Override
    public boolean write(long pte) {
        return (pte & WRITE) != 0;
    }

    @Override
    public boolean exec(long pte) {
        return (pte & EXEC) != 0;
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
        return (pte & (VALID | GLOBAL)) == (VALID | GLOBAL);
    }

    @Override
    public long mkread(long pte) {
        return pte | READ;
    }

    /** What may be written must be readable too, so it loses both. */
    @Override
    public long rdprotect(long pte) {
        return pte & ~(READ | WRITE);
    }

    @Override
    public long mkwrite(long pte) {
        return pte | READ | WRITE;
    }

    @Override
    public long wrprotect(long pte) {
        return pte & ~WRITE;
    }

    @Override
    public long mkexec(long pte) {
        return pte | EXEC;
    }

    @Override
    public long exprotect(long pte) {
        return pte & ~EXEC;
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
        return pte & CHG_MASK | newprot;
    }

    @Override
    public long mkLarge(long physical, long prot) {
        return mkPtePhys(physical, prot);
    }

    @Override
    public long mkTable(long physical, int level, boolean forKernel) {
        return mkPtePhys(physical, VALID);
    }

    @Override
    long protectionFor(int vmFlags) {
        if ((vmFlags & (VM_READ | VM_WRITE | VM_EXEC)) == 0) {
            return PROTNONE | ACCESSED;
        }
        boolean isWritable = (vmFlags & (VM_WRITE | VM_SHARED)) == (VM_WRITE | VM_SHARED);
        boolean isReadable = (vmFlags & (VM_READ | VM_WRITE)) != 0;
        return BASE | (isReadable ? READ : 0) | (isWritable ? WRITE : 0) | ((vmFlags & VM_EXEC) != 0 ? EXEC : 0);
    }

    @Override
    public long kernelProtection() {
        return VALID | READ | WRITE | GLOBAL | ACCESSED | DIRTY;
    }

    @Override
    public int tlbMask(boolean write, boolean user) {
        return (int) ((write ? WRITE | DIRTY : READ) | (user ? USER : 0));
    }

    @Override
    public int tlbWanted(boolean write, boolean user) {
        return tlbMask(write, user);
    }

    @Override
    public boolean allows(long entry, boolean write, boolean user) {
        long needed = (write ? WRITE : READ) | (user ? USER : 0);
        return (entry & needed) == needed;
    }

    @Override
    public long touched(long entry, boolean write) {
        return entry | ACCESSED | (write ? DIRTY : 0);
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
            return entry == 0 ? "none" : protNone(entry) && level == lastLevel ? "protnone" : "absent";
        }
        return (entry & RIGHTS) == 0 ? "table" : level == lastLevel ? "page" : "large";
    }

    @Override
    long bit(String name) {
        return switch (name) {
            case "PRESENT" -> VALID;
            case "RW" -> WRITE;
            case "USER" -> USER;
            case "DIRTY" -> DIRTY;
            case "ACCESSED" -> ACCESSED;
            case "PROTNONE" -> PROTNONE;
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public List<EntryField> decode(long entry, int level) {
        EntryFields fields = new EntryFields("riscv", entry).address(53, 10, physical(entry)).bits("RSW", 9, 8);
        if ((entry & VALID) == 0) {
            return fields.bit("D", 7).bit("A", 6).bit("PROTNONE", 5).bit("U", 4).bit("X", 3).bit("W", 2).bit("R", 1).bit("V", 0).list();
        }
        return fields.bit("D", 7).bit("A", 6).bit("G", 5).bit("U", 4).bit("X", 3).bit("W", 2).bit("R", 1).bit("V", 0).list();
    }
}
