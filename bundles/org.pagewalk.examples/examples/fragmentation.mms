// Much memory is free, and yet there is no room: fragmentation.
//
// The machine is small, so that zone Normal has 1024 pages: two blocks of 512.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 20 MiB
  boot   bare  // all of it is free
}

let pages = []
for i in 1..512 { pages += alloc_pages(GFP_KERNEL, 0) }
let large = alloc_pages(GFP_KERNEL, 8)

section "Single pages eat up one block" {
  expect zone("Normal").free_area[9].nr_free == 0
  expect zone("Normal").free_pages == 256
}

// Every second page is given back. No two of them are buddies, so nothing can be joined.
for i in 0..255 { __free_pages(pages[2 * i], 0) }
__free_pages(large, 8)
let whole = alloc_pages(GFP_KERNEL, 9)

section "256 free pages, and no two of them together" {
  expect zone("Normal").free_pages == 256
  expect zone("Normal").free_area[0].nr_free == 256
  expect zone("Normal").free_area[1].nr_free == 0
  print proc("buddyinfo")
}

// Two pages in a row are wanted. Zone Normal has enough pages, but not in a row, so the kernel
// takes them from zone DMA, below frame 4096, though old devices may need those more.
let pair = alloc_pages(GFP_KERNEL, 1)

section "The next zone must help" {
  expect pair.pfn < 4096
  expect zone("Normal").free_pages == 256
}

// The other half comes back: now every page finds its buddy, and the blocks grow together.
for i in 0..255 { __free_pages(pages[2 * i + 1], 0) }

section "Only giving back helps" {
  expect zone("Normal").free_area[0].nr_free == 0
  expect zone("Normal").free_area[9].nr_free == 1
}
