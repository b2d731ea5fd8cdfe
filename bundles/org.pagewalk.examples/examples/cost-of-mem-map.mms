// To keep account of memory takes memory: a struct page for each page frame.
//
// On the x86 it has 44 bytes, and all of mem_map must lie in zone Normal, of which there are 896 MiB
// at most. That makes some 16 GiB the practical limit of a 32-bit machine. page_struct in machine { }
// gives it another size.

machine { memory 32 MiB }

section "This machine" {
  expect machine().sizeof_page == 44
  expect machine().max_mapnr == 32 MiB / PAGE_SIZE
  expect mem_map_bytes() == 8192 * 44
  print "mem_map takes " + mem_map_bytes() / 1 KiB + " KiB and begins at " + node(0).lmem_map
}

section "Larger ones, with 44 bytes a page frame" {
  expect mem_map_bytes(1 GiB) == 11 MiB
  expect mem_map_bytes(16 GiB) == 176 MiB
}

section "Another struct page" {
  expect 16 GiB / PAGE_SIZE == 4194304  "so many page frames"
  expect mem_map_bytes(16 GiB, 40) == 160 MiB
  expect mem_map_bytes(16 GiB, 64) == 16 GiB / 64  "one byte in 64"
}
