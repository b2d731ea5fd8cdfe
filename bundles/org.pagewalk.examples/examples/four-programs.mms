// Programs want 34, 66, 35 and 67 KiB. Who gets which part of a mebibyte, and what becomes of it?
//
// A buddy system rounds each request up to a power of two and halves larger blocks until there is one
// of just that size. What is given back is merged with its buddy, if that is free and whole.

region heap {
  size 1 MiB
  fit  buddy
  unit 1 KiB
}

let a = region_alloc(heap, 34 KiB)
let b = region_alloc(heap, 66 KiB)
let c = region_alloc(heap, 35 KiB)
let d = region_alloc(heap, 67 KiB)

section "Each has a power of two" {
  expect [a.size, b.size, c.size, d.size] == [65536, 131072, 65536, 131072]
  expect a.start == 0
  expect b.start == 128 KiB
  expect c.start == 64 KiB  "the buddy of A's block, free until now"
  expect d.start == 256 KiB
  expect heap.internal_waste == 182 KiB  "of 384 KiB that are handed out"
  print heap.blocks
}

region_free(c)

section "C ends: its buddy is A's, and in use" {
  expect no event region_merge
}

region_free(a)

section "A ends: with C's block that makes 128 KiB" {
  expect heap.merges == 1
  expect heap.blocks[0].size == 128 KiB
}

region_free(b)

section "B ends: with the lower 128 KiB that makes 256" {
  expect heap.merges == 2
  expect heap.blocks[0].size == 256 KiB
}

region_free(d)

section "D ends: three merges, and all is one block again" {
  expect heap.merges == 5
  expect heap.splits == 5  "as many as there were splits"
  expect heap.largest_free == 1 MiB
}
