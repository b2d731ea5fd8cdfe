// Two processors, two banks of memory: which page is near?
//
// Memory that hangs on another processor is slower to reach. Linux takes a page from the node of the
// processor that asks, and goes to another node only when that one has nothing to give.

machine from preset("two-nodes") { }

section "Each takes its own" {
  expect alloc_page(GFP_KERNEL).pfn < 131072
  on cpu 1 { expect alloc_page(GFP_KERNEL).pfn >= 131072 }
}

section "A page knows its zone, and so its node" {
  // The top 8 bits of page.flags are the number of the zone: node * 3 + the zone's place.
  expect page(200000).flags >> 24 == 1 * 3 + 1
  expect machine().zone_table[4] == zone("DMA32", node: 1)
}

section "Until there is nothing left" {
  while alloc_pages(GFP_ATOMIC, 9) != NULL { }
  expect alloc_pages_node(1, GFP_ATOMIC, 9) == NULL  "the other node has been emptied too"
}
