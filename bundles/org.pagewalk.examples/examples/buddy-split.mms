// How the buddy allocator splits a large block, and puts it together again.
//
// Free memory is kept in blocks of 1, 2, 4, ... 512 pages: order 0 to 9. Each order has a list.
// After boot all of zone Normal, here 1024 pages, is two blocks of the largest order.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 20 MiB
  boot   bare  // nothing is taken yet
}

// One page is wanted, and there are only blocks of 512. The kernel halves one, again and again:
// each lower half goes on the list of its order, the upper half is split on.
let page = alloc_pages(GFP_KERNEL, 0)

section "One page splits a block of 512" {
  expect zone("Normal").free_area[9].nr_free == 1
  for order in 0..8 {
    expect zone("Normal").free_area[order].nr_free == 1  "each split leaves one half behind"
  }
  print proc("buddyinfo")
}

// Now there is a block of 8 pages: it is taken as it is. The second time there is none left,
// and the block of 16 is halved.
let eight = alloc_pages(GFP_KERNEL, 3)
let other = alloc_pages(GFP_KERNEL, 3)

section "A list that is empty borrows from the next" {
  expect eight.pfn == 5104
  expect other.pfn == 5096  "the upper half of the block of 16 at frame 5088"
  expect zone("Normal").free_area[4].nr_free == 0
  expect zone("Normal").free_area[3].nr_free == 1  "the lower half, frame 5088"
}

// The single page comes back. Its buddy, frame 5118, is free: both become one block of 2. That
// one's buddy is free as well, and so on, up to a block of 8. There it ends: the buddy of that
// block is still in use.
__free_pages(page, 0)

section "Freeing joins buddies as long as both are free" {
  expect zone("Normal").free_area[0].nr_free == 0
  expect zone("Normal").free_area[2].nr_free == 0
  expect zone("Normal").free_area[3].nr_free == 2  "frames 5112 to 5119 are one block again"
}

__free_pages(eight, 3)
__free_pages(other, 3)

section "In the end nothing is lost" {
  expect zone("Normal").free_area[9].nr_free == 2  "as after boot"
  expect zone("Normal").free_pages == 1024
  print proc("buddyinfo")
}
