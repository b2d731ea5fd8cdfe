/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.pagewalk.store.Table.NULL;

import java.util.Optional;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.pageindex.RadixTrees;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.replay.ConformanceTrace.Malformed;
import org.pagewalk.replay.ConformanceTrace.Mismatch;
import org.pagewalk.store.Store;

/** Kind radix: one radix tree with indices of 64 bits and three tags, every answer, and at intervals its height and nodes. */
final class RadixPlayer implements ConformanceTrace.Player {
    private static final int TAG_MAX = RadixTrees.TAGS - 1;
    private static final int GANG_MAX = 1 << 20;

    private final Tables tables;
    private final RadixTrees trees;
    private final int tree;
    private long[] indices = new long[64];
    private int[] items = new int[64];

    RadixPlayer() {
        Store store = new Store();
        tables = new Tables(store);
        trees = new RadixTrees(tables, new Narrator(store.journal()));
        tree = trees.create("tree", NULL);
    }

    @Override
    public String lines() {
        return Messages.text("radix.lines");
    }

    @Override
    public Optional<Mismatch> line(String text, boolean compare) throws Malformed {
        Numbers words = new Numbers(text);
        String verb = words.word();
        return switch (verb) {
            case "insert", "delete", "lookup" -> item(verb, words, compare);
            case "tag_set", "tag_clear" -> tag(verb, words, compare);
            case "tag_get" -> tagGet(words, compare);
            case "tagged" -> tagged(words, compare);
            case "gang" -> gang(words, NULL, compare);
            case "gang_tag" -> gang(words, TAG_MAX, compare);
            case "shape" -> shape(words, compare);
            default -> throw new Malformed("");
        };
    }

    private Optional<Mismatch> item(String verb, Numbers words, boolean compare) throws Malformed {
        String index = words.word();
        long at = Numbers.unsigned(index);
        boolean inserts = verb.equals("insert");
        int expected = answer(words, inserts);
        if (!compare) {
            return Optional.empty();
        }
        int got = switch (verb) {
            case "insert" -> trees.insert(tree, at, itemOf(at));
            case "delete" -> was(trees.delete(tree, at), at);
            default -> was(trees.lookup(tree, at), at);
        };
        return same(verb + " " + index + " = ", expected, got);
    }

    /** What stands behind the sign: 0 or 1; for insert 0 or -17. */
    private static int answer(Numbers words, boolean inserts) throws Malformed {
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        String said = words.word();
        words.end();
        if (inserts && said.equals(Integer.toString(-Errno.EEXIST.number()))) {
            return -Errno.EEXIST.number();
        }
        return new Numbers(said).number(0, inserts ? 0 : 1);
    }

    /** Each index has an item that tells its index, so that a wrong one is noticed. */
    private static int itemOf(long index) {
        return Long.hashCode(index * 0x9E37_79B9_7F4A_7C15L) & Integer.MAX_VALUE >> 1;
    }

    /** 1 when an item was there, 0 when not; the number of a wrong item. */
    private static int was(int item, long index) {
        return item == NULL ? 0 : item == itemOf(index) ? 1 : item;
    }

    private Optional<Mismatch> tag(String verb, Numbers words, boolean compare) throws Malformed {
        String index = words.word();
        long at = Numbers.unsigned(index);
        int tag = words.number(0, TAG_MAX);
        words.end();
        if (compare) {
            try {
                if (verb.equals("tag_set")) {
                    trees.tagSet(tree, at, tag);
                } else {
                    trees.tagClear(tree, at, tag);
                }
            } catch (KernelStop stop) {
                return differ(Messages.text("radix.tag.fine", index, tag), Messages.text("radix.tag.stop", index, tag, stop.getMessage()));
            }
        }
        return Optional.empty();
    }

    private Optional<Mismatch> tagGet(Numbers words, boolean compare) throws Malformed {
        String index = words.word();
        long at = Numbers.unsigned(index);
        int tag = words.number(0, TAG_MAX);
        int expected = answer(words, false);
        return compare ? same("tag_get " + index + " " + tag + " = ", expected, trees.tagGet(tree, at, tag) ? 1 : 0) : Optional.empty();
    }

    private Optional<Mismatch> tagged(Numbers words, boolean compare) throws Malformed {
        int tag = words.number(0, TAG_MAX);
        int expected = answer(words, false);
        return compare ? same("tagged " + tag + " = ", expected, trees.tagged(tree, tag) ? 1 : 0) : Optional.empty();
    }

    private Optional<Mismatch> gang(Numbers words, int tagMax, boolean compare) throws Malformed {
        String index = words.word();
        long first = Numbers.unsigned(index);
        int max = words.number(0, GANG_MAX);
        int tag = tagMax < 0 ? NULL : words.number(0, tagMax);
        if (!words.word().equals("=")) {
            throw new Malformed("");
        }
        StringBuilder expected = new StringBuilder();
        while (words.more()) {
            expected.append(' ').append(Long.toUnsignedString(Numbers.unsigned(words.word())));
        }
        if (!compare) {
            return Optional.empty();
        }
        String said = (tag < 0 ? "gang " + index + " " + max : "gang_tag " + index + " " + max + " " + tag) + " =";
        String got = found(first, max, tag);
        return got.contentEquals(expected) ? Optional.empty() : differ(said + expected, said + got);
    }

    private String found(long first, int max, int tag) {
        if (max > items.length) {
            indices = new long[max];
            items = new int[max];
        }
        int count = tag < 0 ? trees.gangLookup(tree, first, max, indices, items)
                : trees.gangLookupTag(tree, first, max, tag, indices, items);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < count; i++) {
            found.append(' ').append(Long.toUnsignedString(indices[i]));
            if (items[i] != itemOf(indices[i])) {
                found.append('?');
            }
        }
        return found.toString();
    }

    private Optional<Mismatch> shape(Numbers words, boolean compare) throws Malformed {
        int height = words.number(0, Integer.MAX_VALUE);
        int nodes = words.number(0, Integer.MAX_VALUE);
        words.end();
        int gotHeight = tables.radixTreeRoot.height(tree);
        int gotNodes = tables.radixTreeRoot.nodes(tree);
        return !compare || height == gotHeight && nodes == gotNodes ? Optional.empty()
                : differ("shape " + height + " " + nodes, "shape " + gotHeight + " " + gotNodes);
    }

    private static Optional<Mismatch> same(String line, int expected, int got) {
        return expected == got ? Optional.empty() : differ(line + expected, line + got);
    }

    private static Optional<Mismatch> differ(String expected, String got) {
        return Optional.of(new Mismatch(expected, got));
    }
}
