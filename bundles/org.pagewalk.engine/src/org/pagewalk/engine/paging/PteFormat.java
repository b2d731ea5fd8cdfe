/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.function.IntSupplier;

import org.pagewalk.engine.Architecture;
import org.pagewalk.store.Table;

/**
 * What the bits of page table entries mean on an architecture, and the kernel's macros over them (Gorman 4.2 to 4.4). An
 * entry is a {@code long}; where entries have 4 bytes, the upper half is 0. The macros take and give entries, and change
 * nothing in memory.
 */
public abstract class PteFormat {
    /** VM_READ, VM_WRITE, VM_EXEC and VM_SHARED: the bits of vm_flags that choose the protection. */
    static final int VM_READ = 1;
    static final int VM_WRITE = 2;
    static final int VM_EXEC = 4;
    static final int VM_SHARED = 8;
    private static final int PROTECTIONS = 16;
    /** Above and below the address stand the other bits. */
    private static final int LOW_FLAGS = 0xFFF;
    private static final int HIGH_FLAGS_SHIFT = 51;
    /** On every architecture the hardware looks at this bit first. */
    static final long VALID = 1;

    private final Architecture architecture;
    private final IntSupplier frames;
    private final long addressMask;
    private final int addressShift;
    private final int frameShift;
    private final int lastLevel;
    private final long leafMask;
    private final long leafFlip;
    private final long validLast;
    private final long[] protections = new long[PROTECTIONS];

    /**
     * @param frames how many page frames there are: an entry that leads beyond them leads nowhere
     * @param addressMask the bits in which the address stands
     * @param addressShift by how many bits it is shifted left to become a physical address
     * @param leafMask above the last level, the bits that tell whether an entry leads to a table
     * @param leafFlip what these bits are in an entry that does
     * @param validLast the bits that a valid entry of the last level has
     */
    PteFormat(Architecture architecture, IntSupplier frames, long addressMask, int addressShift, long leafMask, long leafFlip,
            long validLast) {
        this.architecture = architecture;
        this.frames = frames;
        this.addressMask = addressMask;
        this.addressShift = addressShift;
        frameShift = architecture.pageShift() - addressShift;
        this.leafMask = leafMask;
        this.leafFlip = leafFlip;
        this.validLast = validLast;
        lastLevel = Geometry.of(architecture).levels() - 1;
    }

    /** The format of an architecture, for a machine with these page frames. */
    public static PteFormat of(Architecture architecture, Table pages) {
        return of(architecture, pages::limit);
    }

    /** The format of an architecture, for any machine. */
    public static PteFormat of(Architecture architecture) {
        return of(architecture, architecture::maxPages);
    }

    private static PteFormat of(Architecture architecture, IntSupplier frames) {
        PteFormat format = switch (architecture.name()) {
            case "x86", "x86-pae", "x86-64" -> new X86Format(architecture, frames);
            case "riscv-sv39" -> new RiscvFormat(architecture, frames);
            default -> new ArmFormat(architecture, frames);
        };
        for (int vmFlags = 0; vmFlags < PROTECTIONS; vmFlags++) {
            format.protections[vmFlags] = format.protectionFor(vmFlags);
        }
        return format;
    }

    public final Architecture architecture() {
        return architecture;
    }

    /** Whether there is nothing in an entry: pte_none, and pmd_none and pgd_none where these levels are not folded. */
    public final boolean none(long entry) {
        return entry == 0;
    }

    /** pte_present: whether the page is in memory, even if nobody may touch it (PROT_NONE). */
    public final boolean present(long pte) {
        return (pte & VALID) != 0 || protNone(pte);
    }

    /** Whether the page is in memory but hidden from the hardware, for a mapping with PROT_NONE. */
    public abstract boolean protNone(long pte);

    /** pmd_present: whether the entry leads to a table, or maps a large page. */
    public final boolean tablePresent(long entry) {
        return (entry & VALID) != 0;
    }

    /** pmd_bad and pgd_bad: whether an entry that is not none is anything but a table as the kernel makes them. */
    public abstract boolean tableBad(long entry);

    /** Whether the hardware goes on with an entry of this level, to a page or a table. */
    public final boolean valid(long entry, int level) {
        long wanted = level == lastLevel ? validLast : VALID;
        return (entry & wanted) == wanted;
    }

    /** Whether an entry of this level, if it is valid, maps memory and leads to no further table. */
    public final boolean isLeaf(long entry, int level) {
        return level == lastLevel || (entry & leafMask) != leafFlip;
    }

    /** Whether an entry above the last level leads to a table: valid, and no leaf. */
    final boolean leadsToTable(long entry) {
        return (entry & (VALID | leafMask)) == (VALID | leafFlip);
    }

    /** pte_read. */
    public abstract boolean read(long pte);

    /** pte_write. */
    public abstract boolean write(long pte);

    /** pte_exec. */
    public abstract boolean exec(long pte);

    /** pte_dirty: whether the page was written to. */
    public abstract boolean dirty(long pte);

    /** pte_young: whether the page was accessed. */
    public abstract boolean young(long pte);

    /** Whether a process may use the page in user mode. */
    public abstract boolean user(long pte);

    /** Whether the translation holds in all address spaces. */
    public abstract boolean global(long pte);

    /** pte_mkread. */
    public abstract long mkread(long pte);

    /** pte_rdprotect. */
    public abstract long rdprotect(long pte);

    /** pte_mkwrite. */
    public abstract long mkwrite(long pte);

    /** pte_wrprotect. */
    public abstract long wrprotect(long pte);

    /** pte_mkexec. */
    public abstract long mkexec(long pte);

    /** pte_exprotect. */
    public abstract long exprotect(long pte);

    /** pte_mkdirty. */
    public abstract long mkdirty(long pte);

    /** pte_mkclean. */
    public abstract long mkclean(long pte);

    /** pte_mkyoung. */
    public abstract long mkyoung(long pte);

    /** pte_mkold. */
    public abstract long mkold(long pte);

    /** pte_modify: the same page, dirty and accessed as before, with other rights. */
    public abstract long modify(long pte, long newprot);

    /** mk_pte: the entry for a page frame with a protection. */
    public final long mkPte(int page, long prot) {
        return mkPtePhys((long) page << architecture.pageShift(), prot);
    }

    /** mk_pte_phys: the entry for a physical address, a multiple of the size of a page. */
    public final long mkPtePhys(long physical, long prot) {
        return physical >>> addressShift | prot;
    }

    /** The entry of a level, above the last, that maps a large page. */
    public abstract long mkLarge(long physical, long prot);

    /** The entry of a level, above the last, that leads to the table at a physical address. */
    public abstract long mkTable(long physical, int level, boolean forKernel);

    /** The physical address to which an entry leads: of a page, a large page or a table. */
    public final long physical(long entry) {
        return (entry & addressMask) << addressShift;
    }

    /** The number of the page frame to which an entry leads, whether there is memory or not. */
    public final int frame(long entry) {
        return (int) ((entry & addressMask) >>> frameShift);
    }

    /** pte_page and pmd_page: the page frame to which an entry leads, or NULL if no frame is there. */
    public final int page(long entry) {
        long pfn = physical(entry) >>> architecture.pageShift();
        return pfn < frames.getAsInt() ? (int) pfn : NULL;
    }

    /** protection_map: what the pages of an area with these vm_flags may be used for, as bits of an entry. */
    public final long protection(int vmFlags) {
        return protections[vmFlags & PROTECTIONS - 1];
    }

    /** For one of the 16 combinations; what is private and writable is not writable yet, so that the write makes a copy. */
    abstract long protectionFor(int vmFlags);

    /** PAGE_KERNEL: a page that the kernel alone may read and write. */
    public abstract long kernelProtection();

    /** A bit by the kernel's name, without _PAGE_: PRESENT, RW, USER, DIRTY, ACCESSED, PROTNONE. */
    abstract long bit(String name);

    /** What an entry says, field by field, from the highest bit down. */
    public abstract List<EntryField> decode(long entry, int level);

    /** What kind of entry it is: "table", "page", "block" and so on. */
    public abstract String kind(long entry, int level);

    /** What hardware knows of the entry's rights, as few bits as the TLB keeps: all that are not the address. */
    public final int tlbFlags(long entry) {
        return (int) entry & LOW_FLAGS | (int) (entry >>> HIGH_FLAGS_SHIFT) << Integer.bitCount(LOW_FLAGS);
    }

    /** The entry that has these rights, without its address. */
    public final long ofTlbFlags(int flags) {
        return flags & LOW_FLAGS | (long) (flags >>> Integer.bitCount(LOW_FLAGS)) << HIGH_FLAGS_SHIFT;
    }

    /** Which of the bits that the TLB keeps decide about an access. */
    public abstract int tlbMask(boolean write, boolean user);

    /** What these bits must be for the access to go on without a look into the tables. */
    public abstract int tlbWanted(boolean write, boolean user);

    /** Whether an entry allows an access, which is not yet noted in it. */
    public abstract boolean allows(long entry, boolean write, boolean user);

    /** The entry with what the hardware notes of an access: accessed, and for a write dirty. */
    public abstract long touched(long entry, boolean write);

    /** What an entry that leads to a table takes from the rights of all that is below, as a mask for the entry of the page. */
    public abstract long rightsBelow(long table, int level);

    /** The entry that leads to a table with what the hardware notes when it passes through. */
    public abstract long passed(long table, int level);

    static long with(long entry, long bits, boolean on) {
        return on ? entry | bits : entry & ~bits;
    }
}
