/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.Tables;

/**
 * Finds the pages of files that are in memory. A machine keeps one index of them, or all, to compare what each look-up costs; a
 * scenario sees the costs as {@code machine().page_indexes}. Trees belong to one file each, and come with its first page.
 */
public final class PageIndexes {
    /** Tags of radix trees: a page has to be written, is being written, will be by a write-back that has begun. */
    public static final int PAGECACHE_TAG_DIRTY = 0;
    public static final int PAGECACHE_TAG_WRITEBACK = 1;
    public static final int PAGECACHE_TAG_TOWRITE = 2;

    private static final String HASH = "hash";
    private static final String RADIX = "radix";
    private static final String TRIE = "trie";

    private final Tables tables;
    private final AddressSpaceTable mappings;
    private final List<String> kept;
    private final String used;
    private final boolean keepsHash;
    private final boolean keepsRadix;
    private final boolean keepsTrie;
    private final boolean keepsAreas;
    private final int bitsPerLong;
    private final StructSizes sizes;
    private final IndexCosts radixCosts;
    private final IndexCosts trieCosts;
    private final PageHash hash;
    private final RadixTrees radixTrees;
    private final Tries tries;
    private final PrioTrees prioTrees;

    /** The indexes of a machine, empty. */
    public PageIndexes(Tables tables, PageCacheSpec spec, Architecture architecture, Narrator narrator) {
        this.tables = tables;
        mappings = tables.addressSpace;
        kept = spec.compare() ? PageCacheSpec.INDEXES : List.of(spec.index());
        used = spec.index();
        keepsHash = kept.contains(HASH);
        keepsRadix = kept.contains(RADIX);
        keepsTrie = kept.contains(TRIE);
        keepsAreas = spec.compare();
        bitsPerLong = architecture.bitsPerLong();
        sizes = StructSizes.of(architecture);
        Voice<IndexNote> voice = narrator.voice(IndexNote.values());
        hash = new PageHash(tables, architecture, costs(HASH), voice);
        radixTrees = new RadixTrees(tables, narrator);
        radixCosts = costs(RADIX);
        tries = new Tries(tables, narrator);
        trieCosts = costs(TRIE);
        prioTrees = new PrioTrees(tables, architecture, narrator);
    }

    private IndexCosts costs(String kind) {
        return new IndexCosts(tables.pageIndex, kept.indexOf(kind));
    }

    /** Begins to count what look-ups cost. */
    public void powerOn() {
        for (String kind : kept) {
            tables.pageIndex.name(tables.pageIndex.add(), kind);
        }
    }

    /** Whether pages are found by the page hash table, or it is kept to compare. */
    public boolean keepsHash() {
        return keepsHash;
    }

    /** Whether areas that map files are kept in priority search trees. */
    public boolean keepsAreas() {
        return keepsAreas;
    }

    /**
     * The cached page of a mapping, looked up in each index that is kept.
     *
     * @param index which page of the file, from 0 on
     * @return the page; NULL if it is not cached
     */
    public int find(int mapping, long index) {
        int byHash = keepsHash ? hash.find(mapping, index) : NULL;
        int byRadix = keepsRadix ? findInTree(mapping, index) : NULL;
        int byTrie = keepsTrie ? findInTrie(mapping, index) : NULL;
        return switch (used) {
            case RADIX -> byRadix;
            case TRIE -> byTrie;
            default -> byHash;
        };
    }

    /** The same without telling or counting anything. */
    public int look(int mapping, long index) {
        return switch (used) {
            case RADIX -> mappings.page_tree(mapping) == NULL ? NULL : LookUps.radix(tables, mappings.page_tree(mapping), index).found();
            case TRIE -> mappings.page_trie(mapping) == NULL ? NULL : LookUps.trie(tables, mappings.page_trie(mapping), index).found();
            default -> LookUps.hash(tables, mapping, index).found();
        };
    }

    /** The areas that map any of some pages of a mapping; from lists where no trees are kept. */
    public List<Integer> areasMapping(int mapping, long first, long last) {
        return LookUps.areas(tables, mapping, first, last).areas();
    }

    private int findInTree(int mapping, long index) {
        int root = mappings.page_tree.get(mapping);
        if (root == NULL) {
            radixCosts.lookUp(0, 0);
            return NULL;
        }
        radixCosts.lookUp(radixTrees.visited(root, index), 1);
        return radixTrees.lookup(root, index);
    }

    private int findInTrie(int mapping, long index) {
        int trie = mappings.page_trie.get(mapping);
        if (trie == NULL) {
            trieCosts.lookUp(0, 0);
            return NULL;
        }
        int visited = tries.visited(trie, index);
        boolean hasKeys = tables.trieRoot.root(trie) != NULL;
        trieCosts.lookUp(visited + (hasKeys ? 1 : 0), visited + (hasKeys ? 1 : 0));
        return tries.lookup(trie, index);
    }

    /** Enters a page that has become a page of a mapping: its mapping and index are set. The place is free. */
    public void insert(int mapping, long index, int page) {
        if (keepsHash) {
            hash.add(mapping, index, page);
        }
        if (keepsRadix) {
            int root = tree(mapping);
            int before = tables.radixTreeRoot.nodes(root);
            radixTrees.insert(root, index, page);
            radixCosts.grow(1, (long) (tables.radixTreeRoot.nodes(root) - before) * sizes.radixTreeNode());
        }
        if (keepsTrie) {
            tries.insert(trie(mapping), index, page);
            trieCosts.grow(1, sizes.trieNode());
        }
    }

    private int tree(int mapping) {
        if (mappings.page_tree(mapping) == NULL) {
            mappings.page_tree(mapping, radixTrees.create("", mapping));
        }
        return mappings.page_tree(mapping);
    }

    private int trie(int mapping) {
        if (mappings.page_trie(mapping) == NULL) {
            mappings.page_trie(mapping, tries.create("", bitsPerLong, mapping));
        }
        return mappings.page_trie(mapping);
    }

    /** Takes a page out that leaves a mapping; its mapping and index are still set. */
    public void remove(int mapping, long index, int page) {
        if (keepsHash) {
            hash.remove(mapping, index, page);
        }
        if (keepsRadix) {
            int root = mappings.page_tree(mapping);
            int before = tables.radixTreeRoot.nodes(root);
            radixTrees.delete(root, index);
            radixCosts.grow(-1, (long) (tables.radixTreeRoot.nodes(root) - before) * sizes.radixTreeNode());
        }
        if (keepsTrie) {
            tries.delete(mappings.page_trie(mapping), index);
            trieCosts.grow(-1, -sizes.trieNode());
        }
    }

    /** Gives a cached page a tag, such as {@link #PAGECACHE_TAG_DIRTY}; radix trees alone keep tags. */
    public void tagSet(int mapping, long index, int tag) {
        if (keepsRadix) {
            radixTrees.tagSet(mappings.page_tree(mapping), index, tag);
        }
    }

    /** Takes a tag from a cached page. */
    public void tagClear(int mapping, long index, int tag) {
        if (keepsRadix) {
            radixTrees.tagClear(mappings.page_tree(mapping), index, tag);
        }
    }

    /** A mapping goes away; it has no pages any more, and no areas map it. */
    public void forget(int mapping) {
        if (mappings.page_tree(mapping) != NULL) {
            radixTrees.remove(mappings.page_tree(mapping));
            mappings.page_tree(mapping, NULL);
        }
        if (mappings.page_trie(mapping) != NULL) {
            tries.remove(mappings.page_trie(mapping));
            mappings.page_trie(mapping, NULL);
        }
        prioTrees.forget(mapping);
    }

    /** The table of all cached pages. */
    public PageHash hash() {
        return hash;
    }

    /** Radix trees, those of files and those of scenarios. */
    public RadixTrees radixTrees() {
        return radixTrees;
    }

    /** PATRICIA tries, those of files and those of scenarios. */
    public Tries tries() {
        return tries;
    }

    /** Which areas map which pages of a file. */
    public PrioTrees prioTrees() {
        return prioTrees;
    }

    /** What is wrong with the indexes, in words; empty when all is well. */
    public List<String> checkInvariants() {
        List<String> findings = new ArrayList<>();
        int cached = hash.check(findings);
        if (findings.isEmpty() && keepsHash && cached != tables.pageIndex.entries(0)) {
            findings.add("page_hash_table: it has " + cached + " pages, not " + tables.pageIndex.entries(0));
        }
        for (int row = 1; row < tables.pageIndex.limit(); row++) {
            if (tables.pageIndex.entries(row) != tables.pageIndex.entries(0)) {
                findings.add("page_indexes: " + kept.get(row) + " has " + tables.pageIndex.entries(row) + " pages, but " + kept.get(0) + " "
                        + tables.pageIndex.entries(0));
            }
        }
        findings.addAll(radixTrees.checkInvariants());
        findings.addAll(tries.checkInvariants());
        findings.addAll(prioTrees.checkInvariants());
        return findings;
    }
}
