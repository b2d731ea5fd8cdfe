// Why has a zone a whole table of wait queues? Because unlocking a page wakes a whole queue.
//
// Zone Normal has 256 pages here, for which the kernel makes one queue; DMA has 16 of them. In both
// 16 tasks wait, each for a page of its own, and the pages are unlocked one after the other. With
// wait_queues 1 in machine { } every zone has one queue.

machine { memory 17 MiB }

def herd(pages) {
  for page in pages {
    lock_page(page)
    task waiter { }
    wait_on_page(page, waiter)
  }
  for page in pages {
    unlock_page(page)
    wait 10 ms
  }
}

section "One queue" {
  let pages = []
  repeat 16 { pages += alloc_page(GFP_KERNEL) }
  expect zone("Normal").wait_table_size == 1
  herd(pages)
  expect count(event task_wakes) == 136          "16 + 15 + 14 and so on"
  expect count(event task_woken_in_vain) == 120  "all but one each time"
}

section "Sixteen queues" {
  let pages = []
  repeat 16 { pages += alloc_page(GFP_DMA) }
  expect zone("DMA").wait_table_size == 16
  herd(pages)
  expect count(event page_wait_over) == 16
  expect count(event task_woken_in_vain) < 16  "only who shares a queue by chance"
  print "in vain " + count(event task_woken_in_vain) + " times"
}
