// Given to you: it is right, and graders use the original.

// A ring of buffers of 1 << order pages each; not full if memory ran out.
def fill(wanted, order) {
  let ring = []
  for i in 1..wanted {
    let block = alloc_pages(GFP_KERNEL, order)
    if block == NULL { return ring }
    ring += block
  }
  return ring
}
