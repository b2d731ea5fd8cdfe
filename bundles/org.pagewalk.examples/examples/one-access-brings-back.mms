// A page that was pushed to inactive_list needs one access to come back, a new page needs two.
//
// refill_inactive() marks each page that it moves as referenced (PG_referenced). The mark is what
// mark_page_accessed() waits for: with it a page becomes active, without it the page is only marked.

let old = alloc_page(GFP_KERNEL)
lru_cache_add(old)
activate_page(old)

section "It is deactivated, with a mark" {
  refill_inactive(1)
  expect !PageActive(old)
  expect PageReferenced(old)
  expect event page_deactivated where page == old
}

section "One access, and it is active again" {
  mark_page_accessed(old)
  expect PageActive(old)
  expect !PageReferenced(old)
}

section "A new page is only marked at its first access" {
  let new = alloc_page(GFP_KERNEL)
  lru_cache_add(new)
  mark_page_accessed(new)
  expect !PageActive(new) && PageReferenced(new)
  mark_page_accessed(new)
  expect PageActive(new)
}

section "A page that was used stays active" {
  mark_page_accessed(old)
  refill_inactive(1)
  expect PageActive(old)  "it lost its mark instead, and went to the head of active_list"
  expect event page_rotated where page == old
}
