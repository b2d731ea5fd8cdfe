import "machine.mms"
import "variant.mms"

section "predict" {
  let page = alloc_pages(GFP_KERNEL, order)
  predict "How many blocks of order 9 are left in zone Normal?" zone("Normal").free_area[9].nr_free = ?
  predict "How often was a block split?" count(event page_split) = ?
}
