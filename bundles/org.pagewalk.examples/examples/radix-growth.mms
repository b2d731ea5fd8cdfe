// A radix tree grows as high as the largest index needs: six bits of the index at each level.
//
// A node has 64 slots. One node serves indices up to 63, two levels up to 4095, three up to 262143. When the large
// indices go, the tree becomes lower again.

radix_tree tree { }

section "It grows" {
  radix_tree_insert(tree, 0, 100)
  expect tree.height == 0 && tree.nodes == 0  "index 0 alone needs no node: the root leads to the item"
  radix_tree_insert(tree, 63, 163)
  expect tree.height == 1 && tree.nodes == 1
  radix_tree_insert(tree, 64, 164)
  expect tree.height == 2 && tree.nodes == 3  "a node above, and one for indices 64 to 127"
  radix_tree_insert(tree, 4096, 4196)
  expect tree.height == 3 && tree.nodes == 6
}
section "A look-up goes through one node for each level" {
  expect radix_tree_lookup(tree, 4096) == 4196
  expect radix_tree_lookup(tree, 0) == 100      "the old items are found as before"
  expect radix_tree_lookup(tree, 4095) == NULL  "nothing there, though the tree is high enough"
}
section "It shrinks" {
  radix_tree_delete(tree, 4096)
  expect tree.height == 2 && tree.nodes == 3
  radix_tree_delete(tree, 64)
  expect tree.height == 1
  radix_tree_delete(tree, 63)
  expect tree.height == 0 && tree.nodes == 0  "index 0 is in the root again"
}
check invariants
