/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import java.util.List;

import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.pagealloc.PageNote;

/** What the LRU lists and reclaim bring to the language (Gorman 11). */
public final class VmscanDeclarations implements Subsystem {
    private static final String PAGE = "let page = alloc_page(GFP_KERNEL)\nlru_cache_add(page)\nactivate_page(page)\n";
    private static final String SHRINK = "shrink_cache(1, zone(\"Normal\"), GFP_KSWAPD, 1)\n";

    @Override
    public String title() {
        return "LRU lists and page reclaim";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return VmscanFunctions.functions();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                new EventDeclaration(PageNote.PAGE_ACTIVATED, "A page goes from inactive_list to active_list.", "Gorman 11, table 11.1",
                        PAGE + "expect event page_activated"),
                new EventDeclaration(PageNote.PAGE_DEACTIVATED, "A page goes from active_list to inactive_list.", "Gorman 11.6",
                        PAGE + "refill_inactive(1)\nexpect event page_deactivated"),
                new EventDeclaration(VmscanNote.PAGE_ROTATED, "A page at the end of active_list was used, and stays active.", "Gorman 11.6",
                        PAGE + "mark_page_accessed(page)\nrefill_inactive(1)\nexpect event page_rotated"),
                new EventDeclaration(VmscanNote.PAGE_LAUNDERED, "Reclaim has a dirty page written.", "Gorman 11.7",
                        VmscanFunctions.WRITE + SHRINK + "expect event page_laundered"),
                new EventDeclaration(VmscanNote.PAGE_RECLAIMED, "Reclaim frees a page.", "Gorman 11.7",
                        VmscanFunctions.READ + SHRINK + "expect event page_reclaimed where nr_pages == 0"));
    }
}
