/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import java.util.List;
import java.util.stream.Stream;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What the page allocator brings to the language (Gorman 6). */
public final class PageDeclarations implements Subsystem {
    private static final String ALLOC = "let page = alloc_pages(GFP_KERNEL, 1)";

    @Override
    public String title() {
        return "Page allocator";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return Stream.of(PageFunctions.functions(), PageBits.functions(), ProcessFlags.functions()).flatMap(List::stream).toList();
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return Stream.concat(Gfp.constants().stream(), ProcessFlags.constants().stream()).toList();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                new EventDeclaration(PageNote.PAGE_ALLOC, "A block is handed out.", "Gorman 6.3",
                        ALLOC + "\nexpect event page_alloc where order == 1"),
                new EventDeclaration(PageNote.PAGE_FREE, "The last user of a block gives it back.", "Gorman 6.4",
                        ALLOC + "\n__free_pages(page, 1)\nexpect event page_free where order == 1"),
                new EventDeclaration(PageNote.PAGE_SPLIT, "A block is halved, since a smaller one is wanted: one half goes "
                        + "to the free list of its order.", "Gorman 6.3",
                        "machine { boot bare }\n" + ALLOC + "\nexpect count(event page_split) > 0"),
                new EventDeclaration(PageNote.PAGE_MERGE, "A free block and its buddy become one block of the next order.",
                        "Gorman 6.4", "machine { boot bare }\n" + ALLOC + "\n__free_pages(page, 1)\nexpect event page_merge where order == 2"),
                new EventDeclaration(PageNote.KSWAPD_WAKE, "A zone is short of pages, and kswapd is woken to balance it.",
                        "Gorman 10.6", "machine { memory 16 MiB }\nwhile alloc_page(GFP_ATOMIC) != NULL { }\n"
                                + "expect event kswapd_wake where zone == \"DMA\""));
    }
}
