/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.List;
import java.util.SortedMap;

/** What came of playing one file. */
public sealed interface ReplayResult {
    /** The file, as the user named it. */
    String file();

    /** The kind of evidence: "buddy", "ftrace", ... */
    String kind();

    /**
     * The emulator answered as the kernel did.
     *
     * @param lines lines compared or obeyed, comments not counted
     */
    record Match(String file, String kind, long lines) implements ReplayResult {
    }

    /**
     * The first line at which the emulator and the kernel part.
     *
     * @param line     from 1
     * @param expected what the file says
     * @param got      what the emulator gave
     */
    record Difference(String file, String kind, long line, String expected, String got) implements ReplayResult {
    }

    /**
     * Page states after the last event of an ftrace text. A block is what one mm_page_alloc handed out.
     *
     * @param events            event lines of any name
     * @param pageAllocs        mm_page_alloc that gave a block
     * @param pageFrees         mm_page_free (mm_page_free_batched repeats frames and is not counted)
     * @param freesWithoutAlloc of these, those that met no held block of that start and order
     * @param blocksDropped     held blocks that a later alloc took away, their free not having been recorded
     * @param peakPages         most pages held at any event
     * @param endPages          pages held after the last event
     * @param cacheAdds         pages put into the page cache
     * @param cacheRemovals     pages taken out of it
     * @param endCached         pages in it after the last event
     * @param failedAllocs      mm_page_alloc that gave nothing
     * @param lostEvents        events that the kernel says it dropped or overwrote
     * @param allocsByOrder     index is the order
     * @param eventsByName      how often each event occurred (a bounded number of names)
     * @param microseconds      from the first event to the last
     */
    record Ftrace(String file, long events, long pageAllocs, long pageFrees, long freesWithoutAlloc,
            long blocksDropped, long peakPages, long endPages, long cacheAdds, long cacheRemovals, long endCached,
            long failedAllocs, long lostEvents, List<Long> allocsByOrder, SortedMap<String, Long> eventsByName, long microseconds)
            implements ReplayResult {
        @Override
        public String kind() {
            return "ftrace";
        }
    }
}
