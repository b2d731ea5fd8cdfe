// One page that stays spoils a block of 512.
//
// Somebody allocates a lot, gives nearly all of it back, and keeps a single page. Nothing large can
// be had there as long as it lives. Later kernels keep pages that can move, or be reclaimed, apart
// from those that cannot.

machine { memory 20 MiB  boot bare }  // zone Normal is two free blocks of 512

let pages = []
repeat 1024 - 41 { pages += alloc_page(GFP_KERNEL) }
let keeper = pages[100]

for page in pages {
  if page != keeper { __free_page(page) }
}

section "One page of 1024 is in use" {
  expect zone("Normal").free_pages == 1023
  expect zone("Normal").free_area[9].nr_free == 1  "half of the zone cannot be had in one piece"
  for order in 0..8 {
    expect zone("Normal").free_area[order].nr_free == 1  "the other half lies in pieces around the page"
  }
}

section "When it goes, all becomes one" {
  __free_page(keeper)
  expect count(event page_merge) == 9  "from a block of 1 to one of 512"
  expect zone("Normal").free_area[9].nr_free == 2
}
