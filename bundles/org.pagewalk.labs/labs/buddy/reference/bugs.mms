import "machine.mms"
import "variant.mms"

let dma = zone("DMA")
let normal = zone("Normal")

section "What is split grows together again" {
  let whole = normal.free_area[9].nr_free
  let page = alloc_page(GFP_KERNEL)
  __free_page(page)
  expect normal.free_area[9].nr_free == whole
}

section "Neighbours that are no buddies stay apart" {
  let pages = []
  repeat 4 { pages += alloc_page(GFP_KERNEL) }
  __free_page(pages[1])  // the lower half of the upper pair
  __free_page(pages[2])  // the upper half of the lower pair: right below it
  expect no event page_merge
  __free_page(pages[0])
  __free_page(pages[3])
  expect normal.free_area[2].nr_free == 0  "all four have found each other, and grown on"
}

section "At pages_low the next zone serves, and nothing is lost" {
  while normal.free_pages > normal.pages_low + 256 { alloc_pages(GFP_KERNEL, 8) }
  while normal.free_pages > normal.pages_low + 1 { alloc_page(GFP_KERNEL) }
  let next = alloc_page(GFP_KERNEL)
  expect next.zone.name == "DMA"
  expect normal.free_pages == normal.pages_low + 1
}

section "When all zones are short, the first is to be balanced" {
  let least = normal.pages_low + dma.pages_low
  while dma.free_pages > least + 256 { alloc_pages(GFP_KERNEL, 8) }
  while dma.free_pages > least + 1 { alloc_page(GFP_KERNEL) }
  expect no event kswapd_wake
  expect normal.need_balance == 0
  alloc_page(GFP_KERNEL)
  expect event kswapd_wake where zone == "Normal"
  expect normal.need_balance == 1
}
