// A radix tree finds an item by a number, six bits of it at each node.
//
// The tree is as high as its largest index needs, and becomes lower again when that goes. A tag of an
// item is also kept by each slot on the way to it, so that what is dirty is found without a look at the
// rest.

radix_tree tree { }

section "It grows" {
  radix_tree_insert(tree, 0, 100)
  expect tree.height == 0  "an item of index 0 alone lies in the root"
  radix_tree_insert(tree, 63, 101)
  expect tree.height == 1  "one node has 64 slots"
  radix_tree_insert(tree, 64, 102)
  expect [tree.height, tree.nodes] == [2, 3]
}

section "Bit by bit" {
  let index = 0b000010000011000100  // slots 2, 3 and 4
  radix_tree_insert(tree, index, 103)
  let top = tree.node
  let middle = top.slots[2].node
  let lowest = middle.slots[3].node
  expect [top.shift, middle.shift, lowest.shift] == [12, 6, 0]
  expect lowest.slots[4].entry == 103 + 1
  expect radix_tree_lookup(tree, index) == 103
}

section "Tags" {
  radix_tree_tag_set(tree, 64, PAGECACHE_TAG_DIRTY)
  expect radix_tree_tagged(tree, PAGECACHE_TAG_DIRTY)
  expect tree.node.tags_dirty == 0b1  "only slot 0 leads to something dirty"
  expect radix_tree_gang_lookup(tree, 1, 10) == [101, 102, 103]
  expect radix_tree_gang_lookup_tag(tree, 0, 10, PAGECACHE_TAG_DIRTY) == [102]
}

section "It shrinks" {
  expect radix_tree_delete(tree, 0b000010000011000100) == 103
  expect event radix_tree_shrunk where height == 2
  expect [tree.height, tree.nodes] == [2, 3]
}
