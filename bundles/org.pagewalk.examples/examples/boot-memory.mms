// How does the kernel get memory before there is a page allocator?
//
// The page allocator needs memory for its own tables, and so somebody must give memory before it.
// The boot memory allocator is as simple as can be: one bit for each page, and the first run of free
// pages is taken. What is left of the last page is not lost: the next request begins in it.

machine { memory 32 MiB }

boot {
  // From 16 MiB on, so that what old devices reach stays free. 1131 bytes take one page.
  let table = alloc_bootmem(1131)
  expect __pa(table) == 16 MiB
  expect node(0).bdata.last_pos == 4096
  expect node(0).bdata.last_offset == 1131

  // The next one begins in the same page, at the next cache line of 32 bytes.
  let more = alloc_bootmem(141)
  expect more - table == 1152

  // And one that wants pages of its own does not.
  let pages = alloc_bootmem_pages(5000)
  expect __pa(pages) == 16 MiB + 4 KiB

  // It never remembers who has which part of a page, so only whole pages can be given back.
  free_bootmem(__pa(pages), 5000)
  expect bug { free_bootmem(__pa(pages), 5000) }  "the first page is free now, the second is not"
}

// What was allocated then is never free again: mem_map lies behind it.
section "Taken for good" {
  expect page(4096).flags_set != []
  expect machine().boot_blocks.size > 0
}
