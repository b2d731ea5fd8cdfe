/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.picture.Shape.Label;

class PhysicalMemoryPictureTest {
    private static final PhysicalMemoryPicture PICTURE = new PhysicalMemoryPicture();

    private static FrameMap look(Machine machine) {
        return PICTURE.look(new Subject(Run.unrecorded(machine), "", Target.NONE, Progress.NONE));
    }

    private static int alloc(Machine machine, int order) {
        Value page = Declarations.of(machine.profile()).function("alloc_pages").orElseThrow().body().call(machine,
                new Value[] {new Value.Int(Gfp.GFP_ATOMIC), new Value.Int(order)});
        return ((Value.PageRef) page).pfn();
    }

    private static void free(Machine machine, int pfn, int order) {
        Declarations.of(machine.profile()).function("__free_pages").orElseThrow().body().call(machine,
                new Value[] {new Value.PageRef(pfn), new Value.Int(order)});
    }

    private static Cells grid(Scene scene) {
        return scene.shapes().stream().filter(s -> s instanceof Cells c && c.meaning() != Cells.Meaning.NOTHING)
                .map(Cells.class::cast).findFirst().orElseThrow();
    }

    private static boolean says(Scene scene, String text) {
        return scene.shapes().stream().anyMatch(s -> s instanceof Label label && label.text().contains(text));
    }

    @Test
    void eachFrameIsWhatItsStructPageAndTheFreeListsSay() {
        BitSet reserved = new BitSet();
        reserved.set(0, 8);
        Machine machine = Machine.ofZones(new int[] {0, 1024, 0}, reserved, Reclaim.NONE);
        int block = alloc(machine, 2);
        int slab = alloc(machine, 0);
        int cached = alloc(machine, 0);
        int anonymous = alloc(machine, 0);
        PageTable pages = machine.tables().page;
        pages.PageSetSlab(slab);
        pages.mapping(cached, 0);
        pages.TestSetPageLRU(anonymous);
        FrameMap map = look(machine);
        assertEquals(FrameState.RESERVED, map.state(7));
        assertEquals(FrameState.HELD, map.state(block));
        assertEquals(FrameState.TAIL, map.state(block + 3));
        assertEquals(new FrameMap.Block(block, 4), map.block(block + 2));
        assertEquals(FrameState.SLAB, map.state(slab));
        assertEquals(FrameState.CACHE, map.state(cached));
        assertEquals(FrameState.ANON, map.state(anonymous));
        assertEquals(FrameState.FREE_HEAD, map.state(16));
        assertEquals(4, map.order(16), "reserved frames keep the block at 0 from being whole");
        assertEquals(new FrameMap.Block(16, 16), map.block(31));
        int free = map.count(FrameState.FREE) + map.count(FrameState.FREE_HEAD);
        assertEquals(machine.tables().zone.free_pages(1), free);
        int all = 0;
        for (FrameState state : FrameState.values()) {
            all += map.count(state);
        }
        assertEquals(1024, all, "each frame is in one state");
    }

    @Test
    void aFrameOnItsWayIsOnNoList() {
        Machine machine = Machine.bareZone(512);
        int page = alloc(machine, 0);
        machine.tables().page.count(page, 0);
        FrameMap map = look(machine);
        assertEquals(FrameState.LOST, map.state(page));
        assertEquals(1, map.count(FrameState.LOST));
    }

    @Test
    void freeListsInAnyOrderGiveTheSameAsWalkingThem() {
        long seed = System.nanoTime();
        java.util.Random random = new java.util.Random(seed);
        Machine machine = Machine.bareZone(2048);
        List<int[]> held = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int order = random.nextInt(3);
            held.add(new int[] {alloc(machine, order), order});
        }
        java.util.Collections.shuffle(held, random);
        for (int[] block : held.subList(0, 250)) {
            free(machine, block[0], block[1]);
        }
        FrameMap map = look(machine);
        FreeLists lists = FreeLists.of(machine, 1);
        for (int order = 0; order < lists.orders(); order++) {
            for (int i = 0; i < lists.count(order); i++) {
                assertEquals(order, map.order(lists.pfn(order, i)), "seed " + seed);
            }
        }
        for (int[] block : held.subList(250, 400)) {
            assertEquals(FrameState.HELD, map.state(block[0]), "seed " + seed);
            assertEquals(1 << block[1], map.block(block[0]).size(), "seed " + seed);
        }
    }

    @Test
    void theWholeMachineFitsWhatCanBeSeenWhateverItsSize() throws Exception {
        for (long mib : new long[] {4, 16, 64, 1024, 4096}) {
            FrameMap map = look(Machine.boot(MachineSpec.defaults().withMemory(mib << 20).bare()));
            for (double width : new double[] {400, 960, 1900}) {
                Scene scene = PICTURE.draw(map, Optional.empty(), new Wish(width, 600, 0, 1, Target.NONE));
                assertTrue(scene.height() <= 600, mib + " MiB, " + width + " wide: " + scene.height());
                for (Shape shape : scene.shapes()) {
                    assertFalse(shape instanceof Cells cells && cells.x() + cells.width() > width, mib + " MiB at " + width);
                }
            }
        }
    }

    @Test
    void aClickOnAFrameSelectsIt() {
        Machine machine = Machine.bareZone(512);
        int page = alloc(machine, 0);
        for (double zoom : new double[] {1, 2, 5, 100}) {
            Wish whole = new Wish(960, 100_000, 0, zoom, Target.NONE);
            Scene scene = PICTURE.draw(look(machine), Optional.empty(), whole);
            for (int pfn : new int[] {0, 1, page, 511}) {
                Shape cell = scene.of(Target.page(pfn)).orElseThrow();
                Shape.Box box = (Shape.Box) cell;
                assertEquals(Target.page(pfn), scene.at(box.x() + box.width() / 2, box.y() + box.height() / 2).orElseThrow().target());
            }
        }
    }

    @Test
    void aCellOfManyFramesSaysHowManyAreUsedAndLeadsToOne() throws Exception {
        Machine machine = Machine.boot(MachineSpec.defaults().withMemory(1L << 30).bare());
        int page = alloc(machine, 0);
        Scene scene = PICTURE.draw(look(machine), Optional.empty(), new Wish(960, 600, 0, 1, Target.NONE));
        Shape.Box cell = (Shape.Box) scene.of(Target.page(page)).orElseThrow();
        assertTrue(cell.tip().endsWith("1 used, most of them allocated"), cell.tip());
        assertEquals(Target.page(page), cell.target());
    }

    @Test
    void onlyWhatCanBeSeenIsMade() throws Exception {
        FrameMap map = look(Machine.boot(MachineSpec.defaults().withMemory(1L << 30).bare()));
        Scene scene = PICTURE.draw(map, Optional.empty(), new Wish(960, 600, 200_000, 1000, Target.NONE));
        assertTrue(scene.height() > 800_000);
        Cells cells = grid(scene);
        assertTrue(cells.y() <= 200_000 && cells.y() + cells.height() >= 200_600);
        assertTrue(cells.codes().length < 400, cells.codes().length + " cells");
        assertTrue(says(scene, Integer.toString(cells.cell(0).target().row())), "a large cell has its frame written in it");
    }

    @Test
    void whatWasSomethingElseBeforeIsMarked() {
        Machine machine = Machine.bareZone(512);
        FrameMap before = look(machine);
        int page = alloc(machine, 0);
        Scene scene = PICTURE.draw(look(machine), Optional.of(before), new Wish(960, 600, 0, 1, Target.NONE));
        Cells cells = grid(scene);
        assertEquals(Ink.NEW_EDGE, cells.swatch(page).dot());
        assertEquals(Ink.NONE, cells.swatch(3).dot());
        assertTrue(says(scene, "something else before"));
    }

    @Test
    void thePickedFrameAndItsBlockHaveAnEdge() {
        Machine machine = Machine.bareZone(512);
        int block = alloc(machine, 3);
        Wish wish = new Wish(960, 600, 0, 1, Target.NONE);
        FrameMap map = look(machine);
        int plain = PICTURE.draw(map, Optional.empty(), wish).shapes().size();
        Scene picked = PICTURE.draw(map, Optional.empty(), wish.select(Target.page(block + 1)));
        assertTrue(picked.shapes().size() > plain);
        assertTrue(picked.shapes().stream().anyMatch(s -> s instanceof Shape.Line line && line.ink() == Ink.SELECTED_EDGE));
    }

    @Test
    void zonesCanBePicked() throws Exception {
        Scene scene = PICTURE.draw(look(Machine.boot(MachineSpec.defaults().bare())), Optional.empty(), Wish.wide(960));
        Shape.Box normal = (Shape.Box) scene.of(Target.row("Zone", 1)).orElseThrow();
        assertTrue(normal.tip().startsWith("Zone Normal"), normal.tip());
        assertEquals(normal.target(), scene.at(normal.x() + 5, normal.y() + 5).orElseThrow().target());
    }

    @Test
    void aListThatRunsInACircleOrOutOfMemoryIsLeft() {
        Machine machine = Machine.bareZone(512);
        machine.tables().zone.size(1, 100_000);
        machine.tables().zone.zone_start_mapnr(1, 500);
        assertEquals(12, look(machine).zones().getFirst().size());
    }

    @Test
    void theTextTellsBlockAfterBlockAndEndsSomewhere() {
        Machine machine = Machine.bareZone(4096);
        int block = alloc(machine, 1);
        List<Integer> single = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            single.add(alloc(machine, 0));
        }
        for (int i = 0; i < single.size(); i += 2) {
            free(machine, single.get(i), 0);
        }
        String text = PICTURE.text(look(machine));
        assertTrue(text.startsWith("Physical memory: "), text);
        assertTrue(text.contains("zone Normal, frames 0 to 4095"), text);
        assertTrue(text.contains("  0 to 511: free block of order 9\n"), text);
        assertTrue(text.lines().count() < 520, text.lines().count() + " lines");
        assertTrue(text.endsWith(" more\n"), text);
        assertTrue(block > 0);
    }
}
