/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.pageindex.LookUp.AreaStep;
import org.pagewalk.engine.pageindex.LookUp.RadixStep;
import org.pagewalk.engine.pageindex.LookUp.TrieStep;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.RadixTreeRootTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TrieNodeTable;
import org.pagewalk.model.tables.VmAreaTable;

/** Follows look-ups for those who want to see how they go: it reads the state and changes nothing. */
public final class LookUps {
    /** No chain is followed further, so that a broken one ends. */
    private static final int CHAIN_MAX = 10_000;

    private LookUps() {
    }

    /** The way of a page of a file through the page hash table. */
    public static LookUp.Hash hash(Tables tables, int mapping, long index) {
        HashFunction function = new HashFunction(architecture(tables));
        long address = function.address(mapping);
        int bits = tables.machine.page_hash_bits(0);
        if (bits == 0) {
            return new LookUp.Hash(address, NULL, List.of(), NULL);
        }
        PageTable pages = tables.page;
        int bucket = function.bucket(mapping, index, bits);
        List<Integer> chain = new ArrayList<>();
        int page = tables.pageHashBucket.first(bucket);
        while (page != NULL && chain.size() < CHAIN_MAX) {
            chain.add(page);
            if (pages.mapping(page) == mapping && Integer.toUnsignedLong(pages.index(page)) == index) {
                return new LookUp.Hash(address, bucket, chain, page);
            }
            page = pages.next_hash(page);
        }
        return new LookUp.Hash(address, bucket, chain, NULL);
    }

    private static Architecture architecture(Tables tables) {
        String name = tables.machine.arch(0);
        return Architecture.all().stream().filter(each -> each.name().equals(name)).findFirst().orElse(Architecture.X86);
    }

    /** The way of an index through a radix tree. */
    public static LookUp.Radix radix(Tables tables, int root, long index) {
        RadixTreeRootTable roots = tables.radixTreeRoot;
        int height = roots.height(root);
        boolean fits = RadixNodes.fits(index, height);
        List<RadixStep> steps = new ArrayList<>();
        int entry = fits ? roots.rnode(root) : 0;
        for (int shift = (height - 1) * RadixNodes.SHIFT; shift >= 0 && entry != 0; shift -= RadixNodes.SHIFT) {
            int slot = RadixNodes.slot(entry - 1, index, shift);
            int node = entry - 1;
            entry = tables.radixTreeSlot.entry(slot);
            steps.add(new RadixStep(node, shift, slot & RadixNodes.SIZE - 1, entry));
        }
        return new LookUp.Radix(height, fits, steps, entry - 1);
    }

    /** The way of a key through a trie. */
    public static LookUp.Trie trie(Tables tables, int trie, long key) {
        TrieNodeTable nodes = tables.trieNode;
        int above = tables.trieRoot.root(trie);
        if (above == NULL) {
            return new LookUp.Trie(List.of(), NULL, 0, NULL);
        }
        int bits = tables.trieRoot.bits(trie);
        List<TrieStep> steps = new ArrayList<>();
        int node = nodes.left(above);
        while (nodes.bit(node) > nodes.bit(above)) {
            int value = Tries.bit(key, bits, nodes.bit(node));
            int next = value == 1 ? nodes.right(node) : nodes.left(node);
            steps.add(new TrieStep(node, nodes.bit(node), value, next, nodes.bit(next) <= nodes.bit(node)));
            above = node;
            node = next;
        }
        return new LookUp.Trie(steps, node, nodes.key(node), nodes.key(node) == key ? nodes.item(node) : NULL);
    }

    /** The way to the areas that map any of pages {@code first} to {@code last} of a file. */
    public static LookUp.Areas areas(Tables tables, int mapping, long first, long last) {
        VmAreaTable areas = tables.vmArea;
        int shift = tables.machine.PAGE_SHIFT(0);
        List<AreaStep> steps = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        int root = tables.addressSpace.i_mmap_tree(mapping);
        if (root != NULL) {
            new PrioSearch(areas, shift, first, last).search(tables.prioTreeRoot.prio_tree_node(root), tables.prioTreeRoot.index_bits(root),
                    (node, overlaps) -> {
                        steps.add(new AreaStep(node, areas.vm_pgoff(node), PrioSearch.last(areas, node, shift), overlaps));
                        for (int vma = overlaps ? node : NULL; vma != NULL; vma = areas.prio_set(vma)) {
                            found.add(vma);
                        }
                    });
            return new LookUp.Areas(true, steps, found);
        }
        for (int head : new int[] {tables.addressSpace.i_mmap(mapping), tables.addressSpace.i_mmap_shared(mapping)}) {
            for (int vma = head; vma != NULL && steps.size() < CHAIN_MAX; vma = areas.vm_next_share(vma)) {
                long end = PrioSearch.last(areas, vma, shift);
                boolean overlaps = Long.compareUnsigned(end, first) >= 0 && Long.compareUnsigned(areas.vm_pgoff(vma), last) <= 0;
                steps.add(new AreaStep(vma, areas.vm_pgoff(vma), end, overlaps));
                if (overlaps) {
                    found.add(vma);
                }
            }
        }
        return new LookUp.Areas(false, steps, found);
    }
}
