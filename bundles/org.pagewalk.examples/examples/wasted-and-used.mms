// External fragmentation in one number: how much of the free memory is of use for a large block?
//
// Of all that is free only blocks of at least the wanted order count. The rest might as well not be
// there.

machine { memory 20 MiB  boot bare }  // zone Normal is two free blocks of 512

// How many percent of the free pages of zone Normal lie in blocks of less than this order.
def useless(order) {
  let small = 0
  for each in 0..(order - 1) { small += zone("Normal").free_area[each].nr_free << each }
  return small * 100 / zone("Normal").free_pages
}

section "After boot" {
  expect useless(9) == 0  "all of it is in the largest blocks"
}

let pages = []
repeat 512 { pages += alloc_page(GFP_KERNEL) }
for i in 0..511 {
  if i % 8 != 0 { __free_page(pages[i]) }  // one page of eight stays
}

section "64 pages in use, spread evenly" {
  expect zone("Normal").free_pages == 1024 - 64
  expect useless(1) == 6   "single pages: 64 of 960"
  expect useless(3) == 46  "in pieces of 1, 2 and 4"
  expect useless(9) == 46  "what is not in pieces is the other block of 512"
  print proc("buddyinfo")
}
