// What happens to boot memory in the end?
//
// When the page allocator is ready, every page that nobody took is freed to it, one by one. Then the
// bitmap itself is of no use any more, and its own page is freed. The first that takes pages from the page
// allocator is the page cache, for its hash table. Last go the code and data that only boot needed:
// free_initmem. The allocator that made all this possible is gone without a trace.

machine { memory 32 MiB }

boot {
  paging_init()
  expect zone("Normal").free_pages == 0  "there are zones, and nothing is in them"

  let bitmap = node(0).bdata.map_paddr >> PAGE_SHIFT
  expect page(bitmap).flags_set.size > 0  "the bitmap's page is reserved, as the kernel image is"
  mem_init()
  expect page(bitmap).flags_set.size == 0  "and now it is free like any other"
}

section "The kernel tells how it went" {
  print proc("dmesg")
  expect machine().__init_end - machine().__init_begin == 27 * PAGE_SIZE
  expect machine().totalram_pages == zone("DMA").free_pages + zone("Normal").free_pages + 8  "the hash table has 8"
}
