/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.picture.MmFacts.Area;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Line;

class AddressSpacePictureTest {
    private static final int PAGE = ProcessRun.PAGE;

    private final AddressSpacePicture picture = new AddressSpacePicture();

    private MmFacts look(Subject subject) {
        return picture.look(subject).orElseThrow();
    }

    private static Scene draw(MmFacts facts, Target selected) {
        return AddressSpaceScene.of(facts, Optional.empty(), Wish.wide(960).select(selected));
    }

    private static Area area(MmFacts facts, long start) {
        return facts.areas().stream().filter(area -> area.start() == start).findFirst().orElseThrow();
    }

    private static MappedPage page(Area area, long index) {
        return AreaPages.page(area.pages().at(index));
    }

    @Test
    void eachPageOfAnAreaSaysWhatItIs() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long own = process.map(20);
        long shared = process.mapShared(4);
        process.store(own);
        process.load(own + 3 * PAGE);
        process.store(shared + PAGE);
        Area area = area(look(process.look()), own);
        assertEquals(MappedPage.OWN, page(area, 0));
        assertTrue(AreaPages.isDirty(area.pages().at(0)));
        assertEquals(MappedPage.NONE, page(area, 1));
        assertEquals(MappedPage.ZERO, page(area, 3));
        assertEquals(2, area.pages().count());
        assertEquals(process.frame(own), area.pages().frame()[0]);
        assertEquals(MappedPage.SHARED, page(area(look(process.look()), shared), 1));
        process.fork();
        assertEquals(MappedPage.COPY, page(area(look(process.look()), own), 0), "after fork whoever writes gets a copy");
        process.store(own);
        assertEquals(MappedPage.OWN, page(area(look(process.look()), own), 0));
    }

    @Test
    void aSelectedTaskAreaOrAddressShowsItsAddressSpaceWhichThenStays() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long start = process.map(2);
        int bash = process.mm();
        process.enter(process.fork());
        int child = process.mm();
        assertEquals(child, look(process.look()).mm(), "the current task's");
        assertEquals(bash, look(process.look(Target.row("VmArea", process.tables.mmStruct.mmap(bash)))).mm());
        assertEquals(bash, look(process.look(Target.page(5))).mm(), "a page has no place in an address space");
        assertEquals(child, look(process.look(Target.address(child, start))).mm());
    }

    @Test
    void areasLieInOrderWithTheHighestOnTopAndAllLinkedUpwards() {
        MmFacts facts = HandMade.bash();
        Scene scene = draw(facts, Target.NONE);
        List<Box> rows = facts.areas().reversed().stream().map(area -> row(scene, area)).toList();
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(rows.get(i - 1).y() + rows.get(i - 1).height() < rows.get(i).y(), "no area lies on another");
        }
        long links = scene.shapes().stream().filter(shape -> shape instanceof Line line && line.arrow() && line.y2() < line.y1()).count();
        assertEquals(facts.areas().size(), links, "mmap leads to the first, and each but the last to the next");
    }

    private static Box row(Scene scene, Area area) {
        return scene.shapes().stream().filter(shape -> shape instanceof Box box && box.target().equals(Target.row("VmArea", area.row())) && box.width() > 400)
                .map(Box.class::cast).findFirst().orElseThrow();
    }

    @Test
    void theBarIsToScale() {
        MmFacts facts = HandMade.bash();
        Scene scene = draw(facts, Target.NONE);
        Area shared = facts.area(5).orElseThrow();
        Area stack = facts.area(6).orElseThrow();
        Box first = bar(scene, shared);
        Box last = bar(scene, stack);
        double unit = (first.y() + first.height() - last.y()) / (stack.end() - shared.start());
        assertEquals((stack.end() - shared.start()) * unit, first.y() + first.height() - last.y(), 0.01);
        assertTrue(first.height() >= 2 && last.height() >= 2, "what is tiny can still be seen");
        double high = scene.shapes().stream().filter(shape -> shape instanceof Box box && box.edge() == Shape.Edge.DASHED && box.width() < 60)
                .mapToDouble(shape -> ((Box) shape).height()).findFirst().orElseThrow();
        double whole = high * 4;
        assertEquals(whole * (shared.size() / 4.0 / (1 << 30)), first.height(), 2);
        assertEquals(whole * (stack.start() - shared.start()) / (4.0 * (1 << 30)), first.y() + first.height() - (last.y() + last.height()), 3);
    }

    private static Box bar(Scene scene, Area area) {
        return scene.shapes().stream().filter(shape -> shape instanceof Box box && box.target().equals(Target.row("VmArea", area.row())) && box.width() < 60)
                .map(Box.class::cast).findFirst().orElseThrow();
    }

    @Test
    void aPickedPageIsOutlinedAndItsAreaShowsAllPages() {
        MmFacts facts = HandMade.bash();
        Target page = Target.address(HandMade.MM, 0x4002_0000L + 17 * PAGE + 0x123);
        Scene scene = draw(facts, page);
        assertTrue(scene.shapes().stream().anyMatch(shape -> shape instanceof Box box && box.target().equals(page) && box.outline() == Ink.SELECTED_EDGE));
        Cells open = cells(scene, facts.area(5).orElseThrow());
        Cells closed = cells(draw(facts, Target.NONE), facts.area(5).orElseThrow());
        assertTrue(open.rows() > 1 && closed.rows() == 1);
        assertTrue(open.codes().length > closed.codes().length, "more cells, each of fewer pages");
        Cells small = cells(scene, facts.area(3).orElseThrow());
        assertEquals(20, small.codes().length, "a cell for each page where there is room");
        assertEquals(Target.address(HandMade.MM, 0x4000_3000L), small.meaning().target(3));
        assertEquals(3, small.meaning().indexOf(Target.address(HandMade.MM, 0x4000_3FFFL)));
        assertTrue(small.meaning().tip(3).equals("40003000: of a file, frame 503"), small.meaning().tip(3));
    }

    private static Cells cells(Scene scene, Area area) {
        return scene.shapes().stream().filter(shape -> shape instanceof Cells cells && cells.meaning() instanceof AreaStrip strip && strip.area().equals(area))
                .map(Cells.class::cast).findFirst().orElseThrow();
    }

    @Test
    void aStretchOfPagesIsFilledByItsShare() {
        Area area = HandMade.bash().area(5).orElseThrow();
        AreaStrip strip = AreaStrip.of(HandMade.bash(), area, 100);
        assertEquals(64, strip.perCell());
        assertEquals("40020000 to 40060000: 4 of 64 pages in memory", strip.tip(0));
        assertEquals("403a0000 to 403e0000: 3 of 64 pages in memory", strip.tip(14));
        Swatch few = strip.cells(0, 0, 5, 5, 100).swatch(0);
        assertTrue(few.share() > 0 && few.share() < 0.5, few.toString());
    }

    @Test
    void blackAndRedNodesHaveOtherShapes() {
        Scene scene = draw(HandMade.bash(), Target.NONE);
        List<Box> nodes = scene.shapes().stream().filter(shape -> shape instanceof Box box && box.tip().contains(" node: ")).map(Box.class::cast).toList();
        assertEquals(7, nodes.size());
        assertEquals(6, nodes.stream().filter(node -> node.tip().startsWith("black") && node.radius() < 2).count());
        assertEquals(1, nodes.stream().filter(node -> node.tip().startsWith("red") && node.radius() > 8).count());
        List<Double> middles = nodes.stream().map(Box::x).toList();
        assertEquals(middles.stream().sorted().toList(), middles, "lower addresses lie further left");
    }

    @Test
    void ofVeryManyAreasThoseAroundThePickedOneAreDrawn() {
        MmFacts facts = HandMade.many(65_536);
        Scene scene = draw(facts, Target.row("VmArea", 40_000));
        assertTrue(scene.shapes().size() < 4_000, scene.shapes().size() + " shapes");
        assertTrue(scene.of(Target.row("VmArea", 40_010)).isPresent());
        List<String> labels = SmallRun.labels(scene);
        assertTrue(labels.stream().anyMatch(label -> label.matches("and [\\d,]+ areas above; .*")), labels.toString());
        assertTrue(labels.stream().anyMatch(label -> label.startsWith("and ") && label.contains("areas below")), labels.toString());
        long nodes = scene.shapes().stream().filter(shape -> shape instanceof Box box && box.tip().contains(" node: ")).count();
        long undrawn = labels.stream().filter(label -> label.startsWith("+")).mapToLong(label -> Long.parseLong(label.substring(1).replace(",", ""))).sum();
        assertEquals(65_536, nodes + undrawn, "below the last nodes that are drawn stands how many more there are");
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 560, 960, 2400})
    void nothingReachesBeyondTheSheet(double width) {
        for (MmFacts facts : List.of(HandMade.bash(), HandMade.many(300))) {
            Scene scene = AddressSpaceScene.of(facts, Optional.empty(), Wish.wide(width).select(Target.row("VmArea", 5)));
            List<Shape> beyond = new ArrayList<>();
            scene.shapes().forEach(shape -> {
                if (shape instanceof Box box && (box.x() < 0 || box.x() + box.width() > scene.width() || box.y() + box.height() > scene.height())
                        || shape instanceof Cells cells && cells.x() + cells.width() > scene.width()) {
                    beyond.add(shape);
                }
            });
            assertTrue(beyond.isEmpty(), beyond.toString());
        }
    }

    @Test
    void whatHasChangedIsMarked() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        long start = process.map(4);
        MmFacts before = look(process.look());
        process.store(start);
        MmFacts now = look(process.look());
        Scene scene = AddressSpaceScene.of(now, Optional.of(before), Wish.wide(960));
        List<String> fresh = scene.shapes().stream().filter(shape -> shape instanceof Box box && box.outline() == Ink.NEW_EDGE).map(shape -> ((Box) shape).tip())
                .toList();
        assertTrue(fresh.stream().anyMatch(tip -> tip.startsWith("rss: ")), fresh.toString());
        assertTrue(fresh.stream().anyMatch(tip -> tip.startsWith("40000000-40004000 rw-p anonymous")), fresh.toString());
        assertTrue(fresh.stream().noneMatch(tip -> tip.contains("[stack]")), fresh.toString());
    }

    @Test
    void theTextSaysTheSame() {
        String text = picture.text(Optional.of(HandMade.bash()));
        assertTrue(text.startsWith("Address Space of bash (pid 12): 7 areas, rss 27 of 4,327 pages\n"), text);
        assertTrue(text.contains("  080c6000-08120000 rwxp [heap], 360 KiB, mmap_cache\n"), text);
        assertTrue(text.contains("    7 of 90 pages in memory: 7 copied when written; 2 dirty\n    black node\n"), text);
        assertTrue(text.contains("    black node, the root, left 080c0000, right 40020000\n"), text);
    }

    @Test
    void withoutAProcessItSaysHowToGetOne() {
        Subject early = new SmallRun(Machine.bareZone(1024)).subject(Target.NONE);
        assertTrue(picture.look(early).isEmpty());
        assertTrue(picture.text(Optional.empty()).startsWith("No process has an address space yet."));
        Scene scene = picture.draw(Optional.empty(), Optional.empty(), Wish.wide(960));
        assertEquals("Address Space: there is no process", scene.title());
        assertFalse(scene.shapes().isEmpty());
    }

    @Test
    void onAMachineOf64BitsTheKernelIsNotToScale() throws ConfigurationException {
        ProcessRun process = new ProcessRun(MachineSpec.defaults().withArch("x86-64"));
        process.map(4);
        Scene scene = draw(look(process.look()), Target.NONE);
        assertTrue(SmallRun.labels(scene).containsAll(List.of("not to scale", "512 GiB", "TASK_SIZE")));
    }

    @Test
    void statesOfPagesAreToldApartWithoutColours() {
        for (MappedPage one : MappedPage.values()) {
            for (MappedPage other : MappedPage.values()) {
                Swatch a = one.swatch();
                Swatch b = other.swatch();
                assertTrue(one == other || a.pattern() != b.pattern() || a.share() != b.share(), one + " and " + other);
            }
        }
        assertEquals(MappedPage.values().length, Stream.of(MappedPage.values()).map(MappedPage::words).distinct().count());
    }
}
