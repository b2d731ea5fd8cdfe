// Who cannot get all must give back what he has: an error path, tried at each of its steps.
//
// The function below needs three blocks. For each of the three calls the scenario lets it fail, and
// sees whether a page is lost. Take one of the __free_pages out, and see who notices.

machine { memory 20 MiB }

def three_blocks() {
  let first = alloc_pages(GFP_KERNEL, 2)
  if first == NULL { return NULL }
  let second = alloc_pages(GFP_KERNEL, 2)
  if second == NULL {
    __free_pages(first, 2)
    return NULL
  }
  let third = alloc_pages(GFP_KERNEL, 2)
  if third == NULL {
    __free_pages(second, 2)
    __free_pages(first, 2)
    return NULL
  }
  return [first, second, third]
}

section "Whichever call fails, nothing is lost" {
  let before = zone("Normal").free_pages
  for successes in 0..2 {
    fail alloc_pages after successes
    expect three_blocks() == NULL
    expect zone("Normal").free_pages == before
  }
}

section "And if none fails" {
  let blocks = three_blocks()
  expect blocks.size == 3
  for block in blocks { __free_pages(block, 2) }
  check invariants
}
