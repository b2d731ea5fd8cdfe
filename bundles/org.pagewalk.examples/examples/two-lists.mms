// Pages that are read once do not push out pages that are in use: this is what two lists are for.
//
// A new page goes to inactive_list. Only when it is used again it goes to active_list, from which
// nothing is thrown out. So a file that is read from end to end goes by on inactive_list, while the
// working set stays. Least recently used keeps what came last, so the same scan costs it all it had.

policy linux { kind linux  frames 60 }
policy lru { kind lru  frames 60 }

// Twenty pages are used over and over; then a thousand others once each.
let scan = []
for page in 1001..2000 { scan += page }

def work(policy) {
  policy_references(policy, loop(200, 20))
  policy_references(policy, scan)
}

section "After the scan" {
  for policy in [linux, lru] {
    work(policy)
    print policy.name + ": " + policy_references(policy, loop(20, 20)) + " of the 20 pages are still there"
  }
  expect linux.hits == 180 + 20
  expect lru.hits == 180
}

section "In the kernel" {
  let working = alloc_page(GFP_KERNEL)
  lru_cache_add(working)
  mark_page_accessed(working)
  mark_page_accessed(working)
  for i in 1..30 {
    let once = alloc_page(GFP_KERNEL)
    lru_cache_add(once)
    mark_page_accessed(once)
  }
  expect machine().nr_active_pages == 1
  expect machine().nr_inactive_pages == 30
  expect PageActive(working)  "shrink_cache looks at inactive_list alone, so this page is safe"
}
