import "machine.mms"
import "variant.mms"

section "holes" {
  let pages = []
  repeat 2 * holes {
    pages += alloc_page(GFP_KERNEL)
  }
  for i in 0..holes - 1 {
    __free_page(pages[2 * i])
  }
}

print proc("buddyinfo")
