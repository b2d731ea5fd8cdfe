/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.TlbFacts.Slot;

class TlbPictureTest {
    private final TlbPicture picture = new TlbPicture();

    private static Slot slot(TlbFacts facts, long address) {
        return facts.cpus().stream().flatMap(cpu -> cpu.slots().stream()).filter(slot -> !slot.isEmpty() && slot.address() == address).findFirst().orElseThrow();
    }

    @Test
    void anEntryStandsInItsSetAndSaysWhatItHolds() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(8) + 5 * ProcessRun.PAGE;
        process.store(address);
        process.load(address);
        TlbFacts facts = picture.look(process.look());
        Slot slot = slot(facts, address);
        assertEquals(5, slot.set(), "page number modulo 16 sets");
        assertEquals(process.frame(address), slot.page());
        assertTrue(slot.isDirty() && !slot.isGlobal() && !slot.isStale(), slot.toString());
        assertEquals("read, write", slot.rights());
        assertEquals(slot.row(), facts.lastFilled());
        TlbFacts.Cpu cpu = facts.cpus().getFirst();
        assertEquals(List.of("tlb_hits", "tlb_misses", "walk_reads", "shootdowns"), cpu.counts().stream().map(TlbFacts.Count::name).toList());
        assertTrue(!cpu.isLazy() && cpu.cr3() == process.tables.mmStruct.pgd(process.mm()));
        Scene scene = picture.draw(facts, Optional.empty(), Wish.wide(960));
        assertTrue(SmallRun.labels(scene).containsAll(List.of("set 5", "\u2605 filled last", "dirty")), SmallRun.labels(scene).toString());
        assertEquals(Target.address(process.mm(), address), scene.of(Target.address(process.mm(), address)).orElseThrow().target());
    }

    @Test
    void aForgottenFlushShows() throws ConfigurationException {
        SmallProcess process = new SmallProcess("x86");
        long address = 0x4000_3000L;
        process.area(0x4000_0000L, 0x4000_8000L, SmallProcess.READ_WRITE);
        process.map(address, process.frame(), true);
        assertTrue(process.machine.mmu().translate(address, true, true) > 0);
        int other = process.frame();
        process.map(address, other, true);
        TlbFacts facts = picture.look(process.look(Target.NONE));
        assertEquals("the tables lead to frame " + other, slot(facts, address).stale());
        assertTrue(TlbScene.title(facts).endsWith("1 entry no longer agrees with the page tables"), TlbScene.title(facts));
        Scene scene = picture.draw(facts, Optional.empty(), Wish.wide(560));
        Box box = (Box) scene.of(Target.address(process.mm, address)).orElseThrow();
        assertEquals(Ink.WATERMARK, box.outline());
        assertTrue(SmallRun.labels(scene).stream().anyMatch(label -> label.startsWith("\u2715 the tables lead")));
        assertTrue(picture.text(facts).contains("; no longer true: the tables lead to frame " + other), picture.text(facts));
    }

    @Test
    void eachProcessorHasOneAndSetsWithNothingInThemAreDrawnTogether() throws ConfigurationException {
        ProcessRun process = new ProcessRun(MachineSpec.defaults().withCpus(2));
        process.store(process.map(1));
        TlbFacts facts = picture.look(process.look());
        assertEquals(2, facts.cpus().size());
        List<String> labels = SmallRun.labels(picture.draw(facts, Optional.empty(), Wish.wide(960)));
        assertTrue(labels.containsAll(List.of("CPU 0", "CPU 1", "sets 0 to 15 are empty")), labels.toString());
    }

    @Test
    void inAFullSetTheOneThatGivesWayIsMarked() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(100);
        for (int i = 0; i < 4; i++) {
            process.store(address + i * 16L * ProcessRun.PAGE);
        }
        TlbFacts facts = picture.look(process.look());
        List<Slot> set = facts.cpus().getFirst().slots().subList(0, 4);
        assertEquals(1, set.stream().filter(Slot::isNext).count());
        Slot next = set.stream().filter(Slot::isNext).findFirst().orElseThrow();
        process.store(address + 4 * 16L * ProcessRun.PAGE);
        TlbFacts after = picture.look(process.look());
        assertEquals(address + 4 * 16L * ProcessRun.PAGE, after.cpus().getFirst().slots().get(next.way()).address(), "the marked one gave way");
        Scene scene = picture.draw(after, Optional.of(facts), Wish.wide(960));
        assertTrue(scene.shapes().stream().anyMatch(shape -> shape instanceof Box box && box.outline() == Ink.NEW_EDGE && box.fill() == Ink.NEW
                && box.target().equals(Target.address(process.mm(), address + 4 * 16L * ProcessRun.PAGE))), "and the new one is marked as new");
    }
}
