// A PATRICIA trie looks only at bits in which keys differ.
//
// Each key has one node. A node names a bit, 0 the highest, which decides whether to go left or right. A
// link to a node with a bit that is no larger leads upwards: there the search ends, with the only
// comparison of whole keys.

trie words {
  bits 15
}

section "A key of the lectures" {
  trie_insert(words, 0b001101001011100, 1)
  trie_insert(words, 0b001101001011101, 2)
  trie_insert(words, 0b001101110000000, 3)
  trie_insert(words, 0b101010101010101, 4)
  expect words.nodes == 4
  expect trie_lookup(words, 0b001101001011100) == 1
}

section "Three bits of fifteen" {
  let node = words.root.left
  expect node.bit == 0  "the keys differ in their first bit"
  node = node.left
  expect node.bit == 6  "bits 1 to 5 tell none of the others apart"
  node = node.left
  expect node.bit == 14
  expect node.left.key == 0b001101001011100  "upwards, to the node with the key"
}

section "What is not there" {
  expect trie_lookup(words, 0b000000000000000) == NULL
  expect error EEXIST { trie_insert(words, 0b001101001011100, 5) }
  expect trie_delete(words, 0b001101001011101) == 2
  expect words.root.left.left.left.bit <= words.root.left.left.bit  "one bit fewer to look at"
}
