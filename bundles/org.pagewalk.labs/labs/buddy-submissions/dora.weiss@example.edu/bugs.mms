import "machine.mms"
import "variant.mms"

let dma = zone("DMA")
let normal = zone("Normal")

section "At pages_low the next zone serves, and nothing is lost" {
  while normal.free_pages > normal.pages_low + 256 { alloc_pages(GFP_KERNEL, 8) }
  while normal.free_pages > normal.pages_low + 1 { alloc_page(GFP_KERNEL) }
  let next = alloc_page(GFP_KERNEL)
  expect next.zone.name == "DMA"
  expect normal.free_pages == normal.pages_low + 1
}
