// How much can be had in one piece? At most 512 pages: 2 MiB.
//
// There are MAX_ORDER lists of free blocks, for orders 0 to 9. A larger block is never made, even
// if all of memory is free.

section "Ten orders" {
  expect MAX_ORDER == 10
  expect PAGE_SIZE << (MAX_ORDER - 1) == 2 MiB
  expect zone("Normal").free_area[9].nr_free > 20  "nearly all of the zone is made of the largest blocks"
}

section "The largest, and one more" {
  expect alloc_pages(GFP_KERNEL, 9) != NULL
  expect alloc_pages(GFP_KERNEL, 10) == NULL  "refused at once, however much is free"
  expect zone("Normal").free_pages > 8192
}

// Two blocks of order 9 may lie side by side, but that is luck: nobody promises it.
section "Side by side, by luck" {
  let first = alloc_pages(GFP_KERNEL, 9)
  let second = alloc_pages(GFP_KERNEL, 9)
  expect second.pfn == first.pfn - 512
  expect bug { __free_pages(second, 10) }  "they are two blocks, and are given back as two"
}
