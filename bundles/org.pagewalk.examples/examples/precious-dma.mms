// Ordinary requests may use zone DMA, but not all of it.
//
// A request that was refused by one zone must leave the watermarks of all zones that it has tried.
// So the last pages of zone DMA stay for those who can use no others.

machine { memory 20 MiB }

while zone("Normal").free_pages > zone("Normal").pages_low + 1 { alloc_page(GFP_KERNEL) }

section "Zone Normal has come to pages_low: now zone DMA is used" {
  expect alloc_page(GFP_KERNEL).zone.name == "DMA"
  expect no event kswapd_wake  "as long as a zone is above its mark, all is well"
}

section "The marks add up" {
  while alloc_page(GFP_KERNEL).zone.name == "DMA" { }
  expect zone("Normal").pages_low + zone("DMA").pages_low == 104
  expect zone("DMA").free_pages == 105  "one more must leave more than both marks together"
}

section "A driver still gets its page" {
  expect alloc_page(GFP_DMA | GFP_KERNEL).zone.name == "DMA"
  expect zone("DMA").free_pages == 104
}
