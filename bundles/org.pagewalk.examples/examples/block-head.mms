// A block is known by its first page.
//
// Only the first page of a block is counted as in use. The pages behind it belong to it, but
// nothing in their struct page says so: who gives back a block must know where it begins, and its
// order.

let block = alloc_pages(GFP_KERNEL, 2)
let second = page(block.pfn + 1)

section "Who is counted" {
  expect block.count == 1
  expect second.count == 0
}

section "It goes back only as it came" {
  expect bug { __free_page(second) }     "it lies inside a block"
  expect bug { __free_pages(block, 1) }  "two of the four pages"
  expect bug { __free_pages(block, 3) }  "eight pages, of which four belong to somebody else"
  expect block.count == 1                "nothing has happened to it"
}

__free_pages(block, 2)

section "Now it is free" {
  expect block.count == 0
  check invariants
}
