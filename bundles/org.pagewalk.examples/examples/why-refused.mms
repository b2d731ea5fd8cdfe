// Refused, and a moment later served: why?
//
// An allocation asks each zone of its zonelist whether it has more free pages than are wanted and
// than pages_low leaves; what earlier zones ask for is counted in. When all refuse, kswapd is woken,
// and the same zones are asked again, now with pages_min. The view Allocation Path shows each answer.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 20 MiB
  boot   bare
}

let normal = zone("Normal").pages_low + 1
let dma = normal + zone("DMA").pages_low

// Zone Normal serves until it has no more than 1 + pages_low; then DMA until both marks together.
while zone("DMA").free_pages > dma { alloc_page(GFP_KERNEL) }

section "Both zones are at their limit for the first pass" {
  expect zone("Normal").free_pages == normal
  expect zone("DMA").free_pages == dma
  expect zone("Normal").need_balance == 0
}

let page = alloc_page(GFP_KERNEL)

section "The second pass counts pages_min" {
  expect zone("Normal").free_pages == normal - 1  "it served after all"
  expect page.zone.name == "Normal"
  expect zone("Normal").need_balance == 1         "and is to be balanced"
}

// Eight pages are still to be had from Normal, by the marks; but nobody may go below pages_min.
while zone("Normal").free_pages > zone("Normal").pages_min + 8 { alloc_page(GFP_ATOMIC) }
let block = alloc_pages(GFP_ATOMIC, 3)

section "Who must not wait may take three quarters of the last reserve" {
  expect block != NULL  "more than 8 + a quarter of pages_min were free"
  print proc("buddyinfo")
}
