// A request that fails gives NULL, and a program must look.
//
// Kernel code that forgets this works for years, and crashes the first time memory is short.

machine { memory 20 MiB }

let whole = []
let block = alloc_pages(GFP_ATOMIC, 9)
while block != NULL {
  whole += block
  block = alloc_pages(GFP_ATOMIC, 9)
}

section "In the end there is none left" {
  expect whole.size < 10  "of 10 that fit into 20 MiB: each of the two zones keeps a reserve"
  expect block == NULL
}

section "Who does not look stumbles" {
  expect bug { __free_pages(block, 9) }  "NULL is no page"
  expect bug { store(__get_free_pages(GFP_ATOMIC, 9), 42) }  "nor an address"
}

// Only free_pages and free_page, which take an address, put up with NULL: as free() does in C.
section "One function is forgiving" {
  free_pages(NULL, 9)
}

// How it is done: what was taken so far is given back before one gives up.
def two_blocks() {
  let first = alloc_pages(GFP_ATOMIC, 8)
  let second = alloc_pages(GFP_ATOMIC, 9)
  if second == NULL {
    if first != NULL { __free_pages(first, 8) }
    return NULL
  }
  return [first, second]
}

section "Giving up without a trace" {
  let before = zone("Normal").free_pages + zone("DMA").free_pages
  expect two_blocks() == NULL
  expect zone("Normal").free_pages + zone("DMA").free_pages == before  "nothing is lost"
}
