// A function of one's own: a name for something that is done more than once.
//
// Functions stand at the top level. They may be called before the line that defines them, and may
// call themselves.

machine { memory 20 MiB }

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

// Gives them back.
def give_back(pages) {
  for page in pages { __free_page(page) }
}

def factorial(n) {
  if n < 2 { return 1 }
  return n * factorial(n - 1)
}

section "What they return" {
  expect order_for(1) == 0
  expect order_for(5) == 3  "4 pages are too few, so 8"
  expect factorial(10) == 3628800
}

let free = zone("Normal").free_pages
let pages = take(100)

section "What they do" {
  expect pages.size == 100
  expect zone("Normal").free_pages == free - 100
  give_back(pages)
  expect zone("Normal").free_pages == free
}
