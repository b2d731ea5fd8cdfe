/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about the search for a page. */
public enum IndexNote implements Note {
    PAGE_CACHE_INIT(Shape.call("page_cache_init", Type.VOID, Field.MEMPAGES)),
    FIND_PAGE_NOLOCK(Shape.call("__find_page_nolock", Type.PAGE, Field.MAPPING, Field.INDEX)),
    ADD_PAGE_TO_HASH_QUEUE(Shape.call("add_page_to_hash_queue", Type.VOID, Field.PAGE, Field.BUCKET)),
    REMOVE_PAGE_FROM_HASH_QUEUE(Shape.call("remove_page_from_hash_queue", Type.VOID, Field.PAGE)),

    RADIX_TREE_INSERT(Shape.call("radix_tree_insert", Type.INT, Field.TREE, Field.KEY_INDEX)),
    RADIX_TREE_DELETE(Shape.call("radix_tree_delete", Type.INT, Field.TREE, Field.KEY_INDEX)),
    RADIX_TREE_LOOKUP(Shape.call("radix_tree_lookup", Type.INT, Field.TREE, Field.KEY_INDEX)),
    RADIX_TREE_TAG_SET(Shape.call("radix_tree_tag_set", Type.INT, Field.TREE, Field.KEY_INDEX)),
    RADIX_TREE_TAG_CLEAR(Shape.call("radix_tree_tag_clear", Type.INT, Field.TREE, Field.KEY_INDEX)),
    RADIX_TREE_GANG_LOOKUP(Shape.call("radix_tree_gang_lookup", Type.INT, Field.TREE, Field.KEY_INDEX)),
    RADIX_TREE_GANG_LOOKUP_TAG(Shape.call("radix_tree_gang_lookup_tag", Type.INT, Field.TREE, Field.KEY_INDEX)),
    RADIX_TREE_EXTEND(Shape.call("radix_tree_extend", Type.INT, Field.TREE, Field.KEY_INDEX)),
    RADIX_TREE_SHRINK(Shape.call("radix_tree_shrink", Type.INT, Field.TREE)),
    TRIE_LOOKUP(Shape.call("trie_lookup", Type.INT, Field.TRIE, Field.TRIE_KEY)),
    TRIE_INSERT(Shape.call("trie_insert", Type.INT, Field.TRIE, Field.TRIE_KEY)),
    TRIE_DELETE(Shape.call("trie_delete", Type.INT, Field.TRIE, Field.TRIE_KEY)),
    VMA_PRIO_TREE_INSERT(Shape.call("vma_prio_tree_insert", Type.VOID, Field.VMA, Field.INDEX)),
    VMA_PRIO_TREE_REMOVE(Shape.call("vma_prio_tree_remove", Type.VOID, Field.VMA, Field.INDEX)),

    PAGE_HASHED(Shape.of(Kind.DECISION, "hashed", Field.KEY, Field.BUCKET)),
    OTHER_PAGE(Shape.of(Kind.DECISION, "passed", Field.PAGE, Field.MAPPING, Field.PAGE_INDEX)),
    PAGE_FOUND(Shape.of(Kind.DECISION, "found", Field.PAGE)),
    END_OF_CHAIN(Shape.of(Kind.DECISION, "refused", Field.BUCKET)),
    RADIX_STEP(Shape.of(Kind.DECISION, "goes", Field.NODE, Field.SHIFT, Field.SLOT)),
    RADIX_TAGGED(Shape.of(Kind.DECISION, "tagged", Field.NODE, Field.TAG, Field.SLOT)),
    RADIX_UNTAGGED(Shape.of(Kind.DECISION, "untagged", Field.NODE, Field.TAG, Field.SLOT)),

    TRIE_BIT(Shape.of(Kind.DECISION, "goes", Field.NODE, Field.BIT, Field.VALUE)),
    TRIE_KEY(Shape.of(Kind.DECISION, "found", Field.NODE, Field.TRIE_KEY)),
    TRIE_OTHER_KEY(Shape.of(Kind.DECISION, "refused", Field.NODE, Field.TRIE_KEY)),

    PRIO_SAME_PAGES(Shape.of(Kind.DECISION, "kept", Field.VMA, Field.OTHER)),
    PRIO_TREE_EXPANDED(Shape.of(Kind.DECISION, "expanded", Field.VMA, Field.BITS)),

    RADIX_NODE_ADDED(Shape.of(Kind.EVENT, "radix_node_added", Field.TREE, Field.NODE, Field.SHIFT)),
    RADIX_NODE_FREED(Shape.of(Kind.EVENT, "radix_node_freed", Field.TREE, Field.NODE, Field.SHIFT)),
    RADIX_TREE_GROWN(Shape.of(Kind.EVENT, "radix_tree_grown", Field.TREE, Field.HEIGHT)),
    RADIX_TREE_SHRUNK(Shape.of(Kind.EVENT, "radix_tree_shrunk", Field.TREE, Field.HEIGHT)),
    TRIE_NODE_ADDED(Shape.of(Kind.EVENT, "trie_node_added", Field.TRIE, Field.NODE, Field.BIT)),
    TRIE_NODE_FREED(Shape.of(Kind.EVENT, "trie_node_freed", Field.TRIE, Field.NODE, Field.BIT));

    private final Shape shape;

    IndexNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter MAPPING = new Parameter("mapping", Type.MAPPING, "", "the file's address_space");
        static final Parameter INDEX = new Parameter("index", Type.INT, "pages", "which page of the file, from 0 on");
        static final Parameter PAGE_INDEX = new Parameter("index", Type.INT, "pages", "which page of its file that is");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter BUCKET = new Parameter("bucket", Type.INT, "", "the entry of page_hash_table");
        static final Parameter TREE = new Parameter("tree", Type.RADIX_TREE, "", "the radix tree");
        static final Parameter KEY_INDEX = new Parameter("index", Type.INT, "", "the index");
        static final Parameter NODE = new Parameter("node", Type.INT, "", "the node's number");
        static final Parameter SHIFT = new Parameter("shift", Type.INT, "bits", "by how many bits the node shifts an index");
        static final Parameter SLOT = new Parameter("slot", Type.INT, "", "which slot of the node, 0 to 63");
        static final Parameter TAG = new Parameter("tag", Type.INT, "", "the tag: 0 dirty, 1 writeback, 2 towrite");
        static final Parameter HEIGHT = new Parameter("height", Type.INT, "", "how many levels of nodes the tree has now");
        static final Parameter TRIE = new Parameter("trie", Type.TRIE, "", "the trie");
        static final Parameter TRIE_KEY = new Parameter("key", Type.INT, "", "the key");
        static final Parameter BIT = new Parameter("bit", Type.INT, "bits", "which bit the node looks at, 0 the highest; -1 for none");
        static final Parameter VALUE = new Parameter("value", Type.INT, "", "the bit in the key");
        static final Parameter VMA = new Parameter("vma", Type.VMA, "", "the area");
        static final Parameter OTHER = new Parameter("other", Type.VMA, "", "the area that maps the same pages");
        static final Parameter BITS = new Parameter("bits", Type.INT, "bits", "how many bits the tree's page numbers have now");
        static final Parameter MEMPAGES = new Parameter("mempages", Type.INT, "pages", "for how many pages of memory the table is meant");
        static final Parameter KEY = new Parameter("mapping", Type.KERNEL_ADDRESS, "", "where the file's struct address_space lies");
    }
}
