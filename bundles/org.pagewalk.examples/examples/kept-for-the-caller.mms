// Who frees memory because it needs some should get it, and not somebody who comes by.
//
// While a task reclaims it has PF_FREE_PAGES: the first block that it frees does not go to the free
// lists but is kept in local_pages. Here the flag is set by hand.

machine { memory 16 MiB }

let block = alloc_pages(GFP_KERNEL, 2)
let page = alloc_page(GFP_KERNEL)

section "The first block is kept" {
  let before = zone("DMA").free_pages
  set_process_flags(PF_FREE_PAGES)
  __free_pages(block, 2)
  expect zone("DMA").free_pages == before  "it is on no free list"
  expect current().local_pages == block
  expect block.index == 2                  "its order"
}

section "And no other one" {
  let before = zone("DMA").free_pages
  __free_page(page)
  expect zone("DMA").free_pages == before + 1
}

section "Reclaim that won nothing gives it back" {
  while alloc_page(GFP_ATOMIC) != NULL { }
  expect alloc_pages(GFP_KERNEL, 4) == NULL
  expect current().local_pages == NULL
  expect current().flags == 0  "reclaim cleared them at its end"
  expect event page_free where page == block && order == 2
  check invariants
}
