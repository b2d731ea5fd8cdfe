import "machine.mms"

section "A block that comes back grows together with its buddy" {
  let before = zone("Normal").free_area[9].nr_free
  let page = alloc_page(GFP_KERNEL)
  __free_page(page)
  expect zone("Normal").free_area[9].nr_free == before
}

section "With its buddy, not with whatever is behind it" {
  let pages = []
  for i in 1..4 {
    pages += alloc_page(GFP_KERNEL)
  }
  let pairs = zone("Normal").free_area[1].nr_free
  __free_page(pages[1])
  __free_page(pages[2])
  expect zone("Normal").free_area[1].nr_free == pairs  "they lie side by side, and are not buddies"
}
