/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;

/** Scenarios as people would write them. */
final class Examples {
    static final String BUDDY = """
            machine {
              kernel linux-2.4.20
              arch   x86
              cpus   1
              memory 64 MiB        // in whole pages
              seed   7
              boot   bare
            }

            let page = alloc_pages(GFP_KERNEL, 3)
            let addr = __get_free_pages(GFP_DMA, 0)
            let objects = []
            for i in 1..100 { objects += alloc_page(GFP_KERNEL) }
            for each in objects { __free_page(each) }
            __free_pages(page, 3)
            free_pages(addr, 0)

            section "free lists" {
              expect zone("Normal").free_area[0].nr_free == 0
              expect zone("DMA").free_pages > zone("DMA").pages_low  "DMA must not be under pressure"
              print proc("buddyinfo")
              check invariants
            }
            """;
    static final String FRAGMENTATION = """
            /* Every second page is freed: half of the memory is free, and no block of two pages. */
            def take(n) {
              let taken = []
              repeat n { taken += alloc_page(GFP_KERNEL) }
              return taken
            }
            let pages = take(64)
            let i = 0
            while i < pages.size {
              if i % 2 == 0 { __free_page(pages[i]) } else if pages[i] == NULL { print "none" } else { pages[i] = NULL }
              i += 1
            }
            print "freed " + (i >> 1) + " pages"
            expect i == 64 && pages[1] == NULL
            expect bug { __free_page(pages[0]) } "freed twice"
            """;
    static final List<String> ALL = List.of(BUDDY, FRAGMENTATION);

    private Examples() {
    }
}
