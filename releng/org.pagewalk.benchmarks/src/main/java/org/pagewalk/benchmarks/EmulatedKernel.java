/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Gfp;
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
        this(recording.words, pages, recording);
    }

    private EmulatedKernel(String name, int pages, Recording recording) {
        super(name);
        machine = Machine.bareZone(pages);
        machine.store().journal().record(recording != Recording.OFF);
        machine.narrator().listen(recording == Recording.NARRATIVE);
        this.pages = machine.pageAllocator();
    }

    /** The same, from alloc_pages down: flags, node, zonelist and watermarks as well; nothing recorded. */
    static Allocator wholePath(int pages) {
        EmulatedKernel kernel = new EmulatedKernel("Pagewalk, alloc_pages as a whole", pages, Recording.OFF);
        return new Allocator(kernel.name()) {
            @Override
            int allocate(int slot, int order) {
                return kernel.pages.allocPages(Gfp.GFP_KERNEL, order);
            }

            @Override
            void free(int slot, int page, int order) {
                kernel.free(slot, page, order);
            }

            @Override
            int freePages() {
                return kernel.freePages();
            }
        };
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
