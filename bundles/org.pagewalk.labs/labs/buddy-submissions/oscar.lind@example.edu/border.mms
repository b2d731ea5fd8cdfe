machine {
  arch         x86-64
  memory.nodes [17 MiB, 2 MiB]
  boot         bare
}

section "Zones stay apart" {
  // Node 0 ends with 256 pages of zone DMA32: half of a block of order 9. The other half would be on node 1.
  let upper = alloc_pages_node(1, GFP_KERNEL, 8)  // leaves the lower half of node 1 free, right behind node 0
  let last = alloc_pages_node(0, GFP_KERNEL, 7)
  __free_pages(last, 7)
  expect zone("DMA32", node: 0).free_area[8].nr_free == 1
  expect zone("DMA32", node: 1).free_area[8].nr_free == 1
}
