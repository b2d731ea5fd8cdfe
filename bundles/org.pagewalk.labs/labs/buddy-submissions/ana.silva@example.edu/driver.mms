import "machine.mms"
import "variant.mms"
import "ring.mms"

// The memory of a network driver. At the end of each section nothing may be left taken.

section "up and down" {
  let ring = fill(8, order)
  for i in 0..7 {
    __free_pages(ring[i], order)
  }
}

section "header and body" {
  let header = alloc_pages(GFP_KERNEL, 0)
  let body = alloc_pages(GFP_KERNEL, order)
  __free_pages(body, order)
  __free_pages(header, 0)
}

section "short of memory" {
  fail alloc_pages after 3
  let ring = fill(8, order)
  if ring.size < 8 {
    print "no memory for the ring: the device stays off"
    for block in ring { __free_pages(block, order) }
  }
}
