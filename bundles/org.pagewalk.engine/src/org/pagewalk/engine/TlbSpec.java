/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import java.util.List;

/**
 * The translation look-aside buffer of each processor.
 *
 * @param entries how many translations it holds
 * @param ways in how many of them a translation may be: it is looked for in all of these at once
 * @param replacement which of them gives way to a new one: a name of {@link #REPLACEMENTS}
 */
public record TlbSpec(int entries, int ways, String replacement) {
    /** What most processors had whose kernel this is. */
    public static final TlbSpec USUAL = new TlbSpec(64, 4, "plru");
    /** Least recently used; the same with a tree of bits, as hardware does it; the oldest; any. */
    public static final List<String> REPLACEMENTS = List.of("lru", "plru", "fifo", "random");
    /** The most entries. */
    static final int ENTRIES_MAX = 4096;
    private static final int TREE_WAYS_MAX = 32;

    void check() throws ConfigurationException {
        if (entries < 1 || entries > ENTRIES_MAX || Integer.bitCount(entries) > 1) {
            throw new ConfigurationException("tlb.entries", "a TLB has 1, 2, 4 and so on up to " + ENTRIES_MAX + " entries, not " + entries
                    + "; write, for example, tlb.entries " + USUAL.entries);
        }
        if (ways < 1 || ways > entries || Integer.bitCount(ways) > 1) {
            throw new ConfigurationException("tlb.ways", "a TLB of " + entries + " entries has 1, 2, 4 and so on up to " + entries
                    + " ways, not " + ways + "; write, for example, tlb.ways " + Math.min(USUAL.ways, entries));
        }
        if (replacement.equals("plru") && ways > TREE_WAYS_MAX) {
            throw new ConfigurationException("tlb.ways", "the tree of plru reaches " + TREE_WAYS_MAX + " ways, not " + ways
                    + "; write fewer, or tlb.replacement lru");
        }
        if (!REPLACEMENTS.contains(replacement)) {
            throw new ConfigurationException("tlb.replacement", "a TLB replaces its entries in one of these ways: "
                    + String.join(", ", REPLACEMENTS) + "; not " + replacement);
        }
    }
}
