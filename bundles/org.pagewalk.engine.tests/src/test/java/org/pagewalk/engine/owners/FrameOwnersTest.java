/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Presets;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.model.tables.PageTable;

/** Each page frame has the owner that one expects, and a frame with two, with none or with too few users is told. */
class FrameOwnersTest {
    private static final int PROT = VmFlags.PROT_READ | VmFlags.PROT_WRITE;

    private Machine machine;
    private PageTable pages;

    private void boot(String arch) throws ConfigurationException {
        boot(MachineSpec.defaults().withArch(arch).withMemory(arch.equals("aarch64-64k") ? 256L << 20 : 64L << 20));
    }

    private void boot(MachineSpec spec) throws ConfigurationException {
        machine = Machine.boot(spec);
        pages = machine.tables().page;
        machine.scheduler().switchTo(machine.processes().create("bash"));
    }

    private long map(int file, int flags) {
        return machine.addressSpaces().mmap().doMmapPgoff(file, 0, machine.architecture().pageSize(), PROT, flags, 0);
    }

    /** The frame behind an address of the current process. */
    private int frame(long address) {
        int mm = machine.tables().task.mm(machine.scheduler().current());
        long at = machine.pageTables().pteOf(mm, address);
        return machine.pageTables().format().page(machine.pageTables().read(at));
    }

    private Owner ownerOf(int frame) {
        FrameOwners owners = FrameOwners.of(machine);
        assertEquals(List.of(), owners.findings());
        return owners.owner(frame);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x86", "x86-pae", "x86-64", "aarch64-4k", "aarch64-16k", "aarch64-64k", "riscv-sv39" })
    void everyFrameHasOneOwner(String arch) throws ConfigurationException {
        boot(arch);
        int file = machine.files().create("data", 1, Files.FMODE_READ | Files.FMODE_WRITE, "a");
        long anonymous = map(NULL, VmFlags.MAP_PRIVATE);
        long zero = map(NULL, VmFlags.MAP_PRIVATE);
        long shared = map(NULL, VmFlags.MAP_SHARED);
        long ofFile = map(file, VmFlags.MAP_SHARED);
        long copied = map(file, VmFlags.MAP_PRIVATE);
        machine.userMemory().load(zero, 1);
        for (long address : new long[] {anonymous, shared, copied}) {
            machine.userMemory().store(address, 1, 7);
        }
        machine.userMemory().load(ofFile, 1);
        int block = machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 2);
        int directory = machine.tables().mmStruct.pgd(machine.tables().task.mm(machine.scheduler().current()));
        assertEquals(Owner.ANONYMOUS, ownerOf(frame(anonymous)));
        assertEquals(Owner.ZERO_PAGE, ownerOf(frame(zero)));
        assertEquals(Owner.SHARED_MEMORY, ownerOf(frame(shared)));
        assertTrue(ownerOf(frame(ofFile)).isCached());
        assertEquals(Owner.ANONYMOUS, ownerOf(frame(copied)));
        assertEquals(Owner.ALLOCATED, ownerOf(block + 3));
        assertEquals(Owner.PAGE_TABLE, ownerOf(directory));
        assertEquals(Owner.SWAPPER, ownerOf(machine.tables().machine.swapper_pg_dir(0)));
        int[] totals = FrameOwners.of(machine).totals();
        assertEquals(0, totals[Owner.NOBODY.ordinal()]);
        assertTrue(totals[Owner.MEM_MAP.ordinal()] > 0 && totals[Owner.KERNEL_IMAGE.ordinal()] > 0 && totals[Owner.FREE_INSIDE.ordinal()] > 0);
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void holesAreNoMemoryAndKeptTablesAreOnQuicklists() throws ConfigurationException {
        boot(MachineSpec.defaults());
        assertEquals(Owner.NO_MEMORY, ownerOf(0xA0));
        machine.userMemory().store(map(NULL, VmFlags.MAP_PRIVATE), 1, 7);
        machine.signals().doExit(0);
        machine.scheduler().switchTo(0);
        int kept = machine.tables().cpu.pte_quick(0);
        assertEquals(Owner.QUICKLIST, ownerOf(kept));
    }

    @Test
    void beforeBootAndOnABareMachineEveryFrameHasAnOwnerToo() throws ConfigurationException {
        machine = Machine.powerOn(MachineSpec.defaults());
        assertEquals(List.of(), FrameOwners.of(machine).findings());
        for (Presets.Preset preset : Presets.all()) {
            assertEquals(List.of(), FrameOwners.of(Machine.boot(preset.spec())).findings(), preset.name());
        }
        machine = Machine.boot(MachineSpec.defaults().bare());
        assertEquals(Owner.FREE_BLOCK, ownerOf(0));
        assertEquals(Owner.FREE_INSIDE, ownerOf(1));
    }

    @Test
    void aPageOnTheWrongListIsToldAndTheRestOfItsBlockBelongsToNobody() throws ConfigurationException {
        boot(MachineSpec.defaults());
        int free = machine.tables().freeArea.free_list.first(machine.tables().zone.free_area(machine.zone("Normal", 0).orElseThrow(), 9));
        int mapping = machine.tables().addressSpace.add();
        pages.list.del(free);
        machine.tables().addressSpace.clean_pages.add(mapping, free);
        String said = FrameOwners.of(machine).findings().toString();
        assertTrue(said.contains("page frame " + free + " is on a list of address_space " + mapping), said);
        assertTrue(said.contains("page frames " + (free + 1) + " to " + (free + 511) + " belong to nobody"), said);
        assertTrue(said.contains("page frame " + free + " belongs to shared memory (" + mapping + ") and has count 0, though it has 1 users"), said);
    }

    @Test
    void aPageTableThatIsKeptAndUsedHasTwoOwners() throws ConfigurationException {
        boot(MachineSpec.defaults());
        int directory = machine.tables().mmStruct.pgd(machine.tables().task.mm(machine.scheduler().current()));
        machine.memory().writeEntry((long) directory << 12, 4, 0);
        machine.tables().cpu.pgd_quick(0, directory);
        machine.tables().cpu.pgtable_cache_sz.add(0, 1);
        String said = FrameOwners.of(machine).findings().toString();
        assertTrue(said.matches(".*page frame " + directory + " belongs to the page tables of an mm_struct \\(\\d+\\), and to a quicklist.*"), said);
    }

    @Test
    void aPageWithFewerUsersThanOwnersIsTold() throws ConfigurationException {
        boot(MachineSpec.defaults());
        int file = machine.files().create("data", 1, Files.FMODE_READ | Files.FMODE_WRITE, "a");
        long address = map(file, VmFlags.MAP_SHARED);
        machine.userMemory().load(address, 1);
        assertEquals(0, FrameOwners.of(machine).others(frame(address)));
        pages.count.add(frame(address), 1);
        assertEquals(1, FrameOwners.of(machine).others(frame(address)));
        pages.count(frame(address), 1);
        String said = FrameOwners.of(machine).findings().toString();
        assertTrue(said.contains("has count 1, though it has 3 users"), said);
    }

    @Test
    void anAllocatedPageWithoutUsersBelongsToNobody() throws ConfigurationException {
        boot(MachineSpec.defaults());
        int page = machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 0);
        pages.count(page, 0);
        assertEquals(List.of("page frame " + page + " belongs to nobody, with count 0"), FrameOwners.of(machine).findings());
    }
}
