import "machine.mms"
import "variant.mms"

section "state" {
  let page = alloc_pages(GFP_KERNEL, order)
}
