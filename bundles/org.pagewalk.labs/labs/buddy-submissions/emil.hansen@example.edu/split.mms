import "machine.mms"
import "variant.mms"

section "split" {
  let block = alloc_pages(GFP_KERNEL, order + 1)
}

print proc("buddyinfo")
