// Large blocks are not waited for.
//
// When memory is short, a request for up to 8 pages waits as long as it takes. One for 16 pages or
// more is given up: chances that so many become free side by side are bad.

machine { memory 16 MiB }

while zone("DMA").free_pages > 64 { alloc_page(GFP_KERNEL) }

section "There are 64 pages left" {
  expect zone("DMA").free_pages == 64
  expect zone("DMA").free_area[6].nr_free == 1  "in one piece"
  expect zone("DMA").pages_min == 32
}

section "8 pages can still be had, 32 cannot" {
  expect alloc_pages(GFP_KERNEL, 3) != NULL  "64 > 8 + 32"
  expect alloc_pages(GFP_KERNEL, 5) == NULL  "56 is not more than 32 + 32: given up"
  expect event kswapd_wake                   "but help was called"
}

section "Nothing was lost by trying" {
  expect zone("DMA").free_pages == 56
  check invariants
}
