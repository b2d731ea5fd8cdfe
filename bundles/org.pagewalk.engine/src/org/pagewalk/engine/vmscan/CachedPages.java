/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

/** What page reclaim asks of pages that belong to a mapping. Each page that is given is locked, and stays so where nothing else is said. */
public interface CachedPages {
    /** Whether the page's mapping has an operation writepage. */
    boolean canWrite(int page);

    /** Begins to write a dirty page: mapping->a_ops->writepage. The page is unlocked when the write is over, which may be at once. */
    void writepage(int page);

    /** Takes the buffers of a page away if none of them is in use; tells whether it did: try_to_release_page. */
    boolean tryToReleasePage(int page, int gfpMask);

    /** Takes a page that nobody else uses out of its mapping and its index; reclaim frees it: __remove_inode_page. */
    void removeInodePage(int page);
}
