/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageNote;
import org.pagewalk.engine.physmem.MemoryNote;

/** How what was told reads. */
class NarrationTest {
    private final Run run = Run.record(Machine.bareZone(512), RunLimits.DEFAULT);
    private final Kernel kernel = new Kernel(run);

    private List<String> tree() {
        List<String> lines = new ArrayList<>();
        Narration narration = new Narration(run);
        run.cursor().tell(run.start(), told -> {
            int depth = narration.depth(told);
            if (told.note() != CoreNote.CALL && !(told.isLeave() && told.note().result() == Type.VOID)) {
                lines.add("    ".repeat(depth) + narration.words(told));
            }
            return true;
        }, Progress.NONE);
        return lines;
    }

    @Test
    void callsFormATreeWithDecisionsAndEventsInTheirPlaces() {
        run.line(3);
        Value address = kernel.call("__get_free_pages", Kernel.number(Gfp.GFP_KERNEL), Kernel.number(8));
        kernel.call("free_pages", address, Kernel.number(8));
        assertEquals(List.of(
                "line 3",
                "__get_free_pages(GFP_KERNEL, order 8)",
                "    alloc_pages(GFP_KERNEL, order 8)",
                "        _alloc_pages(GFP_KERNEL, order 8)",
                "            __alloc_pages(GFP_KERNEL, order 8)",
                "                Normal: 512 free > 296 (1 << order, and pages_low of each zone tried): served from here",
                "                rmqueue(Normal, order 8)",
                "                    expand(page 0, order 8, order 9)",
                "                        a block is halved: page 0 of order 8 goes back to the free list",
                "                        = page 256",
                "                    page 256 of order 8 is handed out",
                "                    = page 256",
                "                = page 256",
                "            = page 256",
                "        = page 256",
                "    = 0xc0100000",
                "free_pages(0xc0100000, order 8)",
                "    __free_pages(page 256, order 8)",
                "        __free_pages_ok(page 256, order 8)",
                "            its buddy is free too: together they are page 0 of order 9",
                "            page 256 of order 8 is free"), tree());
    }

    @Test
    void theObjectsThatAreNamedCanBeToldFromOtherWords() {
        kernel.allocPages(Gfp.GFP_KERNEL, 8);
        List<Phrase> objects = new ArrayList<>();
        Narration narration = new Narration(run);
        run.cursor().tell(run.start(), told -> {
            narration.phrases(told).stream().filter(Phrase::isObject).forEach(objects::add);
            return true;
        }, Progress.NONE);
        assertEquals(new Phrase("Normal", "Zone", 1, -1), objects.getFirst());
        assertEquals(List.of(new Phrase("page 0", "Page", 0, 8), new Phrase("page 256", "Page", 256, 8)),
                objects.stream().filter(phrase -> phrase.order() == 8).toList());
        assertEquals(new Phrase("page 256", "Page", 256, -1), objects.getLast());
    }

    @Test
    void whenTheKernelStopsItIsToldWhere() {
        Value page = kernel.allocPages(Gfp.GFP_KERNEL, 8);
        kernel.freePages(page, 8);
        assertThrows(KernelBug.class, () -> kernel.freePages(page, 8));
        List<String> lines = tree();
        assertEquals(List.of("__free_pages(page 256, order 8)", "    __free_pages_ok(page 256, order 8)",
                "kernel BUG: page 256 is freed, but it is free already; free each block once"), lines.subList(lines.size() - 3, lines.size()));
    }

    @Test
    void whyThereIsNoMemoryIsToldStepByStep() {
        kernel.allocPages(Gfp.GFP_ATOMIC, 8);
        kernel.allocPages(Gfp.GFP_ATOMIC, 8);
        List<String> lines = tree();
        assertEquals(List.of(
                "            Normal: 256 free <= 296 (1 << order, and pages_low of each zone tried): refused",
                "            Normal needs to be balanced: kswapd is woken",
                "            kswapd (pid 4) is woken",
                "            Normal: 256 free <= 261 (1 << order, and pages_min of each zone tried): refused",
                "            the caller cannot wait (no __GFP_WAIT): it gets NULL",
                "            = NULL"), lines.subList(lines.size() - 8, lines.size() - 2));
    }

    @Test
    void whatIsWrittenIntoAPageBelongsToItsLife() {
        Value address = kernel.call("get_zeroed_page", Kernel.number(Gfp.GFP_KERNEL));
        kernel.call("memset", address, Kernel.number(7), Kernel.number(100));
        Narration narration = new Narration(run);
        List<String> life = run.cursor().touching(511, 100, Progress.NONE).stream().map(narration::words).toList();
        assertEquals(List.of("page 511 is filled with zeros", "page 511: 100 B are written from byte 0 on"),
                life.subList(life.size() - 2, life.size()));
    }

    @Test
    void everyNoteHasWordsThatNameItsFieldsAndNoneThatItLacks() {
        List<Note> notes = new ArrayList<>(List.of(PageNote.values()));
        notes.addAll(List.of(CoreNote.values()));
        notes.addAll(List.of(MemoryNote.values()));
        for (Note note : notes) {
            if (note.kind() != Note.Kind.CALL) {
                String words = note.words();
                String rest = note.fields().stream().map(field -> "{" + field.name() + "}")
                        .reduce(words, (text, field) -> text.replace(field, ""));
                assertFalse(rest.contains("{"), note + ": " + words);
                assertFalse(words.isBlank(), note.toString());
            }
        }
    }
}
