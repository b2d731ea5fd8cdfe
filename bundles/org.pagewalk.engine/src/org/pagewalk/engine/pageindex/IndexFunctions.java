/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.store.Table;

/** What a scenario may do with trees, and ask of the indexes of the page cache. */
final class IndexFunctions {
    private static final int GANG_MAX = 1 << 16;
    private static final String RADIX = "the kernel's radix-tree.c";
    private static final String PATRICIA = "000, \"Lookup in a PATRICIA Trie\"";
    private static final String TREE_TEXT = "radix_tree tree { }\nradix_tree_insert(tree, 1000, 7)\n";
    private static final String TRIE_TEXT = "trie words {\n  bits 15\n}\ntrie_insert(words, 0b001101001011100, 7)\n";
    private static final String FILE_TEXT = "file data {\n  size 4 pages\n}\n"
            + "task bash {\n  load(mmap(0, 4 pages, PROT_READ, MAP_SHARED, data, 0))\n}\n";
    private static final String NONE = "NULL when there is none.";
    private static final Parameter TREE = new Parameter("tree", Type.RADIX_TREE, "", "the radix tree");
    private static final Parameter INDEX = new Parameter("index", Type.INT, "", "the item's number, from 0 on");
    private static final Parameter ITEM = new Parameter("item", Type.INT, "", "what is found there: a number from 0 to 2147483646");
    private static final Parameter TAG = new Parameter("tag", Type.INT, "PAGECACHE_TAG_", "which tag");
    private static final Parameter FIRST = new Parameter("first", Type.INT, "", "the least index that is wanted");
    private static final Parameter MAX = new Parameter("max", Type.INT, "", "how many items are wanted at most, up to 65536");
    private static final Parameter TRIE = new Parameter("trie", Type.TRIE, "", "the trie");
    private static final Parameter KEY = new Parameter("key", Type.INT, "", "the key, which has no more bits than the trie says");
    private static final Parameter FILE = new Parameter("file", Type.FILE, "", "the file");

    private IndexFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        List<FunctionDeclaration> all = new ArrayList<>(radixTrees());
        all.addAll(tries());
        all.addAll(questions());
        return all;
    }

    private static List<FunctionDeclaration> radixTrees() {
        return List.of(
                declare("radix_tree_insert", Type.INT, "-EEXIST when there is an item with this index.", "Puts an item into a radix tree, "
                        + "which grows as high as the index needs; 0.", RADIX, TREE_TEXT + "expect radix_tree_lookup(tree, 1000) == 7", (m, a) ->
                                new Value.Int(trees(m).insert(tree(m, a), number(a[1], "an index"), item(a[2]))), TREE, INDEX, ITEM)
                        .failingWith(Errno.EEXIST),
                declare("radix_tree_delete", Type.INT, NONE, "Takes an item out of a radix tree, with its tags, and gives it; nodes without "
                        + "items go.", RADIX, TREE_TEXT + "expect radix_tree_delete(tree, 1000) == 7\nexpect tree.nodes == 0", (m, a) ->
                                itemOrNull(trees(m).delete(tree(m, a), number(a[1], "an index"))), TREE, INDEX),
                declare("radix_tree_lookup", Type.INT, NONE, "The item of an index, found along one node for each six bits.", RADIX,
                        TREE_TEXT + "print radix_tree_lookup(tree, 1000)", (m, a) ->
                                itemOrNull(trees(m).lookup(tree(m, a), number(a[1], "an index"))), TREE, INDEX),
                declare("radix_tree_tag_set", Type.INT, "A kernel BUG when there is no item.", "Gives an item a tag, and each slot on the way "
                        + "to it; the item.", RADIX, TREE_TEXT + "radix_tree_tag_set(tree, 1000, PAGECACHE_TAG_DIRTY)\n"
                                + "expect radix_tree_tagged(tree, PAGECACHE_TAG_DIRTY)", (m, a) ->
                                        itemOrNull(trees(m).tagSet(tree(m, a), number(a[1], "an index"), tag(a[2]))), TREE, INDEX, TAG),
                declare("radix_tree_tag_clear", Type.INT, NONE, "Takes a tag from an item, and from each slot on the way that leads to no "
                        + "other one that has it; the item.", RADIX, TREE_TEXT + "radix_tree_tag_set(tree, 1000, PAGECACHE_TAG_DIRTY)\n"
                                + "radix_tree_tag_clear(tree, 1000, PAGECACHE_TAG_DIRTY)\nexpect tree.tags == 0", (m, a) ->
                                        itemOrNull(trees(m).tagClear(tree(m, a), number(a[1], "an index"), tag(a[2]))), TREE, INDEX, TAG),
                declare("radix_tree_tag_get", Type.BOOLEAN, "None.", "Whether the item of an index has a tag.", RADIX,
                        TREE_TEXT + "expect radix_tree_tag_get(tree, 1000, PAGECACHE_TAG_DIRTY) == false", (m, a) ->
                                new Value.Bool(trees(m).tagGet(tree(m, a), number(a[1], "an index"), tag(a[2]))), TREE, INDEX, TAG).asQuestion(),
                declare("radix_tree_tagged", Type.BOOLEAN, "None.", "Whether any item has a tag: one look at the root.", RADIX,
                        TREE_TEXT + "expect radix_tree_tagged(tree, PAGECACHE_TAG_DIRTY) == false", (m, a) ->
                                new Value.Bool(trees(m).tagged(tree(m, a), tag(a[1]))), TREE, TAG).asQuestion(),
                declare("radix_tree_gang_lookup", Type.LIST, "None.", "Items in the order of their indices, as many as there are.", RADIX,
                        TREE_TEXT + "expect radix_tree_gang_lookup(tree, 0, 16) == [7]", (m, a) -> {
                            int[] items = new int[max(a[2])];
                            return items(items, trees(m).gangLookup(tree(m, a), number(a[1], "an index"), items.length, null, items));
                        }, TREE, FIRST, MAX),
                declare("radix_tree_gang_lookup_tag", Type.LIST, "None.", "Items with a tag in the order of their indices; nodes without "
                        + "any are not looked at.", RADIX, TREE_TEXT + "radix_tree_tag_set(tree, 1000, PAGECACHE_TAG_DIRTY)\n"
                                + "expect radix_tree_gang_lookup_tag(tree, 0, 16, PAGECACHE_TAG_DIRTY).size == 1", (m, a) -> {
                                    int[] items = new int[max(a[2])];
                                    return items(items, trees(m).gangLookupTag(tree(m, a), number(a[1], "an index"), items.length, tag(a[3]),
                                            null, items));
                                }, TREE, FIRST, MAX, TAG));
    }

    private static List<FunctionDeclaration> tries() {
        return List.of(
                declare("trie_insert", Type.INT, "-EEXIST when the key is there.", "Puts a key into a PATRICIA trie, with its item; 0.", PATRICIA,
                        TRIE_TEXT + "expect words.nodes == 1", (m, a) ->
                                new Value.Int(m.pageIndexes().tries().insert(trie(m, a), key(m, a), item(a[2]))), TRIE, KEY, ITEM)
                        .failingWith(Errno.EEXIST),
                declare("trie_lookup", Type.INT, NONE, "The item of a key: bit after bit down the trie, then one comparison.", PATRICIA,
                        TRIE_TEXT + "expect trie_lookup(words, 0b001101001011100) == 7", (m, a) ->
                                itemOrNull(m.pageIndexes().tries().lookup(trie(m, a), key(m, a))), TRIE, KEY),
                declare("trie_delete", Type.INT, NONE, "Takes a key out of a trie, and gives its item.", PATRICIA,
                        TRIE_TEXT + "trie_delete(words, 0b001101001011100)\nexpect words.nodes == 0", (m, a) ->
                                itemOrNull(m.pageIndexes().tries().delete(trie(m, a), key(m, a))), TRIE, KEY));
    }

    private static List<FunctionDeclaration> questions() {
        return List.of(
                declare("find_page", Type.PAGE, "NULL when it is not in memory.", "The cached page of a file, found without counting what that "
                        + "costs; __find_get_page is the kernel's way.", "Gorman 11.4", FILE_TEXT + "expect find_page(data, 0).index == 0",
                        IndexFunctions::findPage, FILE, new Parameter("index", Type.INT, "pages", "which page of the file, from 0 on")).asQuestion(),
                declare("areas_mapping", Type.LIST, "None.", "The areas that map any of some pages of a file: found in the file's priority "
                        + "search tree where the machine keeps one (page_cache.compare), along i_mmap and i_mmap_shared otherwise.",
                        "Gorman 9.3.1, the kernel's prio_tree.c", FILE_TEXT + "expect areas_mapping(data, 0, 3).size == 1",
                        IndexFunctions::areasMapping, FILE, new Parameter("first", Type.INT, "pages", "the first page"),
                        new Parameter("last", Type.INT, "pages", "the last page")).asQuestion());
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        return new FunctionDeclaration(name, List.of(parameters), result, errors,
                Profile.all().stream().map(Profile::name).collect(Collectors.toSet()), explanation, source, example, body);
    }

    private static RadixTrees trees(Machine machine) {
        return machine.pageIndexes().radixTrees();
    }

    private static int tree(Machine machine, Value[] arguments) {
        int tree = row(machine.tables().radixTreeRoot, arguments[0], "a radix tree; declare one: radix_tree tree { }");
        if (machine.tables().radixTreeRoot.mapping(tree) != NULL) {
            throw new WrongArgument("this is the tree of a file: the page cache alone changes it; declare one of your own: radix_tree tree { }");
        }
        return tree;
    }

    private static int trie(Machine machine, Value[] arguments) {
        return row(machine.tables().trieRoot, arguments[0], "a trie; declare one: trie words { bits 15 }");
    }

    private static int row(Table table, Value value, String what) {
        if (value instanceof Value.Row row && table.exists(row.row()) && table.generation(row.row()) == row.generation()) {
            return row.row();
        }
        throw new KernelBug((value instanceof Value.Row ? "what is gone" : "NULL") + " is used as " + what);
    }

    private static long number(Value value, String what) {
        long number = ((Value.Int) value).value();
        if (number < 0) {
            throw new WrongArgument(what + " is 0 or more, not " + number);
        }
        return number;
    }

    private static int item(Value value) {
        long item = ((Value.Int) value).value();
        if (item < 0 || item > RadixTrees.ITEM_MAX) {
            throw new WrongArgument("an item is a number from 0 to " + RadixTrees.ITEM_MAX + ", not " + item);
        }
        return (int) item;
    }

    private static int tag(Value value) {
        long tag = ((Value.Int) value).value();
        if (tag < 0 || tag >= RadixTrees.TAGS) {
            throw new WrongArgument("there is no tag " + tag + "; write PAGECACHE_TAG_DIRTY, PAGECACHE_TAG_WRITEBACK or PAGECACHE_TAG_TOWRITE");
        }
        return (int) tag;
    }

    private static int max(Value value) {
        long max = ((Value.Int) value).value();
        if (max < 0 || max > GANG_MAX) {
            throw new WrongArgument("0 to " + GANG_MAX + " items can be looked up at once, not " + max);
        }
        return (int) max;
    }

    private static long key(Machine machine, Value[] arguments) {
        long key = number(arguments[1], "a key");
        int bits = machine.tables().trieRoot.bits(trie(machine, arguments));
        if (bits < Long.SIZE && key >>> bits != 0) {
            throw new WrongArgument("the key " + Long.toBinaryString(key) + " has more than the " + bits + " bits of the trie's keys");
        }
        return key;
    }

    private static Value itemOrNull(int item) {
        return item == NULL ? Value.Nothing.NULL : new Value.Int(item);
    }

    private static Value items(int[] items, int count) {
        return new Value.Items(Arrays.stream(items, 0, count).mapToObj(item -> (Value) new Value.Int(item)).toList());
    }

    private static int mapping(Machine machine, Value[] arguments) {
        int file = row(machine.tables().file, arguments[0], "a file; declare one: file data { size 4 pages }");
        return machine.tables().inode.i_mapping(machine.files().inode(file));
    }

    private static Value findPage(Machine machine, Value[] arguments) {
        int page = machine.pageIndexes().look(mapping(machine, arguments), number(arguments[1], "an index"));
        return page == NULL ? Value.Nothing.NULL : new Value.PageRef(page);
    }

    private static Value areasMapping(Machine machine, Value[] arguments) {
        long first = number(arguments[1], "a page");
        long last = number(arguments[2], "a page");
        Table areas = machine.tables().vmArea;
        return new Value.Items(machine.pageIndexes().areasMapping(mapping(machine, arguments), first, last).stream()
                .map(vma -> (Value) new Value.Row(areas, vma, areas.generation(vma))).toList());
    }
}
