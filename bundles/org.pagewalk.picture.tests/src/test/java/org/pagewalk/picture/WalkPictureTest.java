/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.picture.WalkFacts.Level;

class WalkPictureTest {
    private final WalkPicture picture = new WalkPicture();

    private WalkFacts look(Subject subject) {
        return picture.look(subject).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "x86|PGD PTE", "x86-pae|PGD PMD PTE", "x86-64|PGD PUD PMD PTE", "aarch64-4k|PGD PUD PMD PTE", "aarch64-16k|PGD PUD PMD PTE",
            "aarch64-64k|PGD PMD PTE", "riscv-sv39|PGD PMD PTE"})
    void theWalkComesThroughAllLevelsOfEachArchitecture(String arch, String names) throws ConfigurationException {
        SmallProcess process = new SmallProcess(arch);
        int shift = Architecture.named(arch).pageShift();
        long address = 0x4000_0000L + (3L << shift);
        int frame = process.frame();
        process.area(0x4000_0000L, 0x4000_0000L + (8L << shift), SmallProcess.READ_WRITE);
        process.map(address, frame, true);
        WalkFacts facts = look(process.look(Target.address(process.mm, address + 0x123)));
        assertEquals(names, String.join(" ", facts.levels().stream().map(Level::name).toList()));
        assertEquals(((long) frame << shift) + 0x123, facts.landing().orElseThrow().physical());
        assertEquals("", facts.stop());
        for (int i = 1; i < facts.levels().size(); i++) {
            assertEquals(facts.levels().get(i).frame(), facts.levels().get(i - 1).taken().page(), "each entry leads to the next table");
        }
        long rebuilt = 0;
        for (WalkFacts.Slice slice : facts.slices()) {
            rebuilt |= slice.value() << slice.low();
        }
        assertEquals(address + 0x123, rebuilt, "the pieces are the address");
        for (double width : new double[] {300, 560, 960, 1800}) {
            fits(WalkScene.of(facts, Optional.empty(), Wish.wide(width)));
        }
    }

    private static void fits(Scene scene) {
        List<Shape> boxes = scene.shapes().stream().filter(Box.class::isInstance).toList();
        for (Shape shape : boxes) {
            Box box = (Box) shape;
            assertTrue(box.x() >= 0 && box.x() + box.width() <= scene.width() + 0.01 && box.y() + box.height() <= scene.height(), box.toString());
        }
        List<Box> cards = boxes.stream().map(Box.class::cast).filter(box -> box.target().isNone() && box.height() > 100).toList();
        for (Box one : cards) {
            for (Box other : cards) {
                boolean isApart = one.x() + one.width() <= other.x() || other.x() + other.width() <= one.x() || one.y() + one.height() <= other.y()
                        || other.y() + other.height() <= one.y();
                assertTrue(one == other || isApart, one + " lies on " + other);
            }
        }
    }

    @Test
    void theEntryThatIsTakenIsMarkedAndDecoded() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(8);
        process.store(address + ProcessRun.PAGE);
        WalkFacts facts = look(process.look(Target.address(process.mm(), address + ProcessRun.PAGE)));
        int frame = process.frame(address + ProcessRun.PAGE);
        Scene scene = WalkScene.of(facts, Optional.empty(), Wish.wide(960));
        List<Box> taken = scene.shapes().stream().filter(shape -> shape instanceof Box box && box.tip().startsWith("PTE[1] = ")).map(Box.class::cast).toList();
        assertEquals(Shape.Edge.THICK, taken.getFirst().edge());
        assertEquals(Target.page(frame), taken.getFirst().target());
        assertTrue(taken.getFirst().tip().endsWith(", leads to frame " + frame), taken.toString());
        assertTrue(SmallRun.labels(scene).containsAll(List.of("PGDIR_SHIFT 22", "PAGE_SHIFT 12", "entry 256", "DIRTY", "was written to", "2a")),
                SmallRun.labels(scene).toString());
        assertEquals(2, scene.shapes().stream().filter(shape -> shape instanceof Line line && line.arrow()).count(), "to the table, and to the page");
        assertEquals(Target.page(frame), scene.of(Target.page(frame)).orElseThrow().target());
    }

    @Test
    void whereItStopsItSaysWhyAndWhatAnAccessWouldComeTo() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(8);
        String text = picture.text(picture.look(process.look(Target.address(process.mm(), address))));
        assertTrue(text.startsWith("Page Table Walk: 0x40000000 in bash (pid 300): stops, the entry of the PGD is empty\n"), text);
        assertTrue(text.endsWith("the walk stops: the entry of the PGD is empty. The area allows it: the kernel provides a page.\n"), text);
        text = picture.text(picture.look(process.look(Target.address(process.mm(), 0x10))));
        assertTrue(text.contains("in no area\n") && text.endsWith("No area has the address: SIGSEGV, unless a stack above it may grow.\n"), text);
        Scene scene = picture.draw(picture.look(process.look()), Optional.empty(), Wish.wide(960));
        assertTrue(SmallRun.labels(scene).contains("\u25a0 The walk stops"));
    }

    @Test
    void whatTheTlbHoldsIsSaidToo() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(8);
        process.store(address);
        WalkFacts facts = look(process.look(Target.address(process.mm(), address)));
        assertEquals(List.of("The TLB of CPU 0 leads to frame " + process.frame(address) + " (read, write)"), facts.tlb());
    }

    @Test
    void theAddressStaysWhenSomethingInTheWalkIsPicked() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(8);
        process.store(address);
        assertEquals(address, look(process.look()).address(), "at first where the first area begins");
        assertEquals(address + 4, look(process.look(Target.address(process.mm(), address + 4))).address());
        assertEquals(address + 4, look(process.look(Target.page(process.frame(address)))).address());
        int area = process.tables.mmStruct.mmap(process.mm());
        assertEquals(process.tables.vmArea.vm_start(area), look(process.look(Target.row("VmArea", area))).address());
    }

    @Test
    void aLargePageEndsTheWalkEarly() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        process.map(1);
        WalkFacts facts = look(process.look(Target.address(process.mm(), 0xC012_3456L)));
        assertEquals(1, facts.levels().size());
        assertEquals(22, facts.landing().orElseThrow().pageShift());
        assertEquals(0x12_3456L, facts.landing().orElseThrow().physical(), "the kernel's map");
        assertTrue(SmallRun.labels(WalkScene.of(facts, Optional.empty(), Wish.wide(960))).contains("Page of 4 MiB"));
    }
}
