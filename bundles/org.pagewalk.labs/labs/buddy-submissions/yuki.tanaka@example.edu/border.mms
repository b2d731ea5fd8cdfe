machine {
  arch         x86-64
  memory.nodes [17 MiB, 2 MiB]
  boot         bare
}

section "Zones stay apart" {
  let upper = alloc_pages_node(1, GFP_KERNEL, 8)
  let last = alloc_pages_node(0, GFP_KERNEL, 7)
  __free_pages(upper, 8)
  expect zone("DMA32", node: 0).free_area[7].nr_free == 1
  expect zone("DMA32", node: 1).free_area[9].nr_free == 1
}
