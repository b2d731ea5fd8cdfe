// A device that reaches 16 MiB only, in a machine with plenty of memory.
//
// Its driver must ask for pages with __GFP_DMA. When zone DMA is used up, the rest of the memory is
// of no use to it.

machine { memory 256 MiB }

section "Buffers for a device" {
  let buffer = __get_dma_pages(GFP_KERNEL, 4)
  let page = virt_to_page(buffer)
  expect page.zone.name == "DMA"
  expect page.pfn + 16 <= 4096  "all 16 pages lie below 16 MiB"
}

section "Somebody takes more than is good" {
  let others = zone("Normal").free_pages
  let blocks = 0
  while alloc_pages(GFP_ATOMIC | __GFP_DMA, 9) != NULL { blocks += 1 }
  while alloc_pages(GFP_ATOMIC | __GFP_DMA, 4) != NULL { }
  print blocks
  expect alloc_pages(GFP_ATOMIC | __GFP_DMA, 4) == NULL
  expect zone("Normal").free_pages == others  "most of 240 MiB, and of no use"
}

section "kswapd was asked for help" {
  expect zone("DMA").need_balance == 1
  expect zone("Normal").need_balance == 0
}
