/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import org.pagewalk.engine.Architecture;

/**
 * How many bytes the nodes of trees take, as a C compiler lays them out for a kernel of 32 or of 64 bits.
 *
 * @param radixTreeNode struct radix_tree_node as 6.12 has it: 4 bytes, the node above and the tree, a list_head, 64 pointers and
 *        three times 64 bits of tags
 * @param trieNode a node of a PATRICIA trie: the key, the bit, and pointers to the item and to left and right
 */
record StructSizes(int radixTreeNode, int trieNode) {
    static StructSizes of(Architecture architecture) {
        int pointer = architecture.bitsPerLong() / Byte.SIZE;
        int tags = RadixNodes.TAGS * RadixNodes.SIZE / Byte.SIZE;
        return new StructSizes(pointer + 2 * pointer + 2 * pointer + RadixNodes.SIZE * pointer + tags, 5 * pointer);
    }
}
