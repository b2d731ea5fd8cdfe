/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Step;
import org.pagewalk.picture.Shape.Box;

class AllocationPictureTest {
    private static final AllocationPicture PICTURE = new AllocationPicture();
    private static final int DMA = 0;
    private static final int NORMAL = 1;

    private final SmallRun small = new SmallRun(Machine.ofZones(new int[] {4096, 1024, 0}, new BitSet(), Reclaim.NONE));

    private Optional<AllocationPath> look() {
        return PICTURE.look(small.subject(Target.NONE));
    }

    private String text() {
        return PICTURE.text(look());
    }

    private Scene draw() {
        return PICTURE.draw(look(), Optional.empty(), Wish.wide(960));
    }

    /** Both zones are at their limits for the first pass. */
    private void fill() {
        while (small.run.machine().tables().zone.free_pages(DMA) > 105) {
            small.alloc(Gfp.GFP_KERNEL, 0);
        }
    }

    @Test
    void aZoneThatRefusesInTheFirstPassServesInTheSecond() {
        fill();
        Value page = small.alloc(Gfp.GFP_KERNEL, 0);
        String text = text();
        assertTrue(text.contains("""
                node 0, zonelist 0 (no zone flag): Normal, then DMA
                Pass 1: more free than 1 << order and pages_low of each zone tried
                  Normal: refused: 41 free \u2264 41; 41 = 1 wanted + low 40
                  DMA: refused: 105 free \u2264 105; 105 = 1 wanted + low 40 + low 64
                No zone serves: need_balance is set for Normal, kswapd is woken
                Pass 2: more free than 1 << order and pages_min of each zone tried
                  Normal: served: 41 free > 21; 21 = 1 wanted + min 20
                """), text);
        assertTrue(text.contains("page " + ((Value.PageRef) page).pfn() + " is handed out"), text);
    }

    @Test
    void whoMustNotWaitIsAskedForAQuarterOfPagesMin() {
        fill();
        assertEquals(Value.Nothing.NULL, small.alloc(Gfp.GFP_ATOMIC, 7));
        String text = text();
        assertTrue(text.contains("Normal: refused: 41 free \u2264 133; 133 = 128 wanted + min/4 5"), text);
        assertTrue(text.contains("no __GFP_WAIT: the caller must not wait, it gets NULL"), text);
        assertTrue(text.startsWith("Allocation Path: alloc_pages(GFP_ATOMIC, 7), NULL: no block\n"), text);
    }

    @Test
    void whoWaitsReclaimsAndGivesUpLargeBlocks() {
        fill();
        small.alloc(Gfp.GFP_KERNEL, 7);
        String text = text();
        assertTrue(text.contains("Direct reclaim for Normal freed 0 pages\nPass 3: more free than"), text);
        assertTrue(text.contains("order 7 is more than the kernel waits for (order 3): NULL"), text);
    }

    @Test
    void enoughPagesInPiecesAreNoBlock() {
        int[] pages = new int[1024];
        for (int i = 0; i < 983; i++) {
            pages[i] = ((Value.PageRef) small.alloc(Gfp.GFP_KERNEL, 0)).pfn();
        }
        for (int i = 0; i < 983; i++) {
            if (pages[i] % 2 == 0) {
                small.free(pages[i], 0);
            }
        }
        small.alloc(Gfp.GFP_KERNEL, 6);
        String text = text();
        assertTrue(text.contains("Normal: enough, but in pieces: "), text);
        assertTrue(text.contains("no block of order 6 or above"), text);
        assertTrue(text.contains("DMA: served: 4,096 free > 168; 168 = 64 wanted + low 40 + low 64"), text);
    }

    @Test
    void theBlockIsCutInHalves() {
        small.alloc(Gfp.GFP_KERNEL, 7);
        Scene scene = draw();
        assertTrue(SmallRun.labels(scene).contains("rmqueue: the list of order 9 has block 4608; expand halves it 2 times"));
        for (Target half : List.of(Target.block(4608, 8), Target.block(4864, 7), Target.block(4992, 7))) {
            Box box = (Box) scene.of(half).orElseThrow();
            assertEquals(half, scene.at(box.x() + 2, box.y() + 2).orElseThrow().target());
        }
    }

    @Test
    void aClickOnAZoneSelectsItAndOneOnAPassGoesThere() {
        fill();
        small.alloc(Gfp.GFP_KERNEL, 0);
        Scene scene = draw();
        Box zone = (Box) scene.shapes().stream().filter(shape -> shape instanceof Box box && box.tip().startsWith("DMA: refused")).findFirst()
                .orElseThrow();
        assertEquals(Target.row("Zone", DMA), scene.at(zone.x() + 150, zone.y() + 14).orElseThrow().target(), "bars are in no one's way");
        long begin = look().orElseThrow().call().moment();
        assertTrue(scene.of(Target.moment(begin)).isPresent());
        Target pass = Target.moment(look().orElseThrow().attempts().getFirst().steps().getLast().moment());
        assertTrue(scene.of(pass).isPresent());
    }

    @Test
    void inTheMiddleOnlyWhatHasHappenedIsTold() {
        fill();
        small.alloc(Gfp.GFP_KERNEL, 0);
        Run run = small.run;
        run.cursor().back(Step.CALL);
        run.cursor().moveTo(look().orElseThrow().call().moment());
        assertFalse(text().contains("Pass 1"), text());
        assertTrue(text().contains("not over at this moment"), text());
        AllocationPath before = look().orElseThrow();
        AllocationPath.Pass first = (AllocationPath.Pass) before.attempts().getFirst().steps().getFirst();
        run.cursor().moveTo(first.moment());
        String text = text();
        assertTrue(text.contains("Normal: refused") && !text.contains("DMA: refused"), text);
        Scene scene = PICTURE.draw(look(), Optional.of(Optional.of(before)), Wish.wide(960));
        assertTrue(scene.shapes().stream().anyMatch(shape -> shape instanceof Box box && box.outline() == Ink.NEW_EDGE
                && box.target().equals(Target.row("Zone", NORMAL))), "what came with the step is marked");
        assertEquals(first.moment(), run.cursor().moment(), "looking leaves the moment as it is");
    }

    @Test
    void theLastAllocationIsTheOneThatHadBegun() {
        int first = small.alloc(0);
        long between = small.run.cursor().moment();
        small.alloc(3);
        assertEquals(3, look().orElseThrow().call().order());
        small.run.cursor().moveTo(between);
        assertEquals(first, look().orElseThrow().end().page());
        assertEquals(1, look().orElseThrow().call().line());
    }

    @Test
    void anOrderThatNoBlockHasIsTold() {
        small.alloc(Gfp.GFP_KERNEL, 10);
        assertTrue(text().startsWith("Allocation Path: alloc_pages(GFP_KERNEL, 10), NULL: no block has order 10\n"), text());
        assertFalse(draw().shapes().isEmpty());
    }

    @Test
    void beforeTheFirstAllocationItSaysWhatWillBeThere() {
        assertTrue(look().isEmpty());
        assertTrue(text().startsWith("Nothing has been allocated"), text());
        assertEquals("Allocation Path: nothing is allocated yet", draw().title());
        small.alloc(0);
        small.run.cursor().moveTo(small.run.start());
        assertTrue(look().isEmpty());
    }
}
