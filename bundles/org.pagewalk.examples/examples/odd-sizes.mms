// A zone that is no multiple of the largest block: its size in binary.
//
// 300 pages are 256 + 32 + 8 + 4. While the kernel boots it frees page after page, and merging makes
// exactly these blocks: a block for each bit that is set.

machine {
  memory 4396 pages  // 4096 for zone DMA, 300 for zone Normal
  boot bare          // all of them are free
}

section "One block for each bit" {
  expect zone("Normal").size == 300
  for order in 0..9 {
    let bit = 300 >> order & 1
    expect zone("Normal").free_area[order].nr_free == bit
  }
  print proc("buddyinfo")
}

section "So the largest request is smaller" {
  expect alloc_pages(GFP_KERNEL, 9).zone.name == "DMA"  "zone Normal never has 512 pages in one piece"
  expect alloc_pages(GFP_KERNEL, 8).zone.name == "Normal"
}
