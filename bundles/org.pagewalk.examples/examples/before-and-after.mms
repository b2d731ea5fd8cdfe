// Two snapshots, and what is different: everything that one call has changed.
//
// compare prints each structure of the kernel with the fields that have another value. So one sees
// all that a call does, not only what one thought of.

machine { memory 20 MiB }

let warm = alloc_page(GFP_KERNEL)  // splits a block, so that there are small ones

section "What does it take to hand out one page?" {
  snapshot before
  let page = alloc_page(GFP_KERNEL)
  snapshot after
  compare before after
  expect page.count == 1
  __free_page(page)
}

section "And what is left of it when the page is back?" {
  snapshot clean
  let page = alloc_page(GFP_KERNEL)
  __free_page(page)
  snapshot again
  compare clean again  // nothing
  expect zone("Normal").free_area[0].nr_free == 1
}
