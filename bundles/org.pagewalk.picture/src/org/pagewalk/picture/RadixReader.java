/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pageindex.LookUp;
import org.pagewalk.engine.pageindex.LookUps;
import org.pagewalk.model.tables.PageIndexTable;
import org.pagewalk.model.tables.RadixTreeNodeTable;
import org.pagewalk.model.tables.RadixTreeRootTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TrieNodeTable;
import org.pagewalk.picture.RadixFacts.Chain;
import org.pagewalk.picture.RadixFacts.Choice;
import org.pagewalk.picture.RadixFacts.Cost;
import org.pagewalk.picture.RadixFacts.Link;
import org.pagewalk.picture.RadixFacts.Node;
import org.pagewalk.picture.RadixFacts.Slot;
import org.pagewalk.picture.RadixFacts.Tree;
import org.pagewalk.picture.RadixFacts.Trie;
import org.pagewalk.picture.RadixFacts.TrieNode;
import org.pagewalk.store.Table;

/** Follows a look-up through everything by which it can be made, and reads the trees around it. */
final class RadixReader {
    /** Bits of an index for which a level stands. */
    static final int BITS = 6;
    private static final int SLOTS = 1 << BITS;
    private static final int CHOICES_MAX = 24;
    private static final int NODES_MAX = 1200;
    private static final int TRIE_MAX = 63;
    private static final int LINKS_MAX = 200;

    private final Machine machine;
    private final Tables tables;
    private final CachedFiles files;

    RadixReader(Machine machine, CachedFiles files) {
        this.machine = machine;
        this.files = files;
        tables = machine.tables();
    }

    /** What can be looked at: trees of scenarios, then files with pages in memory. */
    List<Target> all() {
        List<Target> all = new ArrayList<>();
        IntStream.range(0, tables.radixTreeRoot.limit()).filter(tables.radixTreeRoot::exists).filter(tree -> tables.radixTreeRoot.mapping(tree) == Table.NULL)
                .forEach(tree -> all.add(Target.row("RadixTreeRoot", tree)));
        IntStream.range(0, tables.trieRoot.limit()).filter(tables.trieRoot::exists).filter(trie -> tables.trieRoot.mapping(trie) == Table.NULL)
                .forEach(trie -> all.add(Target.row("TrieRoot", trie)));
        files.all().stream().filter(mapping -> tables.addressSpace.nrpages(mapping) > 0).forEach(mapping -> all.add(Target.row("AddressSpace", mapping)));
        return all;
    }

    boolean exists(Target target) {
        return switch (target.table()) {
            case "RadixTreeRoot" -> tables.radixTreeRoot.exists(target.row());
            case "TrieRoot" -> tables.trieRoot.exists(target.row());
            default -> files.exists(target.row());
        };
    }

    private String name(Target target) {
        return switch (target.table()) {
            case "RadixTreeRoot" -> "radix tree " + tables.radixTreeRoot.name(target.row());
            case "TrieRoot" -> "trie " + tables.trieRoot.name(target.row());
            default -> files.name(target.row());
        };
    }

    RadixFacts read(Target target, long index) {
        List<Target> all = all();
        List<Choice> choices = new ArrayList<>();
        all.stream().limit(CHOICES_MAX).forEach(each -> choices.add(new Choice(each, name(each), each.equals(target))));
        if (choices.stream().noneMatch(Choice::isIt)) {
            choices.add(new Choice(target, name(target), true));
        }
        boolean isFile = target.table().equals("AddressSpace");
        int root = isFile ? tables.addressSpace.page_tree(target.row()) : target.table().equals("RadixTreeRoot") ? target.row() : Table.NULL;
        int trie = isFile ? tables.addressSpace.page_trie(target.row()) : target.table().equals("TrieRoot") ? target.row() : Table.NULL;
        Optional<Tree> tree = root == Table.NULL ? Optional.empty() : Optional.of(tree(root, target, index, isFile));
        Optional<Chain> chain = isFile ? Optional.of(chain(target.row(), index)) : Optional.empty();
        Optional<Trie> inTrie = trie == Table.NULL ? Optional.empty() : Optional.of(trie(trie, index));
        return new RadixFacts(List.copyOf(choices), target, name(target), index, tree, chain, inTrie, costs(tree, chain, inTrie));
    }

    private Tree tree(int root, Target target, long index, boolean isFile) {
        RadixTreeRootTable roots = tables.radixTreeRoot;
        LookUp.Radix way = LookUps.radix(tables, root, index);
        List<Node> nodes = new ArrayList<>();
        if (roots.height(root) > 0 && roots.rnode(root) != 0) {
            nodes.add(node(roots.rnode(root) - 1, Table.NULL, 0, 0));
            way.steps().stream().skip(1).forEach(step -> {
                Node above = nodes.getLast();
                nodes.add(node(step.node(), above.row(), above.level() + 1, above.indexOf(tables.radixTreeNode.offset(step.node()))));
            });
        }
        return new Tree(root, target.table(), target.row(), isFile, roots.height(root), roots.nodes(root), roots.tags(root), levels(nodes), way);
    }

    /** All nodes, level by level, and those on the way of the look-up in any case. */
    private List<Node> levels(List<Node> way) {
        List<Node> nodes = new ArrayList<>();
        List<Node> level = way.isEmpty() ? List.of() : List.of(way.getFirst());
        while (!level.isEmpty()) {
            nodes.addAll(level);
            List<Node> below = new ArrayList<>();
            for (Node node : level) {
                for (int slot = 0; node.shift() > 0 && slot < SLOTS && nodes.size() + below.size() < NODES_MAX; slot++) {
                    if (node.entries()[slot] != 0) {
                        below.add(node(node.entries()[slot] - 1, node.row(), node.level() + 1, node.indexOf(slot)));
                    }
                }
            }
            level = below;
        }
        way.stream().filter(node -> nodes.stream().noneMatch(each -> each.row() == node.row())).toList().forEach(nodes::add);
        return List.copyOf(nodes);
    }

    private Node node(int row, int parent, int level, long base) {
        RadixTreeNodeTable table = tables.radixTreeNode;
        byte[] codes = new byte[SLOTS];
        int[] entries = new int[SLOTS];
        for (int slot = 0; slot < SLOTS; slot++) {
            entries[slot] = tables.radixTreeSlot.entry(table.slots(row, slot));
            codes[slot] = (byte) (entries[slot] == 0 ? 0 : Slot.USED.bit() | has(table.tags_dirty(row), slot, Slot.DIRTY)
                    | has(table.tags_writeback(row), slot, Slot.WRITEBACK) | has(table.tags_towrite(row), slot, Slot.TOWRITE));
        }
        return new Node(row, parent, level, table.shift(row), base, table.count(row), codes, entries);
    }

    private static int has(long tags, int slot, Slot tag) {
        return (tags >>> slot & 1) == 0 ? 0 : tag.bit();
    }

    private Chain chain(int mapping, long index) {
        LookUp.Hash way = LookUps.hash(tables, mapping, index);
        List<Link> links = way.chain().stream().limit(LINKS_MAX).map(page -> new Link(page, files.name(tables.page.mapping(page)) + ":"
                + Integer.toUnsignedString(tables.page.index(page)), page == way.found())).toList();
        return new Chain(way, tables.machine.page_hash_bits(0), links);
    }

    private Trie trie(int trie, long key) {
        List<TrieNode> nodes = new ArrayList<>();
        if (tables.trieRoot.nodes(trie) <= TRIE_MAX && tables.trieRoot.root(trie) != Table.NULL) {
            gather(tables.trieRoot.root(trie), Table.NULL, 0, nodes);
        }
        return new Trie(trie, tables.trieRoot.bits(trie), tables.trieRoot.nodes(trie), List.copyOf(nodes), LookUps.trie(tables, trie, key));
    }

    /** From left to right: a link that leads to a bit that is no larger leads upwards and ends there. */
    private void gather(int node, int parent, int level, List<TrieNode> nodes) {
        TrieNodeTable table = tables.trieNode;
        if (nodes.size() > TRIE_MAX) {
            return;
        }
        below(table.left(node), node, level, nodes);
        nodes.add(new TrieNode(node, parent, level, table.bit(node), table.key(node), table.item(node)));
        below(table.right(node), node, level, nodes);
    }

    private void below(int node, int parent, int level, List<TrieNode> nodes) {
        if (node != Table.NULL && tables.trieNode.bit(node) > tables.trieNode.bit(parent)) {
            gather(node, parent, level + 1, nodes);
        }
    }

    private List<Cost> costs(Optional<Tree> tree, Optional<Chain> chain, Optional<Trie> trie) {
        PageIndexTable table = tables.pageIndex;
        List<Cost> costs = new ArrayList<>();
        for (int row = 0; row < table.limit() && machine.tables().pageIndex.exists(row); row++) {
            String here = switch (table.name(row)) {
                case "hash" -> chain.map(each -> Words.count(each.way().chain().size(), "page") + " of the chain").orElse("");
                case "radix" -> tree.map(each -> Words.count(each.way().steps().size(), "node")).orElse("");
                default -> trie.map(each -> Words.count(each.way().steps().size(), "node") + ", " + each.way().steps().size() + " bits and a key").orElse("");
            };
            costs.add(new Cost(table.name(row), table.look_ups(row), table.visited(row), table.compared(row), table.memory(row), table.entries(row), here));
        }
        return List.copyOf(costs);
    }
}
