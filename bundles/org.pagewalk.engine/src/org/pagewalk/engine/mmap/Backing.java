/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

/** What lies behind areas: pages and files. Their parts of the engine know areas too, so they come when areas are there. */
final class Backing {
    private MappedPages pages = MappedPages.NONE;
    private final MappedFiles files;

    Backing(MappedFiles files) {
        this.files = files;
    }

    void set(MappedPages newPages) {
        pages = newPages;
    }

    MappedPages pages() {
        return pages;
    }

    MappedFiles files() {
        return files;
    }
}
