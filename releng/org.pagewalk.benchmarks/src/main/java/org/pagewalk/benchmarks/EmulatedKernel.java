/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.PageAllocator;

/** The emulated kernel: rmqueue and __free_pages on a machine of one zone. */
final class EmulatedKernel extends Allocator {
    private static final int ZONE = 1;

    /** What is written down meanwhile. */
    enum Recording {
        OFF("Pagewalk, nothing recorded"), JOURNAL("Pagewalk, journal"),
        NARRATIVE("Pagewalk, journal and narrative");

        private final String words;

        Recording(String words) {
            this.words = words;
        }
    }

    private final Machine machine;
    private final PageAllocator pages;

    EmulatedKernel(int pages, Recording recording) {
        super(recording.words);
        machine = Machine.bareZone(pages);
        machine.store().journal().record(recording != Recording.OFF);
        machine.narrator().listen(recording == Recording.NARRATIVE);
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
