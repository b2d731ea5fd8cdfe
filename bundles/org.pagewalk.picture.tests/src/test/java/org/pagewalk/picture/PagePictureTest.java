/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.picture.Shape.Edge;

class PagePictureTest {
    private final PagePicture picture = new PagePicture();
    private final SmallRun run = new SmallRun(Machine.bareZone(512));

    private PageFacts look(int pfn) {
        return picture.look(run.subject(Target.page(pfn))).orElseThrow();
    }

    private Scene draw(PageFacts facts) {
        return picture.draw(Optional.of(facts), Optional.empty(), Wish.wide(960));
    }

    @Test
    void whereNoPageIsSelectedItSaysHowToSelectOne() {
        for (Target other : List.of(Target.NONE, Target.row("Zone", 1), Target.moment(3), Target.page(512), Target.page(-1))) {
            Optional<PageFacts> nothing = picture.look(run.subject(other));
            assertTrue(nothing.isEmpty(), other.toString());
            assertTrue(SmallRun.labels(picture.draw(nothing, Optional.empty(), Wish.wide(480))).getLast().endsWith("will stand here."));
            assertTrue(picture.text(nothing).contains("Click a page frame"));
        }
    }

    @Test
    void fieldsHaveTheKernelsNamesAndFlagsAreSpelledOut() {
        Machine machine = Machine.bareZone(512);
        machine.tables().page.flags(3, 1 << 14 | 1 << 8);
        PageFacts flagged = picture.look(new SmallRun(machine).subject(Target.page(3))).orElseThrow();
        int page = run.alloc(0);
        assertTrue(flagged.fields().contains(new PageFacts.Field("flags", "0x00004100  PG_slab PG_reserved")));
        assertTrue(look(page).fields().contains(new PageFacts.Field("count", "1")));
        assertEquals(List.of("count", "flags", "list", "lru", "mapping", "index", "next_hash", "pprev_hash", "buffers", "virtual"),
                look(page).fields().stream().map(PageFacts.Field::name).toList());
    }

    @Test
    void saysInWhichBlockAndListItIsAndWhoItsBuddyIs() {
        int page = run.alloc(0);
        assertEquals(511, page);
        assertEquals("allocated", look(511).words());
        assertEquals(510, look(511).buddy().orElseThrow().pfn());
        PageFacts tail = look(300);
        assertEquals("free, in a block of 128 pages from 256, order 7", tail.words());
        assertEquals(384, tail.buddy().orElseThrow().pfn());
        assertEquals(7, FreeLists.of(run.run.machine(), 1).blockOf(300).orElseThrow().order());
        int block = run.alloc(2);
        assertEquals("allocated, in a block of 4 pages from " + block, look(block + 1).words());
        assertEquals(FrameState.TAIL, look(block + 1).spot().state());
    }

    @Test
    void theSpotOfEachFrameIsWhatTheMapOfAllSays() {
        long seed = System.nanoTime();
        java.util.Random random = new java.util.Random(seed);
        for (int i = 0; i < 60; i++) {
            int order = random.nextInt(4);
            int page = run.alloc(order);
            if (random.nextBoolean()) {
                run.free(page, order);
            }
        }
        for (int step = 0; step < 5; step++) {
            run.run.cursor().moveTo(run.run.start() + (long) (random.nextDouble() * (run.run.end() - run.run.start())));
            FrameMap map = new PhysicalMemoryPicture().look(run.subject(Target.NONE));
            FrameSpot spots = new FrameSpot(run.run.machine());
            for (int pfn = 0; pfn < 512; pfn++) {
                FrameSpot.Spot spot = spots.at(pfn);
                assertEquals(map.state(pfn), spot.state(), "seed " + seed + ", frame " + pfn);
                assertEquals(map.block(pfn), spot.block(), "seed " + seed + ", frame " + pfn);
            }
        }
    }

    @Test
    void itsLifeIsToldInOrderWithTheLinesAndThePresentMoment() {
        int page = run.alloc(0);
        run.free(page, 0);
        run.alloc(0);
        PageFacts facts = look(page);
        PageFacts.Event out = facts.life().events().stream().filter(e -> e.words().endsWith("is handed out")).findFirst().orElseThrow();
        assertEquals(1, out.line());
        assertTrue(facts.life().events().stream().anyMatch(e -> e.line() == 2 && e.words().startsWith("__free_pages(page 511")));
        assertEquals(facts.life().events().size(), facts.life().past(), "at the end all of it is past");
        run.run.cursor().moveTo(out.moment());
        PageFacts then = look(page);
        assertEquals(facts.life().events(), then.life().events(), "the same life at every moment");
        assertEquals(out, then.life().events().get(then.life().past() - 1), "its moment is right behind it");
        assertTrue(SmallRun.labels(draw(then)).contains("now"));
    }

    @Test
    void anEntryOfItsLifeLeadsToItsMoment() {
        int page = run.alloc(0);
        run.free(page, 0);
        Scene scene = draw(look(page));
        for (PageFacts.Event event : look(page).life().events()) {
            Shape.Box row = (Shape.Box) scene.of(Target.moment(event.moment())).orElseThrow();
            assertEquals(Target.moment(event.moment()), scene.at(row.x() + 200, row.y() + 5).orElseThrow().target());
            run.run.cursor().moveTo(event.moment());
        }
    }

    @Test
    void aLongLifeIsCutAroundThePresentMoment() {
        for (int i = 0; i < 200; i++) {
            run.free(run.alloc(0), 0);
        }
        PageFacts end = look(511);
        assertEquals(PageFacts.LIFE_MAX, end.life().events().size());
        assertTrue(end.life().earlier() > 1000 && end.life().later() == 0);
        assertTrue(SmallRun.labels(draw(end)).stream().anyMatch(l -> l.endsWith(" more earlier")));
        run.run.cursor().moveTo(run.run.start());
        assertEquals(0, look(511).life().past());
        assertTrue(look(511).life().later() > 1000);
        assertTrue(picture.text(Optional.of(look(511))).lines().count() < 600);
    }

    @Test
    void aSearchThatWasEndedIsMadeAgain() {
        for (int i = 0; i < 300; i++) {
            run.free(run.alloc(0), 0);
        }
        run.run.cursor().moveTo(run.run.start());
        Subject impatient = new Subject(run.run, "", Target.page(511), moment -> false);
        picture.look(impatient);
        assertTrue(look(511).life().later() + look(511).life().events().size() > 1000);
        assertEquals(run.run.start(), run.run.cursor().moment());
    }

    @Test
    void neighboursBuddyZoneAndBlockCanBePicked() {
        Scene scene = draw(look(300));
        for (Target target : List.of(Target.page(299), Target.page(300), Target.row("Zone", 1), Target.block(0, 9))) {
            Shape.Box box = (Shape.Box) scene.of(target).orElseThrow();
            assertEquals(target, scene.at(box.x() + 3, box.y() + 3).orElseThrow().target());
        }
    }

    @Test
    void contentsAreShownWhereThereAreAny() {
        assertEquals(List.of(), look(5).dump());
        Machine machine = Machine.bareZone(512);
        machine.memory().write(5L << 12, 4, 0x12345678);
        PageFacts facts = picture.look(new SmallRun(machine).subject(Target.page(5))).orElseThrow();
        assertEquals("000  78 56 34 12 00 00 00 00 00 00 00 00 00 00 00 00", facts.dump().getFirst());
    }

    @Test
    void whatIsNotSoBeforeIsMarked() {
        PageFacts before = look(511);
        run.alloc(0);
        Scene scene = picture.draw(Optional.of(look(511)), Optional.of(Optional.of(before)), Wish.wide(960));
        assertTrue(scene.shapes().stream().anyMatch(s -> s instanceof Shape.Box box && box.fill() == Ink.NEW && box.edge() == Edge.THIN));
        assertFalse(draw(look(511)).shapes().stream().anyMatch(s -> s instanceof Shape.Box box && box.fill() == Ink.NEW));
    }

    @Test
    void aRunThatWasNotRecordedHasNoLifeToTell() {
        Machine machine = Machine.bareZone(512);
        Subject subject = new Subject(org.pagewalk.engine.run.Run.unrecorded(machine), "", Target.page(5), Progress.NONE);
        assertTrue(SmallRun.labels(draw(picture.look(subject).orElseThrow())).contains("This run was not recorded."));
    }

    @Test
    void whoseAPageOfAProcessIsStandsBelowItsName() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long address = process.map(4);
        process.store(address);
        long shared = process.mapShared(4);
        process.store(shared + ProcessRun.PAGE);
        process.fork();
        PagePicture picture = new PagePicture();
        String own = picture.text(picture.look(process.look(Target.page(process.frame(address)))));
        assertTrue(own.contains(": anonymous\nat 40000000 in bash (pid 300), rw-p anonymous\nat 40000000 in bash (pid 301), rw-p anonymous\n"), own);
        String file = picture.text(picture.look(process.look(Target.page(process.frame(shared + ProcessRun.PAGE)))));
        assertTrue(file.contains(": page cache\npage 1 of dev/zero\nat 40005000 in bash (pid 300), rw-s dev/zero\n"), file);
        int pgd = process.tables.mmStruct.pgd(process.mm());
        String table = picture.text(picture.look(process.look(Target.page(pgd))));
        assertTrue(table.contains(": page table\nIt is the PGD of bash (pid 300)\n"), table);
        assertTrue(table.lines().anyMatch(line -> line.matches("contents PGD\\[256]  [0-9a-f]{5}067  table in frame \\d+")), table);
        assertTrue(table.contains("more that are not empty\n"), "the kernel's part: " + table);
        assertEquals(FrameState.TABLE, FrameReader.read(process.run.machine()).state(pgd));
        assertEquals(FrameState.TABLE, FrameReader.read(process.run.machine()).state(process.tables.machine.swapper_pg_dir(0)));
    }

    @Test
    void theFramesOfThePageHashTableAreToldApart() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        FrameMap map = FrameReader.read(process.run.machine());
        int first = 0;
        while (first < map.frames() && map.state(first) != FrameState.HASH) {
            first++;
        }
        assertEquals(map.count(FrameState.HASH) * 1024, process.tables.pageHashBucket.limit(), "a pointer of four bytes for each bucket");
        FrameSpot.Spot spot = new FrameSpot(process.run.machine()).at(first + 1);
        assertEquals(FrameState.HASH, spot.state());
        assertEquals(new FrameMap.Block(first, map.count(FrameState.HASH)), spot.block());
    }
}
