// What happened, not only what there is: events since the section began.
machine {
  memory 20 MiB
}

section "one page taken from a large block" {
  let page = alloc_page(GFP_KERNEL)
  expect count(event page_split) == 9          // from order 9 down to order 0
  expect event page_split where order == 0
  expect no event page_split where order == 9  // a block of the largest order is never the result of a split
  __free_page(page)
  expect count(event page_merge) == 9
}

section "memory becomes short" {
  expect no event kswapd_wake
  while alloc_pages(GFP_ATOMIC, 4) != NULL { }
  expect event kswapd_wake where zone == "Normal"
}
