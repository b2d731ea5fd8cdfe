// Functions that other scenarios take in with import "library.mms".
//
// A file like any other: it can be run by itself, and tests what it defines.

// The order of the smallest block that holds so many pages.
def order_for(pages) {
  let order = 0
  while 1 << order < pages { order += 1 }
  return order
}

// Allocates so many single pages, and returns them as a list.
def take(n) {
  let taken = []
  repeat n { taken += alloc_page(GFP_KERNEL) }
  return taken
}

// Gives back the pages of a list.
def give_back(pages) {
  for page in pages { __free_page(page) }
}

section "The library works" {
  expect order_for(100) == 7
  give_back(take(10))
  check invariants
}
