// What struct page says about a frame: its flags.
//
// Single bits tell of the state of a page. The highest eight bits are no flags: they say in which
// zone the page is.

machine { memory 1 GiB }

let low = alloc_page(GFP_KERNEL)
let high = alloc_page(GFP_HIGHUSER)

section "The number of the zone" {
  expect page(0).flags >> 24 == 0  "DMA"
  expect low.flags >> 24 == 1      "Normal"
  expect high.flags >> 24 == 2     "HighMem"
}

section "A flag" {
  print low.flags_set
  print high.flags_set
  expect low.flags_set.size == 0   "a page of the kernel's own, fresh from the allocator"
  expect high.flags_set.size == 1  "PG_highmem: the kernel must map it first"
}

section "Flags stay when a page comes and goes" {
  let before = high.flags
  __free_page(high)
  expect high.flags == before
  expect alloc_page(GFP_HIGHUSER).flags == before
}
