/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.pagewalk.engine.pageindex.LookUp;
import org.pagewalk.picture.RadixFacts.Chain;
import org.pagewalk.picture.RadixFacts.Choice;
import org.pagewalk.picture.RadixFacts.Cost;
import org.pagewalk.picture.RadixFacts.Link;
import org.pagewalk.picture.RadixFacts.Tree;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.store.Table;

/** Draws a look-up in a radix tree, in the page hash table and in a trie, and what each has cost. */
final class RadixScene {
    static final String NOTHING = "There is no page of a file in memory yet, and no tree. Declare a file, as in: file data { size 16 pages }, and read or map it; or a tree of"
            + " your own: radix_tree words { }. How a page is found will stand here, bit by bit.";
    static final String NO_TREE = "This kernel finds pages by its hash table alone. Write page_cache { index radix } into the machine, and each file has a radix tree, as since"
            + " 2.6; write page_cache { compare true }, and each look-up is made by hash table, radix tree and trie.";
    private static final double LEAST_WIDTH = 480;
    private static final double LINK_WIDE = 118;
    private static final double LINK_HIGH = 38;
    private static final int LINKS_MAX = 24;
    private static final double ROW = 22;

    private final RadixFacts now;
    private final Optional<RadixFacts> before;
    private final Sheet sheet;
    private final List<Shape> shapes;

    private RadixScene(RadixFacts now, Optional<RadixFacts> before, Wish wish) {
        this.now = now;
        this.before = before.filter(old -> old.target().equals(now.target()));
        sheet = new Sheet(wish, LEAST_WIDTH);
        shapes = sheet.shapes;
    }

    static Scene of(RadixFacts now, Optional<RadixFacts> before, Wish wish) {
        return new RadixScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(RadixFacts facts) {
        int found = facts.tree().map(tree -> tree.way().found()).or(() -> facts.chain().map(chain -> chain.way().found()))
                .or(() -> facts.trie().map(trie -> trie.way().found())).orElse(Table.NULL);
        boolean isFile = facts.chain().isPresent();
        return "Radix Tree: " + (isFile ? "page " : "key ") + key(facts) + " of " + facts.name() + ", " + (found == Table.NULL ? "not there"
                : isFile ? "found in frame " + found : "found: item " + found);
    }

    /** What is looked up, as people write it: keys of a trie alone in binary. */
    private static String key(RadixFacts facts) {
        return facts.trie().isPresent() && facts.chain().isEmpty() ? facts.trie().get().binary(facts.index()) : Words.grouped(facts.index());
    }

    static String words(Tree tree) {
        String tags = tree.tags() == 0 ? "" : ", tagged " + String.join(" and ", Stream.of((tree.tags() & 1) != 0 ? "dirty" : "",
                (tree.tags() & 2) != 0 ? "writeback" : "", (tree.tags() & 4) != 0 ? "towrite" : "").filter(tag -> !tag.isEmpty()).toList());
        return "Radix tree: height " + tree.height() + ", " + Words.count(tree.count(), "node") + ", indices 0 to " + Words.grouped(tree.last()) + tags;
    }

    static String words(Tree tree, LookUp.RadixStep step) {
        return step.entry() == 0 ? "empty" : step.shift() > 0 ? "node " + (step.entry() - 1) : item(tree, step.entry() - 1);
    }

    static String item(Tree tree, int item) {
        return tree.isOfFile() ? "frame " + item : "item " + item;
    }

    /** How the look-up ends. */
    static String end(Tree tree, long index) {
        LookUp.Radix way = tree.way();
        if (!way.fits()) {
            return "A tree of height " + tree.height() + " has no place for " + Words.grouped(index) + ": it is not there, and no node is visited";
        }
        int visited = way.steps().size();
        String nodes = visited == 0 ? "without any node" : "after " + Words.count(visited, "node");
        return way.found() == Table.NULL ? "Nothing there: it is known " + nodes : "Found " + nodes + ": " + item(tree, way.found());
    }

    static String words(Chain chain) {
        return chain.bits() == 0 ? "Page hash table: there is none yet" : "Page hash table: the address_space at " + Words.hex(chain.way().address())
                + " and the index give bucket " + Words.grouped(chain.way().bucket()) + " of " + Words.grouped(1L << chain.bits()) + "; "
                + (chain.way().found() == Table.NULL ? "its chain ends after " : "found after ") + Words.count(chain.way().chain().size(), "page");
    }

    static String words(Cost cost) {
        return Words.count(cost.lookUps(), "look-up") + ", " + Words.grouped(cost.visited()) + " visited, " + Words.grouped(cost.compared()) + " compared, "
                + Words.bytes(cost.memory()) + " for " + Words.count(cost.entries(), "page") + (cost.here().isEmpty() ? "" : "; this one: " + cost.here());
    }

    private Scene draw() {
        double y = choices(sheet.title("Radix Tree") + 2);
        y = sheet.sentence(title(now).replaceFirst("Radix Tree: ", "Look-up of ") + ".", sheet.left(), y, sheet.room(), Ink.TEXT) + 6;
        Optional<RadixTreePart> tree = now.tree().map(each -> new RadixTreePart(sheet, each, before.flatMap(RadixFacts::tree), now.index()));
        if (tree.isPresent()) {
            y = tree.get().draw(y);
        } else if (now.chain().isPresent()) {
            y = sheet.head("Radix tree", y);
            y = sheet.sentence(NO_TREE, y - 4) + 8;
        }
        if (now.chain().isPresent()) {
            y = chain(now.chain().get(), y + 8);
        }
        if (now.trie().isPresent()) {
            y = new TriePart(sheet, now.trie().get(), now.index()).draw(y + 8);
        }
        y = now.chain().isPresent() ? costs(y + 8) : y;
        return sheet.scene(title(now), tree.isPresent() ? tree.get().nodes(y + 8) : y);
    }

    private double choices(double top) {
        double x = sheet.left();
        double y = top;
        for (Choice choice : now.choices()) {
            String words = Words.cut(choice.name(), 220, 12);
            if (x + Sheet.chipWidth(words) > sheet.right() && x > sheet.left()) {
                x = sheet.left();
                y += Sheet.CHIP + 5;
            }
            if (choice.isIt()) {
                shapes.add(Line.plain(x + 4, y + Sheet.CHIP + 2, x + Sheet.chipWidth(words) - 4, y + Sheet.CHIP + 2, 2.5, Ink.SELECTED_EDGE));
            }
            x = sheet.chip(x, y, words, choice.target(), "look into " + choice.name());
        }
        return y + Sheet.CHIP + 10;
    }

    private double chain(Chain chain, double top) {
        double y = sheet.head("Page hash table", top);
        y = sheet.sentence(words(chain) + ".", y - 4) + 6;
        double x = sheet.left();
        if (chain.bits() > 0) {
            shapes.add(new Box(x, y, 74, LINK_HIGH, 3, Ink.BAND, Ink.FRAME, Edge.THIN, Target.row("PageHashBucket", chain.way().bucket()),
                    "bucket " + chain.way().bucket() + " of page_hash_table"));
            shapes.add(Label.of(x + 37, y + 16, "bucket", 11, Align.MIDDLE, Ink.MUTED));
            shapes.add(Label.bold(x + 37, y + 31, Words.grouped(chain.way().bucket()), 12, Align.MIDDLE, Ink.TEXT));
            x += 74;
        }
        for (Link link : chain.links().subList(0, Math.min(LINKS_MAX, chain.links().size()))) {
            if (x + 18 + LINK_WIDE > sheet.right()) {
                x = sheet.left() + 74;
                y += LINK_HIGH + 8;
            }
            shapes.add(Line.arrow(x, y + LINK_HIGH / 2, x + 18, y + LINK_HIGH / 2, link.isIt() ? Ink.SELECTED_EDGE : Ink.LINK));
            link(link, x + 18, y);
            x += 18 + LINK_WIDE;
        }
        boolean isEnd = chain.bits() > 0 && chain.way().found() == Table.NULL;
        int more = chain.way().chain().size() - LINKS_MAX;
        if (isEnd || more > 0) {
            if (x + 90 > sheet.right()) {
                x = sheet.left() + 74;
                y += LINK_HIGH + 8;
            }
            shapes.add(Line.arrow(x, y + LINK_HIGH / 2, x + 18, y + LINK_HIGH / 2, Ink.LINK));
            shapes.add(Label.of(x + 24, y + LINK_HIGH / 2 + 4, more > 0 ? Words.grouped(more) + " more" : "NULL", 12, Align.START, Ink.TEXT));
        }
        return y + LINK_HIGH + 8;
    }

    private void link(Link link, double x, double y) {
        Target target = Target.page(link.page());
        boolean picked = sheet.isPicked(target);
        shapes.add(new Box(x, y, LINK_WIDE, LINK_HIGH, 4, picked ? Ink.SELECTED : link.isIt() ? Ink.FREE : Ink.BAND, link.isIt() ? Ink.SELECTED_EDGE : Ink.FRAME,
                picked || link.isIt() ? Edge.THICK : Edge.THIN, target, "frame " + link.page() + ", " + link.owner() + (link.isIt() ? ": found" : ": another, passed")));
        shapes.add(Label.of(x + 8, y + 16, Words.cut(link.owner(), LINK_WIDE - 14, 12), 12, Align.START, Ink.TEXT));
        shapes.add(Label.of(x + 8, y + 31, "frame " + link.page() + (link.isIt() ? ", found" : ""), 10.5, Align.START, picked || link.isIt() ? Ink.TEXT : Ink.MUTED));
    }

    /** What look-ups have cost, in columns. */
    private double costs(double top) {
        if (now.costs().isEmpty()) {
            return top;
        }
        double y = sheet.head("What all look-ups have cost", top);
        List<String> titles = List.of("look-ups", "visited", "compared", "memory");
        double column = Math.min(130, (sheet.room() - 60) / titles.size());
        double right = sheet.left() + 60 + column;
        for (int i = 0; i < titles.size(); i++) {
            shapes.add(Label.of(right + i * column - 6, y + 8, titles.get(i), 11, Align.END, Ink.MUTED));
        }
        y += 14;
        boolean isRoomy = right + 3 * column + 180 < sheet.right();
        for (Cost cost : now.costs()) {
            boolean isNew = before.isPresent() && !before.get().costs().contains(cost);
            shapes.add(new Box(sheet.left(), y, sheet.room(), ROW - 2, 3, isNew ? Ink.NEW : Ink.BAND, Ink.NEW_EDGE, isNew ? Edge.THIN : Edge.NONE, Target.NONE, ""));
            shapes.add(Label.bold(sheet.left() + 8, y + 14.5, cost.name(), 12, Align.START, Ink.TEXT));
            List<String> values = List.of(Words.grouped(cost.lookUps()), each(cost.visited(), cost.lookUps()), each(cost.compared(), cost.lookUps()), Words.bytes(cost.memory()));
            for (int i = 0; i < values.size(); i++) {
                shapes.add(Label.of(right + i * column - 6, y + 14.5, Words.cut(values.get(i), column, 12), 12, Align.END, Ink.TEXT));
            }
            if (isRoomy && !cost.here().isEmpty()) {
                String here = Words.cut("this one: " + cost.here(), sheet.right() - right - 3 * column - 16, 11);
                shapes.add(Label.of(right + 3 * column + 10, y + 14.5, here, 11, Align.START, isNew ? Ink.TEXT : Ink.MUTED));
            }
            y += ROW;
        }
        return sheet.sentence("Visited: nodes, or pages of a chain; compared: keys or bits. In brackets: for each look-up.", y) + 4;
    }

    private static String each(long all, long lookUps) {
        return Words.grouped(all) + (lookUps == 0 ? "" : String.format(Locale.ROOT, " (%.1f)", (double) all / lookUps));
    }
}
