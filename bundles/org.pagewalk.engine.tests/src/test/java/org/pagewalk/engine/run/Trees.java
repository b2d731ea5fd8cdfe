/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.List;
import java.util.Random;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Value;

/** A radix tree and a trie, as a scenario declares them, and what happens to them at random; for tests. */
final class Trees {
    private static final List<String> WITH_TAG = List.of("radix_tree_tag_clear", "radix_tree_tag_get");
    private static final List<String> WITH_INDEX = List.of("radix_tree_delete", "radix_tree_lookup");

    private final Kernel kernel;
    private final DeclarationKind radixTrees;
    private final DeclarationKind tries;
    private Value tree;
    private Value trie;

    Trees(Kernel kernel, DeclarationKind radixTrees, DeclarationKind tries) {
        this.kernel = kernel;
        this.radixTrees = radixTrees;
        this.tries = tries;
    }

    /** Puts something in, takes something out, tags or looks; the numbers are random ones of the machine. */
    void anything(Random random) {
        if (tree == null) {
            tree = kernel.run.call(radixTrees.maker(), new Value.Text("tree"));
            trie = kernel.run.call(tries.maker(), new Value.Text("words"), Kernel.number(15));
        }
        Value key = kernel.call("random", Kernel.number(random.nextInt(3) == 0 ? 1 << 14 : 200));
        Value tag = Kernel.number(random.nextInt(3));
        switch (random.nextInt(6)) {
            case 0 -> kernel.call(WITH_TAG.get(random.nextInt(2)), tree, key, tag);
            case 1 -> {
                if (kernel.call("radix_tree_lookup", tree, key) != Value.Nothing.NULL) {
                    kernel.call("radix_tree_tag_set", tree, key, tag);
                }
            }
            case 2 -> kernel.call(WITH_INDEX.get(random.nextInt(2)), tree, key);
            case 3 -> kernel.call(random.nextInt(3) == 0 ? "trie_delete" : "trie_lookup", trie, key);
            case 4 -> kernel.call("trie_insert", trie, key, Kernel.number(random.nextInt(100)));
            default -> kernel.call("radix_tree_insert", tree, key, Kernel.number(random.nextInt(100)));
        }
    }
}
