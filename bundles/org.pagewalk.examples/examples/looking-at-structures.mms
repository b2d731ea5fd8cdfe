// Asking the kernel: a dotted path reads any field of its structures, by the kernel's own names.
//
// Zones, page frames and nodes are where paths begin. Fields can be read, never set: only the
// kernel's functions change them.

section "A zone: struct zone_t" {
  let dma = zone("DMA")
  expect dma.size == 4096  "16 MiB in pages of 4 KiB"
  expect dma.free_pages < dma.size  "firmware, kernel and mem_map lie in it"
  expect dma.zone_start_paddr == 0
  expect zone("Normal").zone_start_mapnr == 4096  "where the other ends"
}

section "The zone's free blocks: free_area_t, one for each order" {
  let area = zone("Normal").free_area[9]
  expect area.nr_free > 0
  expect area.free_list[0].pfn % 512 == 0  "a block starts at a multiple of its size"
}

section "A page frame: struct page" {
  let frame = page(4096)
  expect frame.pfn == 4096
  expect frame.count == 0  "nobody uses it"
  expect page(4097).phys == frame.phys + 4 KiB  "frames lie side by side"
  expect frame.zone.name == "Normal"
}

section "A node: pg_data_t" {
  expect node(0).node_size == 16384
  expect node(0).zones.size == 2  "those that have memory"
  for zone in node(0).zones { print zone.name + ": " + zone.free_pages + " pages free" }
}
