import "machine.mms"
import "variant.mms"

section "split" {
  let block = alloc_pages(GFP_KERNEL, order)
}

print proc("buddyinfo")
