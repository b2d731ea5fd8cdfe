// A PATRICIA trie looks only at bits in which keys differ, and compares the whole key once, at the end.
//
// The key of the lecture, 001101001011100, has 15 bits. Five others are there too; the way to it asks few of its bits.

trie words {
  bits 15
}
trie_insert(words, 0b001101001011100, 1)
trie_insert(words, 0b001101001011101, 2)
trie_insert(words, 0b001100000000000, 3)
trie_insert(words, 0b101101001011100, 4)
trie_insert(words, 0b000000000000001, 5)
trie_insert(words, 0b111111111111111, 6)

section "Each key has one node" {
  expect words.nodes == 6  "a trie without PATRICIA would have one for each bit"
}
section "The walk" {
  expect trie_lookup(words, 0b001101001011100) == 1
  let node = words.root.left
  let bit = -1
  let looks = 0
  while node.bit > bit {
    bit = node.bit
    looks += 1
    print "looks at bit " + bit
    if ((0b001101001011100 >> (14 - bit)) & 1) == 1 { node = node.right } else { node = node.left }
  }
  expect node.key == 0b001101001011100  "a way upwards ends the search: here the key is compared"
  expect looks < 15
}
section "A key that is not there goes the same way" {
  expect trie_lookup(words, 0b001101001011111) == NULL  "only the comparison shows it"
}
section "When a key goes, its node goes" {
  expect trie_delete(words, 0b001101001011101) == 2
  expect words.nodes == 5
  expect trie_lookup(words, 0b001101001011100) == 1
}
