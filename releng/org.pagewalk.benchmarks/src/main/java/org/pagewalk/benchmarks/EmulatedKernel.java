/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.PageAllocator;

/** The emulated kernel: rmqueue and __free_pages on a machine of one zone. */
final class EmulatedKernel extends Allocator {
    private static final int ZONE = 1;

    private final Machine machine;
    private final PageAllocator pages;

    EmulatedKernel(int pages, boolean journal) {
        super(journal ? "Pagewalk, journal on" : "Pagewalk, journal off");
        machine = Machine.bareZone(pages);
        machine.store().journal().record(journal);
        this.pages = machine.pageAllocator();
    }

    Machine machine() {
        return machine;
    }

    @Override
    int allocate(int slot, int order) {
        return pages.rmqueue(ZONE, order);
    }

    @Override
    void free(int slot, int page, int order) {
        pages.__freePages(page, order);
    }

    @Override
    int freePages() {
        return machine.tables().zone.free_pages(ZONE);
    }
}
