// A call that fails when one wants it to: how code behaves when memory is short.
//
// Memory hardly ever runs out while one tests. So `fail alloc_pages after 2` lets two calls do their
// work, and the third fail, however much is free.

section "The third call fails" {
  fail alloc_pages after 2
  expect alloc_page(GFP_KERNEL) != NULL
  expect alloc_page(GFP_KERNEL) != NULL
  expect alloc_page(GFP_KERNEL) == NULL
  expect alloc_page(GFP_KERNEL) != NULL  "only one call fails"
}

section "It may be a call deep in the kernel" {
  fail alloc_pages after 0
  expect get_zeroed_page(GFP_KERNEL) == NULL  "it asks alloc_pages for its page"
  expect event fault_injected
}

section "A block in which some call must fail so" {
  fail alloc_pages after 1
  expect error ENOMEM {
    let first = alloc_page(GFP_KERNEL)
    let second = alloc_page(GFP_KERNEL)
    __free_page(first)
  }
}
