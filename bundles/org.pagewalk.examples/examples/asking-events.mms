// Events with a condition: what happened, to which page, of which order.
//
// An event carries values; `where` looks at them. What is asked for must have happened since the
// section began.

machine { memory 20 MiB  boot bare }  // all of memory is free, in blocks of order 9

section "Which block was handed out" {
  let block = alloc_pages(GFP_KERNEL, 3)
  expect event page_alloc where order == 3
  expect event page_alloc where page == block
  expect no event page_alloc where order != 3
  __free_pages(block, 3)
  expect event page_free where page == block && order == 3
}

section "The splits on the way" {
  let page = alloc_page(GFP_KERNEL)
  for wanted in 0..8 { expect event page_split where order == wanted }
  expect no event page_split where order == 9
  __free_page(page)
}

section "A page is cleared only if one asks for that" {
  let dirty = __get_free_page(GFP_KERNEL)
  expect no event page_cleared
  let clean = get_zeroed_page(GFP_KERNEL)
  expect event page_cleared
  store(dirty, 42)
  expect count(event bytes_written) == 1
}

section "Each section begins to count anew" {
  expect count(event page_alloc) == 0
}
