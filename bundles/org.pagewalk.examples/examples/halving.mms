// Four KiB are wanted, and there are sixteen: memory is halved until a piece just holds the request.
//
// A region is a piece of memory with an allocator of its own. It has nothing to do with the machine's
// page frames: here it is as small as the drawing in a textbook.

region heap {
  size 16 KiB
  fit  buddy
  unit 1 KiB
}

let block = region_alloc(heap, 4 KiB)

section "16 = 8 + 8, and 8 = 4 + 4" {
  expect heap.splits == 2
  expect block.start == 0  "the lower half of each is used, or halved again"
  expect heap.blocks[1].size == 4 KiB
  expect heap.blocks[2].size == 8 KiB
  expect heap.internal_waste == 0  "4 KiB are a power of two: nothing is wasted"
  print heap.blocks
}

region_free(block)

section "And back: 4 + 4 = 8, and 8 + 8 = 16" {
  expect heap.merges == 2
  expect heap.largest_free == 16 KiB
}
