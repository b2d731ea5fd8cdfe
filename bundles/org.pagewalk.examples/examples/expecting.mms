// A scenario that checks itself: what is expected is written down, and the run says what fails.
//
// An expectation that does not hold ends nothing: the run goes on, and at the end all that failed
// are listed, each with the value that was found and with its message.

machine { memory 20 MiB }

let before = zone("Normal").free_pages
let block = alloc_pages(GFP_KERNEL, 4)

section "Sections name what one talks about" {
  expect block != NULL
  expect before - zone("Normal").free_pages == 16  "a block of order 4 has 16 pages"
}

section "Something that must go wrong" {
  expect bug { __free_pages(block, 3) }  "order 3 is not what was allocated"
}

__free_pages(block, 4)

section "Everything at once" {
  check invariants  // lists, bitmaps and counters of the kernel fit together
  expect zone("Normal").free_pages == before
}
