// Five pages are wanted, eight are taken: internal fragmentation.
//
// The buddy allocator knows powers of two only. Just above one of them nearly half is wasted, and
// nobody else can use what is left over inside the block.

machine { memory 20 MiB }

def order_for(pages) {
  let order = 0
  while 1 << order < pages { order += 1 }
  return order
}

section "Five pages" {
  let before = zone("Normal").free_pages
  let block = alloc_pages(GFP_KERNEL, order_for(5))
  expect before - zone("Normal").free_pages == 8  "three pages are wasted"
  __free_pages(block, 3)
}

section "How bad it is, for 1 to 64 pages" {
  let wanted = 0
  let taken = 0
  let worst = 0
  for pages in 1..64 {
    let block = 1 << order_for(pages)
    wanted += pages
    taken += block
    let waste = (block - pages) * 100 / block
    if waste > worst { worst = waste }
  }
  print "on average " + (taken - wanted) * 100 / taken + "% are wasted, at worst " + worst + "%"
  expect worst == 48  "33 pages in a block of 64"
}

// A way out, if the pages need not be one block: 4 and 1.
section "In two pieces" {
  let before = zone("Normal").free_pages
  let four = alloc_pages(GFP_KERNEL, 2)
  let one = alloc_pages(GFP_KERNEL, 0)
  expect before - zone("Normal").free_pages == 5
}
