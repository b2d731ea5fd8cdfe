import "machine.mms"
import "variant.mms"

section "holes" {
  let pages = []
  repeat 2 * holes {
    pages += alloc_page(GFP_KERNEL)
  }
  while zone("Normal").free_area[0].nr_free != holes {
    // TODO give one back
  }
}

print proc("buddyinfo")
