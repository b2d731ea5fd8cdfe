// Two free neighbours that do not become one block: they are no buddies.
//
// Pages 4 and 5 are buddies, 6 and 7 as well. 5 and 6 are neighbours only: a block of two pages
// must start at an even frame. That rule makes merging cheap, and now and then it wastes a chance.

machine { memory 20 MiB }

let pages = []
repeat 8 { pages += alloc_page(GFP_KERNEL) }  // handed out from the top down: 5119, 5118, ... 5112

section "Neighbours, not buddies" {
  __free_page(pages[1])  // 5118
  __free_page(pages[2])  // 5117, next to it
  expect no event page_merge
  expect zone("Normal").free_area[0].nr_free == 2
}

section "The right partner" {
  __free_page(pages[0])  // 5119: the buddy of 5118
  expect count(event page_merge) == 1
  expect zone("Normal").free_area[0].nr_free == 1
  expect zone("Normal").free_area[1].nr_free == 1
}

section "And now step by step upwards" {
  __free_page(pages[3])  // 5116 and 5117, then 5116 to 5119
  expect count(event page_merge) == 2
  expect zone("Normal").free_area[2].nr_free == 1
}
