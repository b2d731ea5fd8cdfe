// What does an allocation cost? Count how often a block is split, and merged.
//
// The first page after boot splits a block of 512 nine times. The next one finds what the first has
// left behind.

machine { memory 20 MiB  boot bare }  // zone Normal is two free blocks of 512

let pages = []

section "The first page is expensive" {
  pages += alloc_page(GFP_KERNEL)
  expect count(event page_split) == 9
}

section "The second costs nothing" {
  pages += alloc_page(GFP_KERNEL)
  expect no event page_split
}

section "On average: one split for each page" {
  repeat 510 { pages += alloc_page(GFP_KERNEL) }
  expect count(event page_split) == 502
  expect count(event page_alloc) == 510
}

section "All in all 511: one less than pages" {
  for page in pages { __free_page(page) }
  expect count(event page_merge) == 511  "each split is undone once"
}

section "Always the same page: split and merge, each time" {
  repeat 100 { __free_page(alloc_page(GFP_KERNEL)) }
  expect count(event page_split) == 900
  expect count(event page_merge) == 900  "later kernels keep a few single pages at hand"
}
