/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.pageindex.LookUp;
import org.pagewalk.engine.run.Run;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.picture.RadixFacts.Node;

/** How a page of a file is found: by a radix tree, by 2.4's hash table, by a trie. */
public final class RadixPicture implements Picture<Optional<RadixFacts>> {
    private static final int TEXT_MAX = 500;

    private volatile Optional<Place> last = Optional.empty();

    /** What the reader looked up last, in a run. */
    private record Place(Run run, Target target, OptionalLong index) {
    }

    @Override
    public String name() {
        return "radix-tree";
    }

    @Override
    public String title() {
        return "Radix Tree";
    }

    @Override
    public boolean followsSelection() {
        return true;
    }

    @Override
    public boolean needsHistory() {
        return false;
    }

    @Override
    public boolean takesWords() {
        return true;
    }

    @Override
    public String exampleOfWords() {
        return "data 17";
    }

    @Override
    public Optional<RadixFacts> look(Subject subject) {
        CachedFiles files = new CachedFiles(subject.machine());
        RadixReader reader = new RadixReader(subject.machine(), files);
        last = last.filter(place -> place.run() == subject.run() && reader.exists(place.target()));
        selected(subject, files).ifPresent(place -> last = Optional.of(place.index().isPresent() ? place
                : new Place(place.run(), place.target(), last.filter(old -> old.target().equals(place.target())).map(Place::index).orElse(OptionalLong.empty()))));
        Optional<Target> target = last.map(Place::target).or(() -> reader.all().stream().findFirst())
                .or(() -> files.fullest().map(mapping -> Target.row("AddressSpace", mapping)));
        return target.map(each -> reader.read(each, last.map(Place::index).orElse(OptionalLong.empty()).orElseGet(() -> first(subject.machine().tables(), each))));
    }

    private static Optional<Place> selected(Subject subject, CachedFiles files) {
        Tables tables = subject.machine().tables();
        Target selected = subject.selected();
        OptionalLong index = selected instanceof Target.Entry entry ? OptionalLong.of(entry.index()) : OptionalLong.empty();
        int row = selected.row();
        return switch (selected.table()) {
            case "RadixTreeRoot" -> tables.radixTreeRoot.exists(row) ? Optional.of(tree(subject, tables.radixTreeRoot.mapping(row), selected.table(), row, index))
                    : Optional.empty();
            case "TrieRoot" -> tables.trieRoot.exists(row) ? Optional.of(tree(subject, tables.trieRoot.mapping(row), selected.table(), row, index)) : Optional.empty();
            default -> files.selected(selected).map(place -> new Place(subject.run(), Target.row("AddressSpace", place.mapping()), place.index()));
        };
    }

    /** The tree of a file means the file. */
    private static Place tree(Subject subject, int mapping, String table, int row, OptionalLong index) {
        return new Place(subject.run(), mapping >= 0 ? Target.row("AddressSpace", mapping) : Target.row(table, row), index);
    }

    /** What is looked up where nothing was asked for: the first page that is in memory, the first key. */
    private static long first(Tables tables, Target target) {
        int row = target.row();
        return switch (target.table()) {
            case "TrieRoot" -> tables.trieRoot.root(row) < 0 ? 0 : tables.trieNode.key(tables.trieRoot.root(row));
            case "RadixTreeRoot" -> firstIndex(tables, row);
            default -> tables.addressSpace.clean_pages.first(row) < 0 ? 0 : Integer.toUnsignedLong(tables.page.index(tables.addressSpace.clean_pages.first(row)));
        };
    }

    private static long firstIndex(Tables tables, int root) {
        long index = 0;
        int entry = tables.radixTreeRoot.height(root) == 0 ? 0 : tables.radixTreeRoot.rnode(root);
        while (entry != 0) {
            int node = entry - 1;
            int slot = 0;
            while (slot < (1 << RadixReader.BITS) - 1 && tables.radixTreeSlot.entry(tables.radixTreeNode.slots(node, slot)) == 0) {
                slot++;
            }
            int shift = tables.radixTreeNode.shift(node);
            index |= (long) slot << shift;
            entry = shift == 0 ? 0 : tables.radixTreeSlot.entry(tables.radixTreeNode.slots(node, slot));
        }
        return index;
    }

    @Override
    public Scene draw(Optional<RadixFacts> now, Optional<Optional<RadixFacts>> before, Wish wish) {
        return now.map(facts -> RadixScene.of(facts, before.flatMap(old -> old), wish))
                .orElseGet(() -> NothingScene.of(title(), "there is no file and no tree", RadixScene.NOTHING, wish));
    }

    @Override
    public String text(Optional<RadixFacts> now) {
        return now.map(RadixPicture::text).orElse(RadixScene.NOTHING + "\n");
    }

    private static String text(RadixFacts facts) {
        StringBuilder text = new StringBuilder(RadixScene.title(facts)).append('\n');
        facts.tree().ifPresentOrElse(tree -> {
            text.append(RadixScene.words(tree)).append('\n');
            for (LookUp.RadixStep step : tree.way().steps()) {
                text.append("  shift ").append(step.shift()).append(": slot ").append(step.slot()).append(" of node ").append(step.node()).append(": ")
                        .append(RadixScene.words(tree, step)).append('\n');
            }
            text.append("  ").append(RadixScene.end(tree, facts.index())).append('\n');
            for (Node node : tree.nodes().subList(0, Math.min(TEXT_MAX, tree.nodes().size()))) {
                text.append("  node ").append(node.row()).append(", level ").append(node.level()).append(", from index ").append(node.base()).append(": ").append(node.count())
                        .append(" slots in use\n");
            }
        }, () -> text.append(facts.chain().isPresent() ? RadixScene.NO_TREE + "\n" : ""));
        facts.chain().ifPresent(chain -> {
            text.append(RadixScene.words(chain)).append('\n');
            chain.links().forEach(link -> text.append("  frame ").append(link.page()).append(", ").append(link.owner()).append(link.isIt() ? ": found" : ": another, passed")
                    .append('\n'));
        });
        facts.trie().ifPresent(trie -> TriePart.lines(trie, facts.index()).forEach(line -> text.append(line).append('\n')));
        List<RadixFacts.Cost> costs = facts.costs();
        costs.forEach(cost -> text.append(cost.name()).append(": ").append(RadixScene.words(cost)).append('\n'));
        return text.toString();
    }
}
