// What stands where on a free list: put on at the head, taken off at the head.
//
// The list works like a stack of plates. What was freed last is handed out first, while its contents
// may still be in the processor's cache.

machine { memory 20 MiB }

let pages = []
repeat 8 { pages += alloc_page(GFP_KERNEL) }
let a = pages[0]
let b = pages[2]
let c = pages[4]

// None of the three is another's buddy, so they stay single pages.
__free_page(a)
__free_page(b)
__free_page(c)

section "The last one first" {
  let list = zone("Normal").free_area[0].free_list
  expect list.size == 3
  expect list[0] == c
  expect list[1] == b
  expect list[2] == a
}

section "And that is how they are handed out" {
  expect alloc_page(GFP_KERNEL) == c
  expect alloc_page(GFP_KERNEL) == b
  expect alloc_page(GFP_KERNEL) == a
}

section "Merging takes a block out of the middle" {
  __free_page(a)
  __free_page(b)
  __free_page(c)
  __free_page(pages[3])  // the buddy of b
  let list = zone("Normal").free_area[0].free_list
  expect list.size == 2
  expect list[0] == c
  expect list[1] == a
}
