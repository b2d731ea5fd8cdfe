/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.mmu.MmuNote;
import org.pagewalk.engine.mmu.Tlb;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TlbEntryTable;
import org.pagewalk.picture.MappedEntries.Found;
import org.pagewalk.picture.TlbFacts.Count;
import org.pagewalk.picture.TlbFacts.Cpu;
import org.pagewalk.picture.TlbFacts.Slot;
import org.pagewalk.store.Table;

/** Reads what the TLBs hold, and compares it with what the page tables say now. */
final class TlbReader {
    private final Machine machine;
    private final Tables tables;
    private final TlbEntryTable table;
    private final Tlb tlb;
    private final PteFormat format;
    private final MappedEntries entries;
    private final Spaces spaces;

    TlbReader(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        table = tables.tlbEntry;
        tlb = machine.mmu().tlb();
        format = machine.pageTables().format();
        entries = new MappedEntries(machine);
        spaces = new Spaces(machine);
    }

    static TlbFacts read(Subject subject) {
        return new TlbReader(subject.machine()).facts(subject);
    }

    private TlbFacts facts(Subject subject) {
        List<Cpu> cpus = cpus().mapToObj(this::cpu).toList();
        String replacement = switch (machine.spec().tlb().replacement()) {
            case "lru" -> "who was used longest ago gives way (lru)";
            case "fifo" -> "who came first gives way (fifo)";
            case "random" -> "anyone gives way (random)";
            default -> "a tree of bits says who gives way (plru)";
        };
        return new TlbFacts(cpus, tlb.sets(), tlb.ways(), replacement, lastFilled(subject, cpus));
    }

    private IntStream cpus() {
        return IntStream.range(0, tables.cpu.limit()).filter(tables.cpu::exists).filter(cpu -> tables.cpu.tlb.get(cpu) != Table.NULL);
    }

    /** What the processors have of an address of an address space, a line for each that has it. */
    List<String> of(int mm, long address) {
        return cpus().mapToObj(cpu -> {
            int first = tables.cpu.tlb.get(cpu);
            return IntStream.range(0, tlb.sets() * tlb.ways()).filter(i -> has(first + i, mm, address))
                    .mapToObj(i -> slot(cpu, first + i, i / tlb.ways(), i % tlb.ways())).map(slot -> "The TLB of CPU " + cpu + " leads to frame "
                            + slot.page() + " (" + slot.rights() + ")" + (slot.isStale() ? ", though " + slot.stale() + ": it was not flushed" : "")).toList();
        }).flatMap(List::stream).toList();
    }

    private boolean has(int row, int mm, long address) {
        long rest = address - tlb.address(row);
        return table.tag(row) != 0 && rest >= 0 && rest < 1L << table.page_shift(row) && (table.mm(row) == mm || table.mm(row) == Table.NULL);
    }

    /** The entry that was filled last, by the narrative. */
    private static int lastFilled(Subject subject, List<Cpu> cpus) {
        boolean isKnown = subject.run().isRecorded() && cpus.stream().anyMatch(cpu -> cpu.used() > 0);
        Optional<Told> filled = isKnown ? subject.run().cursor().findNote(false, note -> note == MmuNote.TLB_FILL, subject.progress())
                : Optional.empty();
        return filled.map(told -> cpus.stream().map(cpu -> cpu.slots().get(told.numbers().getFirst().intValue()))
                .filter(slot -> slot.page() == told.numbers().get(1).intValue()).map(Slot::row).findFirst().orElse(Table.NULL)).orElse(Table.NULL);
    }

    private Cpu cpu(int cpu) {
        CpuTable cpus = tables.cpu;
        int task = cpus.current(cpu);
        int mm = cpus.active_mm(cpu);
        long cr3 = cpus.cr3(cpu);
        int first = cpus.tlb.get(cpu);
        List<Slot> slots = IntStream.range(0, tlb.sets() * tlb.ways()).mapToObj(i -> slot(cpu, first + i, i / tlb.ways(), i % tlb.ways())).toList();
        int directory = cr3 == 0 ? Table.NULL : (int) (cr3 >>> machine.architecture().pageShift());
        return new Cpu(cpu, task, task == Table.NULL ? "nobody" : spaces.name(task), directory, space(mm), mm, cpus.tlb_state(cpu) != 0,
                counts(cpu), slots);
    }

    private String space(int mm) {
        return mm == Table.NULL || mm == tables.machine.init_mm(0) ? "the kernel (init_mm)" : spaces.users(mm);
    }

    private List<Count> counts(int cpu) {
        CpuTable cpus = tables.cpu;
        long hits = cpus.tlb_hits(cpu);
        long all = hits + cpus.tlb_misses(cpu);
        return List.of(new Count("tlb_hits", Words.grouped(hits), all == 0 ? "none yet" : String.format(Locale.ROOT, "%.1f%% of all", 100.0 * hits / all)),
                new Count("tlb_misses", Words.grouped(cpus.tlb_misses(cpu)), "walks began"),
                new Count("walk_reads", Words.grouped(cpus.walk_reads(cpu)), "entries of tables"),
                new Count("shootdowns", Words.grouped(cpus.shootdowns(cpu)), "asked by others"));
    }

    private Slot slot(int cpu, int row, int set, int way) {
        long tag = table.tag(row);
        if (tag == 0) {
            return new Slot(row, set, way, 0, Table.NULL, 0, "", false, false, Table.NULL, "", table.age(row), false, "");
        }
        int flags = table.flags(row);
        int own = table.mm(row);
        int mm = own == Table.NULL ? tables.cpu.active_mm(cpu) : own;
        boolean isUser = has(flags, false, true);
        boolean isWrite = has(flags, true, false);
        String rights = (isWrite ? "read, write" : "read; a write walks again") + (isUser ? "" : ", kernel only");
        return new Slot(row, set, way, tlb.address(row), table.page(row), table.page_shift(row), rights, own == Table.NULL,
                format.dirty(format.ofTlbFlags(flags)), mm, own == Table.NULL ? "everybody" : space(own), table.age(row),
                tlb.victim(cpu, set) == row && isFull(row - way), stale(row, mm, isWrite, isUser));
    }

    private boolean isFull(int first) {
        return IntStream.range(first, first + tlb.ways()).allMatch(row -> table.tag(row) != 0);
    }

    /** Whether an access goes on with what the TLB keeps of an entry. */
    private boolean has(int flags, boolean write, boolean user) {
        return (flags & format.tlbMask(write, user)) == format.tlbWanted(write, user);
    }

    /** In what an entry no longer agrees with the page tables; empty where it does. */
    private String stale(int row, int mm, boolean isWrite, boolean isUser) {
        int space = mm == Table.NULL ? tables.machine.init_mm(0) : mm;
        if (space == Table.NULL || !tables.mmStruct.exists(space)) {
            return "the address space is gone";
        }
        long address = tlb.address(row);
        int pgd = entries.root(space, address);
        Optional<Found> found = entries.find(pgd == Table.NULL ? tables.machine.swapper_pg_dir(0) : pgd, address);
        if (found.isEmpty()) {
            return "the tables lead nowhere";
        }
        long frame = entries.frame(found.get(), address);
        if (frame != table.page(row)) {
            return "the tables lead to frame " + frame;
        }
        return isWrite && !format.allows(found.get().entry(), true, false) ? "the tables allow no write"
                : isUser && !format.user(found.get().entry()) ? "the tables allow no user" : "";
    }
}
