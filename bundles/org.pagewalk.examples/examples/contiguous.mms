// The pages of a block lie side by side: one long piece of memory.
//
// That is what one asks for a block for: a device that writes more than a page at once, or a table
// that is larger than a page.

let block = __get_free_pages(GFP_KERNEL, 2)  // four pages

section "One piece of 16 KiB" {
  memset(block, 0x11, 4 * PAGE_SIZE)
  expect load(block, 1) == 0x11
  expect load(block + 4 * PAGE_SIZE - 1, 1) == 0x11  "up to the last byte"
}

section "A number across the border of two pages" {
  store(block + PAGE_SIZE - 2, 0x12345678)
  expect load(block + PAGE_SIZE - 2) == 0x12345678
  expect load(block + PAGE_SIZE) == 0x11111234  "its upper half is at the beginning of the next page"
}

section "Copying over the border" {
  memcpy(block + 3 * PAGE_SIZE, block + PAGE_SIZE - 4, 8)
  expect load(block + 3 * PAGE_SIZE + 2) == 0x12345678
}

section "The frames" {
  let first = virt_to_page(block)
  for i in 1..3 { expect virt_to_page(block + i * PAGE_SIZE).pfn == first.pfn + i }
}
