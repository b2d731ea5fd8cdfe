// A run of the launcher's, to learn which classes the language loads.
machine {
  memory 64 MiB
}
let page = alloc_pages(GFP_KERNEL, 3)
let pages = []
for i in 1..4 { pages += alloc_page(GFP_KERNEL) }
repeat 2 { __free_page(alloc_page(GFP_KERNEL)) }
__free_pages(page, 3)
section "free lists" {
  expect zone("Normal").free_pages > 0  "a message"
  print "done"
}
