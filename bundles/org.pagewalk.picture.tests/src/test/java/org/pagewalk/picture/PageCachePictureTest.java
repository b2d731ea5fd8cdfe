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
import org.pagewalk.engine.functions.Value;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.picture.PageCacheFacts.Area;
import org.pagewalk.picture.PageCacheFacts.Blocks;
import org.pagewalk.picture.PageCacheFacts.Buffer;
import org.pagewalk.picture.PageCacheFacts.Entry;
import org.pagewalk.picture.PageCacheFacts.OneFile;
import org.pagewalk.picture.PageCacheFacts.OnePage;
import org.pagewalk.picture.PageCacheFacts.PageList;
import org.pagewalk.picture.PageCacheFacts.Row;
import org.pagewalk.picture.PageCacheFacts.Totals;
import org.pagewalk.picture.PageCacheFacts.Window;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Line;

class PageCachePictureTest {
    private final PageCachePicture picture = new PageCachePicture();
    private final ProcessRun process = new ProcessRun();
    private final Tables tables = process.tables;

    PageCachePictureTest() throws ConfigurationException {
        // a process and no file yet
    }

    private int mapping(Value file) {
        int inode = tables.dentry.d_inode(tables.file.f_dentry(((Value.Row) file).row()));
        return tables.inode.i_mapping(inode);
    }

    @Test
    void aPageOfAFileStandsInItsPlaceAndSaysWhatItIs() {
        Value file = process.file("letter", 100);
        long address = process.mapFile(file, 100);
        process.load(address + 7L * ProcessRun.PAGE);
        int frame = process.frame(address + 7L * ProcessRun.PAGE);
        PageCacheFacts facts = picture.look(process.look(Target.page(frame)));
        OneFile letter = facts.file().orElseThrow();
        assertEquals("letter", letter.name());
        assertEquals(frame, letter.pages().frameAt(7));
        assertTrue(FilePages.isMapped(letter.pages().at(7)), "an entry leads to it");
        assertEquals(7, facts.page().orElseThrow().index());
        assertEquals(Optional.of(1), facts.row(letter.mapping()).map(Row::mapped));
        assertEquals(List.of(100L), letter.areas().stream().map(Area::to).toList());
        Scene scene = picture.draw(facts, Optional.empty(), Wish.wide(960).select(Target.page(frame)));
        Box cell = (Box) scene.of(Target.page(frame)).orElseThrow();
        assertTrue(cell.tip().startsWith("page 7 of letter: clean") && cell.tip().endsWith("in frame " + frame), cell.tip());
        assertEquals(Target.page(frame), scene.at(cell.x() + 2, cell.y() + 2).orElseThrow().target());
        Target missing = Target.entry("AddressSpace", letter.mapping(), 99);
        assertEquals("page 99 of letter: not in memory", ((Box) scene.of(missing).orElseThrow()).tip());
        assertTrue(picture.text(facts).contains("  page 7: " + FilePages.words(letter.pages().at(7)) + ", frame " + frame + "\n"), picture.text(facts));
    }

    @Test
    void theFileStaysWhileSomethingElseIsPicked() {
        Value full = process.file("full", 4);
        process.load(process.mapFile(full, 4));
        Value other = process.file("other", 9);
        assertEquals("full", picture.look(process.look()).file().orElseThrow().name(), "the one with pages in memory comes first");
        assertEquals("other", picture.look(process.look(((Value.Row) other).row() < 0 ? Target.NONE : Target.row("File", ((Value.Row) other).row()))).file()
                .orElseThrow().name());
        PageCacheFacts still = picture.look(process.look(Target.row("Zone", 0)));
        assertEquals("other", still.file().orElseThrow().name());
        PageCacheFacts missing = picture.look(process.look(Target.entry("AddressSpace", mapping(other), 8)));
        assertEquals("not in memory", OnePagePart.words(missing.page().orElseThrow()));
        assertEquals(List.of("Page Cache: other, 0 of 9 pages in memory"), List.of(PageCacheScene.title(missing)));
    }

    @Test
    void whatCameSinceTheMomentBeforeHasAThickEdge() {
        Value file = process.file("letter", 10);
        long address = process.mapFile(file, 10);
        process.load(address);
        PageCacheFacts before = picture.look(process.look());
        process.load(address + 8L * ProcessRun.PAGE);
        PageCacheFacts now = picture.look(process.look());
        Scene scene = picture.draw(now, Optional.of(before), Wish.wide(960));
        int frame = process.frame(address + 8L * ProcessRun.PAGE);
        Box cell = (Box) scene.of(Target.page(frame)).orElseThrow();
        assertTrue(scene.shapes().stream().anyMatch(shape -> shape instanceof Box box && box.outline() == Ink.NEW_EDGE && box.target().isNone()
                && Math.abs(box.x() + 1.5 - cell.x()) < 0.1 && Math.abs(box.y() + 1.5 - cell.y()) < 0.1), "the new page is outlined");
        assertTrue(SmallRun.labels(scene).contains("not so before"));
    }

    @Test
    void withoutAFileItSaysHowToGetOne() {
        PageCacheFacts facts = picture.look(process.look());
        if (facts.file().isEmpty()) {
            assertTrue(picture.text(facts).contains("file data { size 16 pages }"));
        }
    }

    /** A file of 100,000 pages, half of them in memory, with everything that a file can have. */
    private static PageCacheFacts large(int pages) {
        long[] index = new long[pages / 2];
        byte[] state = new byte[pages / 2];
        int[] frame = new int[pages / 2];
        for (int i = 0; i < index.length; i++) {
            index[i] = 2L * i;
            state[i] = FilePages.code(PageInFile.at(1 + i / 3 % 4), i % 5 > 0, i % 5 == 2, i % 7 == 0, i % 11 == 0);
            frame[i] = 1000 + i;
        }
        int[] numbers = new int[4 * pages];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i % 9 == 0 ? 0 : 100 + i;
        }
        OneFile file = new OneFile(3, "large", "file", pages, 4096, 4096L * pages, new FilePages(index, state, frame),
                List.of(new Window(1, 8, 24, 16, 12, "pages 8 to 23")), List.of(new Area(1, "bash (pid 300)", 4, 40, true)),
                List.of(new PageList("clean_pages", List.of(new Entry(2, 1001, 1)), 400)), Blocks.of(0, "hda", 1_000_000, 1024, numbers));
        OnePage page = new OnePage(8, 1004, state[4], "clean_pages", 2, "PG_uptodate", List.of(new Buffer(5, 132, 0, 1024, "Uptodate Mapped", false, false, true),
                new Buffer(6, 133, 1024, 1024, "Uptodate Dirty", true, false, true)), List.of(132, 133, 900_000, 0));
        return new PageCacheFacts(List.of(new Row(3, "large", "file", 4096L * pages, pages / 2, 4, 3, 2)), new Totals(pages / 2, 4, 3, 2, 17, 18), Optional.of(file),
                Optional.of(page));
    }

    @Test
    void buffersSayTheirBlocksAndLeadToTheirPlacesOnTheDisk() {
        Scene scene = picture.draw(large(200), Optional.empty(), Wish.wide(960));
        List<String> labels = SmallRun.labels(scene);
        assertTrue(labels.containsAll(List.of("block 132", "block 133", "block 900000", "hole", "no buffer")), labels.toString());
        assertTrue(labels.stream().anyMatch(label -> label.startsWith("The blocks of this page do not lie side by side")));
        List<Line> ways = scene.shapes().stream().filter(Line.class::isInstance).map(Line.class::cast).filter(line -> line.arrow() && line.ink() == Ink.LINK).toList();
        assertEquals(3, ways.size(), "a way for each block, none for the hole");
        assertTrue(ways.get(2).x2() > 800 && ways.get(0).x2() < 30, "to scale");
        Box buffer = (Box) scene.of(Target.row("BufferHead", 6)).orElseThrow();
        assertEquals("block 133, bytes 1024 to 2047 of the page: Uptodate Dirty", buffer.tip());
    }

    @Test
    void theWindowOfReadAheadIsABracketOverItsPages() {
        Scene scene = picture.draw(large(200), Optional.empty(), Wish.wide(960));
        Box first = (Box) scene.of(Target.page(1004)).orElseThrow();
        Line window = scene.shapes().stream().filter(shape -> shape instanceof Line line && line.ink() == Ink.FREE_EDGE && line.width() == 1.2).map(Line.class::cast)
                .findFirst().orElseThrow();
        assertEquals(first.x(), window.x1(), 0.1);
        assertEquals(16, (window.x2() - window.x1() + 1) / (first.width() + 1), 0.1);
        assertTrue(window.y1() < first.y());
    }

    @Test
    void aVeryLongFileIsDrawnInStretchesAtOnce() {
        PageCacheFacts facts = large(100_000);
        PageCacheFacts old = large(99_998);
        Scene scene = picture.draw(facts, Optional.of(old), Wish.wide(960));
        assertTrue(scene.shapes().size() < 3000, scene.shapes().size() + " shapes");
        assertTrue(SmallRun.labels(scene).stream().anyMatch(label -> label.startsWith("Each cell above is 128 pages")), SmallRun.labels(scene).toString());
        Target far = Target.entry("AddressSpace", 3, 128);
        assertEquals("pages 128 to 255 of large: 64 of 128 pages in memory", ((Box) scene.of(far).orElseThrow()).tip());
    }
}
