machine {
  memory 64 MiB
  boot   bare
}
import "variant.mms"

section "split" {
  let block = alloc_pages(GFP_KERNEL, order)
}

print proc("buddyinfo")
