/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.block.Disks;
import org.pagewalk.engine.boot.Boot;
import org.pagewalk.engine.bootmem.BootMemory;
import org.pagewalk.engine.fault.Faults;
import org.pagewalk.engine.files.CacheInvariants;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.ipc.Shm;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.owners.FrameOwners;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.pagefault.PageInvariants;
import org.pagewalk.engine.pageindex.PageIndexes;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.process.Processes;
import org.pagewalk.engine.region.RegionAllocator;
import org.pagewalk.engine.replacement.Policies;
import org.pagewalk.engine.sched.KernelThread;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Signals;
import org.pagewalk.engine.uaccess.UserMemory;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Store;

/**
 * One emulated computer with its kernel. Its page frames are the rows of the page table, from physical address 0 on; those
 * where no memory is stay reserved.
 */
public final class Machine {
    private final MachineSpec spec;
    private final Profile profile;
    private final Architecture architecture;
    private final Reclaim reclaim;
    private final Optional<Mutant> mutant;
    private final Store store = new Store();
    private final Tables tables = new Tables(store);
    private final Narrator narrator = new Narrator(store.journal());
    private final PhysicalMemory memory;
    private final Scheduler scheduler;
    private final Signals signals;
    private final Faults faults;
    private final PageAllocator pageAllocator;
    private final PageLocks pageLocks;
    private final KernelLog log;
    private final VirtualMemory virtualMemory;
    private final BootMemory bootMemory;
    private final Boot boot;
    private final RegionAllocator regions;
    private final Policies policies;

    /** Puts the machine together, without any state. */
    private Machine(MachineSpec spec, Profile profile, Architecture architecture, Reclaim reclaim, Optional<Mutant> mutant) {
        this.spec = spec;
        this.profile = profile;
        this.architecture = architecture;
        this.reclaim = reclaim;
        this.mutant = mutant;
        memory = new PhysicalMemory(tables, architecture, narrator);
        scheduler = new Scheduler(tables, narrator);
        signals = new Signals(tables, scheduler);
        faults = new Faults(tables, narrator);
        pageAllocator = new PageAllocator(tables, profile, memory, scheduler, faults, narrator, reclaim, mutant);
        pageLocks = new PageLocks(tables, architecture, scheduler, narrator);
        regions = new RegionAllocator(tables, faults, narrator);
        policies = new Policies(tables, narrator);
        pageAllocator.lru().reportsTo(policies::accessed);
        scheduler.has(new KernelThread("kswapd", PageAllocator.KSWAPD, pageAllocator::kswapd));
        log = new KernelLog(tables);
        virtualMemory = new VirtualMemory(this);
        bootMemory = new BootMemory(tables, architecture, memory, pageAllocator, log, narrator);
        boot = new Boot(tables, spec, profile, architecture, scheduler, log, bootMemory, pageAllocator, virtualMemory.pageTables().kernel(),
                virtualMemory.pageIndexes().hash(), narrator);
    }

    /** Another machine in the same state, which then goes its own way. */
    public Machine copy() {
        Machine copy = new Machine(spec, profile, architecture, reclaim, mutant);
        copy.store.copyFrom(store);
        return copy;
    }

    /**
     * A machine that gets its state from elsewhere.
     *
     * @param state fills the store
     */
    static Machine of(MachineSpec spec, StateSource state) throws ConfigurationException, IOException {
        spec.check();
        Machine machine = new Machine(spec, Profile.named(spec.kernel()), Architecture.named(spec.arch()), Reclaim.NONE,
                Mutant.named(spec.mutant()));
        state.fill(machine.store);
        return machine;
    }

    /** From where a machine gets its state. */
    @FunctionalInterface
    interface StateSource {
        void fill(Store store) throws IOException;
    }

    /** Boots a machine. */
    public static Machine boot(MachineSpec spec) throws ConfigurationException {
        Machine machine = powerOn(spec);
        machine.boot.complete();
        return machine;
    }

    /**
     * A machine that has been switched on: it has memory, the firmware's map of it, and a kernel image. What follows is
     * {@link #boot()}'s, at the latest by {@link Boot#complete}.
     */
    public static Machine powerOn(MachineSpec spec) throws ConfigurationException {
        spec.check();
        Architecture architecture = Architecture.named(spec.arch());
        int pages = spec.pages(architecture);
        Machine machine = new Machine(spec, Profile.named(spec.kernel()), architecture, Reclaim.NONE, Mutant.named(spec.mutant()));
        machine.fillMachineRow(pages);
        machine.pageTables().kernel().addInitMm();
        machine.boot.powerOn(pages);
        machine.mmu().powerOn();
        machine.pageIndexes().powerOn();
        return machine;
    }

    /**
     * A machine of one zone, Normal, that starts at page frame 0 and has {@code pages} pages, each freed in
     * ascending order: the buddy allocator by itself.
     */
    public static Machine bareZone(int pages) {
        return ofZones(new int[] {0, pages, 0}, new BitSet(), Reclaim.NONE);
    }

    /**
     * A machine with zones of any size.
     *
     * @param zonePages pages of DMA, Normal and HighMem, laid out from page frame 0 in this order
     * @param reserved the page frames that stay PageReserved; the others are freed in ascending order
     */
    public static Machine ofZones(int[] zonePages, BitSet reserved, Reclaim reclaim) {
        Architecture architecture = Architecture.X86;
        int pages = zonePages[0] + zonePages[1] + zonePages[2];
        MachineSpec spec = MachineSpec.defaults().withMemory((long) pages << architecture.pageShift()).bare();
        Machine machine = new Machine(spec, Profile.LINUX_2_4_20, architecture, reclaim, Optional.empty());
        machine.fillMachineRow(pages);
        machine.pageTables().kernel().addInitMm();
        machine.boot.powerOn(zonePages);
        machine.mmu().powerOn();
        machine.pageIndexes().powerOn();
        machine.boot.freeAllBut(reserved);
        return machine;
    }

    private void fillMachineRow(int pages) {
        MachineTable machine = tables.machine;
        machine.kernel(0, profile.name());
        machine.arch(0, architecture.name());
        machine.cpus(0, spec.cpus());
        machine.memory(0, spec.size());
        machine.seed(0, spec.seed());
        machine.PAGE_SHIFT(0, architecture.pageShift());
        machine.PAGE_OFFSET(0, architecture.pageOffset());
        machine.TASK_SIZE(0, architecture.taskSize());
        machine.MAX_ORDER(0, profile.maxOrder());
        machine.num_physpages(0, pages);
        machine.max_mapnr(0, pages);
    }

    public MachineSpec spec() {
        return spec;
    }

    public Profile profile() {
        return profile;
    }

    public Architecture architecture() {
        return architecture;
    }

    /** Where all of the machine's state lies. */
    public Store store() {
        return store;
    }

    /** The state, by the metamodel's names. */
    public Tables tables() {
        return tables;
    }

    /** What the kernel tells while it works. */
    public Narrator narrator() {
        return narrator;
    }

    /** Who runs where, and what time it is. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** What is sent to processes, and their ends. */
    public Signals signals() {
        return signals;
    }

    /** Which kernel functions are to fail. */
    public Faults faults() {
        return faults;
    }

    /** What the page frames hold. */
    public PhysicalMemory memory() {
        return memory;
    }

    public PageAllocator pageAllocator() {
        return pageAllocator;
    }

    /** Allocators to compare. */
    public RegionAllocator regions() {
        return regions;
    }

    /** Replacement policies to compare. */
    public Policies policies() {
        return policies;
    }

    /** Which pages are locked, and who waits for that to end. */
    public PageLocks pageLocks() {
        return pageLocks;
    }

    /** What gives each process its memory. */
    public VirtualMemory virtualMemory() {
        return virtualMemory;
    }

    /** The page tables of processes, and of the kernel. */
    public PageTables pageTables() {
        return virtualMemory.pageTables();
    }

    /** How addresses are translated, and what the processors remember of that. */
    public Mmu mmu() {
        return virtualMemory.mmu();
    }

    /** The address spaces of processes, and their areas. */
    public AddressSpaces addressSpaces() {
        return virtualMemory.addressSpaces();
    }

    /** Segments of System V shared memory. */
    public Shm shm() {
        return virtualMemory.shm();
    }

    /** By what pages of files are found. */
    public PageIndexes pageIndexes() {
        return virtualMemory.pageIndexes();
    }

    /** The disks, and what they hold. */
    public Disks disks() {
        return virtualMemory.blockLayer().disks();
    }

    /** Open files, and the pages of them that are in memory. */
    public Files files() {
        return virtualMemory.files();
    }

    /** Processes with their address spaces. */
    public Processes processes() {
        return virtualMemory.processes();
    }

    /** What processes do to their memory. */
    public UserMemory userMemory() {
        return virtualMemory.userMemory();
    }

    /** How the machine boots, and how far it is. */
    public Boot boot() {
        return boot;
    }

    /** What gives memory while the machine boots. */
    public BootMemory bootMemory() {
        return bootMemory;
    }

    /** What the kernel prints. */
    public KernelLog log() {
        return log;
    }

    /** The row of the zone with this name on a node, if the node has any memory in it. */
    public Optional<Integer> zone(String name, int node) {
        if (!tables.node.exists(node) || tables.node.node_zones.get(node) < 0) {
            return Optional.empty();
        }
        for (int i = 0; i < NodeTable.MAX_NR_ZONES; i++) {
            int zone = tables.node.node_zones(node, i);
            if (tables.zone.name(zone).equals(name) && tables.zone.size(zone) > 0) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /** The names of the zones of a node that have memory. */
    public List<String> zoneNames(int node) {
        return architecture.zones().stream().map(Architecture.ZoneKind::name).filter(name -> zone(name, node).isPresent()).toList();
    }

    /** What is broken in the state, in words; empty when all is well. */
    public List<String> checkInvariants() {
        List<String> findings = checkStructures();
        if (findings.isEmpty()) {
            PageInvariants walk = new PageInvariants(tables, pageTables());
            findings.addAll(walk.check());
            if (findings.isEmpty()) {
                findings.addAll(FrameOwners.of(this, walk).findings());
            }
        }
        return findings;
    }

    /** The same without what a scenario breaks that writes page table entries by its own hand: then pages and entries disagree. */
    public List<String> checkStructures() {
        List<String> findings = new ArrayList<>(store.checkInvariants());
        if (findings.isEmpty()) {
            findings.addAll(pageAllocator.checkInvariants());
            findings.addAll(pageLocks.checkInvariants());
            findings.addAll(addressSpaces().checkInvariants());
            findings.addAll(shm().checkInvariants());
            findings.addAll(new CacheInvariants(tables).check());
            findings.addAll(regions.checkInvariants());
            findings.addAll(pageIndexes().checkInvariants());
        }
        return findings;
    }
}
