// Which page does the kernel hand out first?
//
// One might guess: the lowest. It is the highest. While the kernel boots it gives every page of a
// zone to the allocator, from the lowest to the highest, and each block that becomes complete goes
// to the head of its list: so the highest block stands first. When a block is split, its lower half
// goes back to the lists, and the upper half is handed out.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 64 MiB
  boot   bare  // all of memory is free, as if booting took nothing
}

let first = alloc_pages(GFP_KERNEL, 0)
let second = alloc_pages(GFP_KERNEL, 0)
let third = alloc_pages(GFP_KERNEL, 0)

section "From the top down" {
  print first.pfn
  expect first.pfn == 16383   "64 MiB are 16384 frames of 4 KiB; this is the last one"
  expect second.pfn == 16382  "the buddy of the first page"
  expect third.pfn == 16381   "the next pair was split: its upper half"
}

// What was freed last stands at the head of its list, and is handed out next. That is good for
// speed: its contents may still be in the processor's cache.
__free_pages(first, 0)
let again = alloc_pages(GFP_KERNEL, 0)

section "Last in, first out" {
  expect again.pfn == 16383
}

// Old devices reach only the first 16 MiB. GFP_DMA asks for a page from there: zone DMA, whose
// pages are handed out from the top down as well.
let reachable = alloc_pages(GFP_DMA, 0)

section "A page for old devices" {
  expect reachable.pfn == 4095  "16 MiB are 4096 frames"
  print proc("buddyinfo")
}
