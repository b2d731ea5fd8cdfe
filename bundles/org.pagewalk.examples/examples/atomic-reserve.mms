// Who cannot wait may dig deeper: the last pages are for interrupt handlers.
//
// At pages_min an ordinary request waits until somebody frees something. One with GFP_ATOMIC must
// not wait; it takes pages as long as more than a quarter of pages_min is left.

machine { memory 16 MiB }  // one zone: DMA

section "Ordinary requests leave pages_min" {
  expect zone("DMA").pages_min == 32
  while zone("DMA").free_pages > 33 { alloc_page(GFP_KERNEL) }
  // One more would wait for ever: nobody is there to free anything. Try it.
  print zone("DMA").free_pages
}

section "An interrupt handler gets on" {
  let handled = 0
  interrupt {
    while alloc_page(GFP_ATOMIC) != NULL { handled += 1 }
  }
  expect handled == 24
  expect zone("DMA").free_pages == 9  "one more must leave more than 32 / 4"
}
