/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Map;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** The kinds of declarations that make trees of a scenario's own, beside those of files. */
final class IndexKinds {
    private static final String BITS_KEY = "bits";
    private static final int BITS = 32;
    /** Numbers of the language have a sign. */
    private static final int BITS_MAX = Long.SIZE - 1;

    private IndexKinds() {
    }

    static List<DeclarationKind> kinds() {
        return List.of(
                new DeclarationKind("radix_tree", true, Type.RADIX_TREE, List.of(),
                        "Declares a radix tree, as the kernel has one for each file: it finds an item by a number, six bits of it at "
                                + "each node.",
                        "the kernel's radix-tree.c", "radix_tree tree { }\nradix_tree_insert(tree, 1000, 7)\nexpect tree.height == 2",
                        values -> {
                            // there is nothing that could be wrong
                        }, IndexKinds::radixTree),
                new DeclarationKind("trie", true, Type.TRIE, List.of(
                        new DeclarationKey(BITS_KEY, Type.INT, "", Integer.toString(BITS), List.of(), "How many bits each key has, 1 to 63.",
                                false)),
                        "Declares a PATRICIA trie: it finds an item by the bits of a key, and looks only at those in which keys differ.",
                        "000, \"Lookup in a PATRICIA Trie\"",
                        "trie words {\n  bits 15\n}\ntrie_insert(words, 0b001101001011100, 7)\nexpect words.nodes == 1", IndexKinds::check,
                        IndexKinds::trie));
    }

    private static Value radixTree(Machine machine, Value[] arguments) {
        int root = machine.pageIndexes().radixTrees().create(((Value.Text) arguments[0]).value(), NULL);
        return new Value.Row(machine.tables().radixTreeRoot, root, machine.tables().radixTreeRoot.generation(root));
    }

    private static void check(Map<String, Value> values) throws ConfigurationException {
        long bits = bits(values.getOrDefault(BITS_KEY, Value.Nothing.NULL));
        if (bits < 1 || bits > BITS_MAX) {
            throw new ConfigurationException(BITS_KEY, "keys have 1 to " + BITS_MAX + " bits, not " + bits + "; write, for example, bits 15");
        }
    }

    private static Value trie(Machine machine, Value[] arguments) {
        int trie = machine.pageIndexes().tries().create(((Value.Text) arguments[0]).value(), (int) bits(arguments[1]), NULL);
        return new Value.Row(machine.tables().trieRoot, trie, machine.tables().trieRoot.generation(trie));
    }

    private static long bits(Value value) {
        return value instanceof Value.Int(long number) ? number : BITS;
    }
}
