// Who may take the very last pages? Who wins memory back, and who is about to end.
//
// A task with PF_MEMALLOC or PF_MEMDIE among its flags gets pages below all watermarks. kswapd has
// the first, since freeing pages may need pages; the other one is for whoever is to be killed.

machine { memory 16 MiB }  // one zone: DMA, with pages_min 32

while alloc_page(GFP_ATOMIC) != NULL { }

section "For all others memory is full" {
  expect zone("DMA").free_pages == 9  "a quarter of pages_min, and one"
  expect alloc_page(GFP_ATOMIC) == NULL
}

section "Who wins memory back" {
  set_process_flags(PF_MEMALLOC)
  expect alloc_page(GFP_ATOMIC) != NULL
  expect alloc_page(GFP_KERNEL) != NULL  "it neither reclaims nor waits"
  clear_process_flags(PF_MEMALLOC)
  expect alloc_page(GFP_ATOMIC) == NULL
}

section "Who is to be killed" {
  set_process_flags(PF_MEMDIE)
  while alloc_page(GFP_KERNEL) != NULL { }
  expect zone("DMA").free_pages == 0  "to the last page"
}
