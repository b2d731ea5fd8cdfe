/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.util.List;

/**
 * How pages of files are found, and read before anybody asks for them.
 *
 * @param index by what the kernel finds a page: a name of {@link #INDEXES}
 * @param compare whether the other indexes are kept too, and each look-up is made in all of them
 * @param readahead by which rule pages are read ahead: a name of {@link #READAHEADS}
 */
public record PageCacheSpec(String index, boolean compare, String readahead) {
    /** As Linux 2.4.20 has it. */
    public static final PageCacheSpec USUAL = new PageCacheSpec("hash", false, "window");
    /** The page hash table; a radix tree for each file, as later kernels have; a PATRICIA trie for each. */
    public static final List<String> INDEXES = List.of("hash", "radix", "trie");
    /** The window of 2.4; 2.6's, which starts when a page is missing or a mark is reached; none. */
    public static final List<String> READAHEADS = List.of("window", "ondemand", "none");

    /** Whether nothing is read before it is asked for. */
    public boolean isWithoutReadahead() {
        return readahead.equals("none");
    }

    void check() throws ConfigurationException {
        if (!INDEXES.contains(index)) {
            throw new ConfigurationException("page_cache.index", "pages are found by one of these: " + String.join(", ", INDEXES) + "; not "
                    + index);
        }
        if (!READAHEADS.contains(readahead)) {
            throw new ConfigurationException("page_cache.readahead", "pages are read ahead in one of these ways: "
                    + String.join(", ", READAHEADS) + "; not " + readahead);
        }
    }
}
