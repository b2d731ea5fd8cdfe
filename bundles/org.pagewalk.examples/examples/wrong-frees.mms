// What happens when a program gives back what it does not have?
//
// The real kernel would damage its free lists, or stop at BUG(). Here each wrong call is noticed at
// once, and `expect bug { }` says that it should be. Take one of them out of its braces and run the
// scenario again: the message names what is wrong and which kernel functions were at work.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 20 MiB
}

let before = zone("Normal").free_pages
let page = alloc_pages(GFP_KERNEL, 0)
let block = alloc_pages(GFP_KERNEL, 2)

section "Wrong order" {
  expect bug { __free_pages(block, 1) }  // it was allocated with order 2
}

__free_pages(page, 0)
__free_pages(block, 2)

section "Twice" {
  expect bug { __free_pages(page, 0) }  // it is free already
}

section "The lists are as good as new" {
  expect zone("Normal").free_pages == before
  check invariants
}
