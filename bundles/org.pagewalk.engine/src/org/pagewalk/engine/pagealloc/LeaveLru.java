/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.PageTable;

/** How a page that is freed leaves the LRU list on which it still is (Gorman 6.4). */
final class LeaveLru {
    private final PageTable pages;
    private final WrongFree wrongFree;
    private final Voice<PageNote> voice;

    LeaveLru(PageTable pages, WrongFree wrongFree, Voice<PageNote> voice) {
        this.pages = pages;
        this.wrongFree = wrongFree;
        this.voice = voice;
    }

    /** A page on an LRU list leaves it; one that is locked or still active must not be freed. */
    void leave(int page) {
        if (pages.PageLRU(page)) {
            lruCacheDel(page);
        }
        if (pages.PageLocked(page) || pages.PageActive(page)) {
            throw wrongFree.stillUsed(page);
        }
    }

    @KernelFunction(value = "lru_cache_del", source = "Gorman 6.4")
    private void lruCacheDel(int page) {
        voice.tell(PageNote.LRU_CACHE_DEL, page);
        __lruCacheDel(page);
        voice.leave(PageNote.LRU_CACHE_DEL);
    }

    @KernelFunction(value = "__lru_cache_del", source = "Gorman 6.4")
    private void __lruCacheDel(int page) {
        voice.tell(PageNote.__LRU_CACHE_DEL, page);
        if (pages.TestClearPageLRU(page)) {
            pages.lru.del(page);
            pages.ClearPageActive(page);
        }
        voice.leave(PageNote.__LRU_CACHE_DEL);
    }
}
