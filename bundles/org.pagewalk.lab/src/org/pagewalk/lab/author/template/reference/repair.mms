import "machine.mms"
import "variant.mms"
import "helper.mms"

let block = alloc_pages(GFP_KERNEL, order)
let pages = take(5)

section "Everything is given back" {
  for i in 0..4 {
    __free_page(pages[i])
  }
  __free_pages(block, order)
}
