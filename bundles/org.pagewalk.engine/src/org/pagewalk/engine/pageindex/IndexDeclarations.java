/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import java.util.List;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;

/** What the search for pages brings to the language. */
public final class IndexDeclarations implements Subsystem {
    private static final String RADIX = "the kernel's radix-tree.c";
    private static final String PATRICIA = "000, \"Lookup in a PATRICIA Trie\"";
    private static final String TREE = "radix_tree tree { }\nradix_tree_insert(tree, 1000, 7)\n";
    private static final String TRIE = "trie words {\n  bits 15\n}\ntrie_insert(words, 0b001101001011100, 7)\n";

    @Override
    public String title() {
        return "Radix trees and tries";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return IndexFunctions.functions();
    }

    @Override
    public List<DeclarationKind> kinds() {
        return IndexKinds.kinds();
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return List.of(tag("PAGECACHE_TAG_DIRTY", PageIndexes.PAGECACHE_TAG_DIRTY, "The tag of pages that were written to and still have to reach"
                        + " the disk."),
                tag("PAGECACHE_TAG_WRITEBACK", PageIndexes.PAGECACHE_TAG_WRITEBACK, "The tag of pages that are being written to the disk."),
                tag("PAGECACHE_TAG_TOWRITE", PageIndexes.PAGECACHE_TAG_TOWRITE, "The tag of pages that a write-back that has begun will write."));
    }

    private static ConstantDeclaration tag(String name, int value, String explanation) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, "the kernel's fs.h",
                TREE + "radix_tree_tag_set(tree, 1000, " + name + ")\nexpect radix_tree_tagged(tree, " + name + ")");
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                new EventDeclaration(IndexNote.RADIX_NODE_ADDED, "A radix tree gets a node.", RADIX, 
                        TREE + "expect event radix_node_added where shift == 6"),
                new EventDeclaration(IndexNote.RADIX_NODE_FREED, "A radix tree has no use for a node any more.", RADIX,
                        TREE + "radix_tree_delete(tree, 1000)\nexpect event radix_node_freed where shift == 0"),
                new EventDeclaration(IndexNote.RADIX_TREE_GROWN, "A radix tree becomes higher, for an index that has no place in it.", RADIX,
                        TREE + "expect event radix_tree_grown where height == 2"),
                new EventDeclaration(IndexNote.RADIX_TREE_SHRUNK, "A radix tree becomes lower: all its indices have a place below its top node.",
                        RADIX, TREE + "radix_tree_insert(tree, 1, 8)\nradix_tree_delete(tree, 1000)\n"
                                + "expect event radix_tree_shrunk where height == 1"),
                new EventDeclaration(IndexNote.TRIE_NODE_ADDED, "A trie gets a node for a new key.", PATRICIA,
                        TRIE + "expect event trie_node_added where bit == -1"),
                new EventDeclaration(IndexNote.TRIE_NODE_FREED, "A trie loses a node, since a key goes.", PATRICIA,
                        TRIE + "trie_delete(words, 0b001101001011100)\nexpect event trie_node_freed"));
    }
}
