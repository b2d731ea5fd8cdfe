// Who is my buddy? One bit of the frame number says it.
//
// A block of 1 << order pages starts at a multiple of its size. Its buddy is the block beside it
// with which it makes one block of twice the size: its number differs in that one bit.

machine { memory 20 MiB  boot bare }  // all of memory is free: nothing is split yet

// The frame number of the buddy. Zone Normal starts at frame 4096, a multiple of all block sizes.
def buddy_of(pfn, order) { return pfn ^ (1 << order) }

section "Pairs" {
  expect buddy_of(4096, 0) == 4097
  expect buddy_of(4097, 0) == 4096  "it works both ways"
  expect buddy_of(4098, 0) == 4099  "not 4097, which is as near"
  expect buddy_of(4096, 3) == 4104
  expect buddy_of(4104, 3) == 4096
}

// A block that is split leaves its lower half on the free list: the buddy of what is split on.
let page = alloc_page(GFP_KERNEL)

section "The halves left behind are the buddies" {
  let pfn = page.pfn
  for order in 0..8 {
    let left = zone("Normal").free_area[order].free_list[0].pfn
    expect left == buddy_of(pfn, order)  "the block of this order on the free list"
    if left < pfn { pfn = left }  // together they are one block of the next order
  }
  expect pfn == 4608                     "all of them together: the upper block of 512"
}

section "So giving back finds all of them" {
  __free_page(page)
  expect count(event page_merge) == 9
}
