// A 32-bit PC with 4 GiB: why does it see less than that of low memory?
//
// The devices' registers lie below 4 GiB, so the last part of memory is moved above it, where only
// PAE can reach. And every struct page, for high memory too, must lie in low memory.

machine from preset("i386-4GiB") { }

section "Most of it is high memory" {
  expect machine().max_low_pfn == 896 MiB / PAGE_SIZE
  expect machine().highend_pfn == (4 GiB + 512 MiB) / PAGE_SIZE
  expect zone("HighMem").size > 4 * zone("Normal").size
}

section "And low memory pays for all" {
  let mem_map = machine().max_pfn * machine().sizeof_page
  print mem_map / (1 MiB) + " MiB of low memory hold struct pages"
  expect mem_map > 49 MiB && mem_map < 50 MiB
  expect zone("Normal").size - zone("Normal").free_pages > mem_map / PAGE_SIZE
}

section "The hole below 4 GiB stays reserved" {
  expect !page_is_ram(3 GiB / PAGE_SIZE + 131072 + 5)
  expect zone("HighMem").free_pages == zone("HighMem").size - 512 MiB / PAGE_SIZE
}
