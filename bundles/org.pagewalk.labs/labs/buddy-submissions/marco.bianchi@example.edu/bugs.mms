import "machine.mms"
import "variant.mms"

section "Give and take" {
  let page = alloc_page(GFP_KERNEL)
  expect page != NULL
  expect zone("Normal").free_pages == zone("Normal").size - 1
  __free_page(page)
  expect zone("Normal").free_pages == zone("Normal").size
  expect zone("Normal").free_area[0].nr_free == 0
}
