/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.picture.LruFacts.Card;
import org.pagewalk.picture.LruFacts.OneList;
import org.pagewalk.picture.LruFacts.Reason;
import org.pagewalk.picture.LruMoves.Move;
import org.pagewalk.picture.LruMoves.Place;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Line;

class LruPictureTest {
    private final LruPicture picture = new LruPicture();

    @Test
    void aPageThatIsUsedTwiceBecomesActiveAndThePictureSaysWhy() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        Value file = process.file("letter", 4);
        long address = process.mapFile(file, 4);
        LruFacts empty = picture.look(process.look());
        process.load(address + ProcessRun.PAGE);
        int frame = process.frame(address + ProcessRun.PAGE);
        LruFacts once = picture.look(process.look());
        Card card = once.inactive().head().stream().filter(each -> each.frame() == frame).findFirst().orElseThrow();
        assertEquals("letter:1", card.owner());
        List<Move> came = LruMoves.of(once, Optional.of(empty)).moves();
        assertTrue(came.stream().anyMatch(move -> move.frame() == frame && move.from() == Place.NOWHERE && move.to() == Place.INACTIVE), came.toString());
        process.load(process.mapFile(file, 4) + ProcessRun.PAGE);
        LruFacts twice = picture.look(process.look());
        Move move = LruMoves.of(twice, Optional.of(once)).moves().getFirst();
        assertEquals(frame, move.frame());
        assertEquals("inactive_list \u2192 active_list", move.way());
        assertTrue(move.why().startsWith("mark_page_accessed, activate_page"), move.why());
        Scene scene = picture.draw(twice, Optional.of(once), Wish.wide(960));
        assertTrue(SmallRun.labels(scene).stream().anyMatch(label -> label.startsWith("mark_page_accessed, activate_page")), SmallRun.labels(scene).toString());
        assertEquals(1, scene.shapes().stream().filter(shape -> shape instanceof Line line && line.width() == 3 && line.ink() == Ink.NEW_EDGE).count(),
                "one way of the chart is lit");
        assertTrue(picture.text(twice).contains("active_list, head first: 1 page\n  frame " + frame + ", letter:1"), picture.text(twice));
    }

    private static OneList list(String name, int from, int size, int marks) {
        int[] frames = IntStream.range(from, from + size).toArray();
        byte[] all = new byte[size];
        Arrays.fill(all, (byte) marks);
        List<Card> cards = IntStream.range(from, from + Math.min(18, size)).mapToObj(frame -> new Card(frame, "a-rather-long-name-of-a-file", frame, marks, 2)).toList();
        return new OneList(name, frames, all, size, cards, size <= 18 ? List.of() : List.of(new Card(from + size - 1, "anonymous", -1, marks, 1)));
    }

    private static LruFacts facts(OneList active, OneList inactive, Map<Integer, Reason> reasons) {
        return new LruFacts(active, inactive, List.of(1L, 2L, 3L, 4L), reasons, 100);
    }

    @Test
    void theMarksOfAPageStandAsLettersAndItsNumberInTheFileIsNeverCut() {
        LruFacts facts = facts(list("active_list", 5000, 2, 0b01111), list("inactive_list", 6000, 1, 0), Map.of());
        List<String> labels = SmallRun.labels(picture.draw(facts, Optional.empty(), Wish.wide(480)));
        assertTrue(labels.contains("r d l k \u00d72"), labels.toString());
        assertTrue(labels.stream().anyMatch(label -> label.endsWith("\u2026:5001")), labels.toString());
    }

    @Test
    void whatLeftTheListsIsToldWithItsReasonUnlessThatIsOld() {
        LruFacts before = new LruFacts(list("active_list", 0, 0, 0), list("inactive_list", 7, 2, 0), List.of(0L, 0L, 0L, 0L), Map.of(), 50);
        LruFacts now = facts(list("active_list", 0, 0, 0), list("inactive_list", 0, 0, 0), Map.of(7, new Reason(60, "shrink_cache", "page 7 is clean"),
                8, new Reason(40, "lru_cache_add", "")));
        List<Move> moves = LruMoves.of(now, Optional.of(before)).moves();
        assertEquals(List.of("shrink_cache: page 7 is clean", ""), moves.stream().map(Move::why).toList());
        assertEquals(Place.NOWHERE, moves.getFirst().to());
        Scene scene = picture.draw(now, Optional.of(before), Wish.wide(960));
        assertTrue(SmallRun.labels(scene).contains("What was moved since the moment before: 2 pages"));
    }

    @Test
    void fiftyThousandPagesAreDrawnInStretchesAtOnce() {
        LruFacts now = facts(list("active_list", 0, 50_000, 1), list("inactive_list", 60_000, 50_000, 0b10000), Map.of());
        LruFacts before = facts(list("active_list", 100, 50_000, 1), list("inactive_list", 60_000, 50_000, 0b10000), Map.of());
        Scene scene = picture.draw(now, Optional.of(before), Wish.wide(960));
        assertTrue(SmallRun.labels(scene).contains("All of them, head first, 64 pages a cell:"), SmallRun.labels(scene).toString());
        Box cell = (Box) scene.of(Target.page(64)).orElseThrow();
        assertEquals("active_list, places 65 to 128 of 50,000: 64 referenced, 0 dirty, 0 anonymous", cell.tip());
    }

    @Test
    void emptyListsSayHowPagesComeOntoThem() {
        LruFacts empty = facts(list("active_list", 0, 0, 0), list("inactive_list", 0, 0, 0), Map.of());
        assertEquals("LRU Lists: both are empty", picture.draw(empty, Optional.empty(), Wish.wide(400)).title());
        assertTrue(picture.text(empty).contains("let a task store to an area"));
    }
}
