// What will happen? Say it first: then look.
//
// predict asks a question. Write your answer in place of the ?, and run the scenario again: it says
// which answers are right. Those that are still open are told after the run, without the solution.

machine { memory 20 MiB }  // zone Normal: 1024 pages, two blocks of 512

let page = alloc_page(GFP_KERNEL)

section "One page was allocated" {
  predict "How many blocks of 512 are left?" zone("Normal").free_area[9].nr_free = 1
  predict "And how many of 256?" zone("Normal").free_area[8].nr_free = ?
  predict "How many pages are free?" zone("Normal").free_pages = ?
}

let next = alloc_page(GFP_KERNEL)

section "Then one more" {
  predict "How often was a block split for it?" count(event page_split) = 0
  predict "Which frame is it?" next.pfn = ?
  predict "In which zone?" next.zone.name = "Normal"
}

__free_page(page)

section "The first comes back" {
  predict "How many single pages are free now?" zone("Normal").free_area[0].nr_free = ?
  check invariants
}
