// When does kswapd wake? When a zone comes to its pages_low.
//
// kswapd is a thread of the kernel that sleeps most of the time. An allocation that finds all its
// zones at pages_low wakes it, and goes on. It runs when somebody waits.

machine { memory 16 MiB }  // one zone: DMA, with pages_low 64

section "As long as there is enough it sleeps" {
  while zone("DMA").free_pages > zone("DMA").pages_low + 1 { alloc_page(GFP_KERNEL) }
  expect no event kswapd_wake
  expect zone("DMA").need_balance == 0
}

section "One page more" {
  alloc_page(GFP_KERNEL)  // 65 is not more than 64 + 1
  expect event kswapd_wake where zone == "DMA"
  expect zone("DMA").need_balance == 1  "to be balanced: until pages_high are free"
  expect count(event task_wakes) == 1   "it was asleep"
  alloc_page(GFP_KERNEL)
  expect count(event task_wakes) == 1   "now it is awake, though it has not run yet"
}

section "It runs when this task waits" {
  wait 10 ms
  expect event task_switch
  expect event task_sleeps  "nothing to be done yet in this version: it sleeps again"
}
