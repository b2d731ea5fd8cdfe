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
import org.pagewalk.engine.Machine;
import org.pagewalk.picture.ReverseFacts.Use;
import org.pagewalk.picture.Shape.Line;

class ReversePictureTest {
    private final ReversePicture picture = new ReversePicture();

    private ReverseFacts look(Subject subject) {
        return picture.look(subject).orElseThrow();
    }

    @Test
    void aPageThatAForkSharesHasAnEntryInEachAddressSpace() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(8) + 2 * ProcessRun.PAGE;
        process.store(address);
        int frame = process.frame(address);
        process.fork();
        ReverseFacts facts = look(process.look(Target.page(frame)));
        assertEquals(List.of(address, address), facts.uses().stream().map(Use::address).toList());
        assertEquals(List.of("bash (pid 300)", "bash (pid 301)"), facts.uses().stream().map(Use::users).toList());
        assertTrue(facts.uses().stream().allMatch(use -> use.rights().startsWith("read-only")), facts.uses().toString());
        assertEquals(2, facts.search().spaces());
        assertEquals(List.of("2 entries"), ReverseScene.parts(facts));
        Scene scene = ReverseScene.of(facts, Optional.empty(), Wish.wide(960));
        for (Use use : facts.uses()) {
            assertTrue(scene.of(Target.address(use.mm(), use.address())).isPresent() && scene.of(Target.row("VmArea", use.area())).isPresent()
                    && scene.of(Target.row("Task", use.task())).isPresent());
        }
        assertEquals(6, scene.shapes().stream().filter(shape -> shape instanceof Line line && line.arrow()).count(), "frame, entry, area, task");
        process.store(address);
        assertEquals(1, look(process.look(Target.page(frame))).usesAll(), "the writer has a copy now");
    }

    @Test
    void whoElseIsCountedIsSaid() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long shared = process.mapShared(4);
        process.store(shared);
        ReverseFacts facts = look(process.look(Target.page(process.frame(shared))));
        assertEquals(List.of("1 entry", "1 for the page cache (mapping)"), ReverseScene.parts(facts));
        assertEquals(2, facts.count());
        String text = picture.text(Optional.of(facts));
        assertTrue(text.endsWith("count 2 = 1 entry + 1 for the page cache (mapping)\n"), text);
        assertTrue(text.contains("2.4.20 keeps no way from a page back to its entries"), text);
    }

    @Test
    void theZeroPageIsReservedSoThatItsCountTellsNothing() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(4);
        process.load(address);
        process.load(address + ProcessRun.PAGE);
        ReverseFacts facts = look(process.look(Target.page(process.tables.machine.empty_zero_page(0))));
        assertEquals(2, facts.usesAll());
        assertTrue(facts.isReserved());
        assertTrue(picture.text(Optional.of(facts)).contains(", which tells nothing of a reserved page"));
    }

    @Test
    void aPageTableSaysWhoseItIs() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        process.store(process.map(4));
        int pgd = process.tables.mmStruct.pgd(process.mm());
        ReverseFacts facts = look(process.look(Target.page(pgd)));
        assertEquals(List.of("It is the PGD of bash (pid 300)"), facts.tables());
        assertEquals(List.of("0 entries", "1 for the page tables"), ReverseScene.parts(facts));
        assertTrue(SmallRun.labels(ReverseScene.of(facts, Optional.empty(), Wish.wide(640))).contains("No entry of a page table leads to it."));
    }

    @Test
    void anAddressMeansItsFrameWhichStaysWhileSomethingElseIsPicked() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(4);
        process.store(address);
        int frame = process.frame(address);
        assertEquals(frame, look(process.look(Target.address(process.mm(), address + 9))).frame());
        assertEquals(frame, look(process.look(Target.row("Task", 0))).frame());
    }

    @Test
    void whereNothingIsPickedASharedPageIsShown() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(4);
        process.store(address);
        process.store(address + ProcessRun.PAGE);
        process.fork();
        process.store(address);
        ReverseFacts facts = look(process.look());
        assertTrue(facts.usesAll() == 2, facts.toString());
    }

    @Test
    void withoutAnyPageItSaysWhatWouldBeThere() {
        Subject early = new SmallRun(Machine.bareZone(64)).subject(Target.NONE);
        assertTrue(picture.look(early).isEmpty());
        assertTrue(picture.text(Optional.empty()).startsWith("No page frame is selected"));
    }
}
