import "machine.mms"
import "variant.mms"

// I have written it anew, it is much shorter now.
def give_back(blocks) {
  for block in blocks {
    __free_pages(block, order)
  }
}

section "up and down" { give_back([alloc_pages(GFP_KERNEL, order)]) }
section "header and body" { give_back([alloc_pages(GFP_KERNEL, order)]) }
section "short of memory" { give_back([alloc_pages(GFP_KERNEL, order)]) }
