// One workload, six allocators: who looks longest, who cuts most, who wastes what?
//
// Each block lives for a random time. All regions get the same requests, so whatever differs is the
// allocator's doing.

machine { seed 3 }

region first {
  size 64 KiB
  fit  first
}
region next {
  size 64 KiB
  fit  next
}
region best {
  size 64 KiB
  fit  best
}
region worst {
  size 64 KiB
  fit  worst
}
region buddy {
  size 64 KiB
  fit  buddy
}
region lazy_buddy {
  size 64 KiB
  fit  lazy-buddy
}

let sizes = []
let ends = []
for i in 0..399 {
  sizes += 1 + random(1 << 6 + random(8))
  ends += i + 1 + random(60)  // when it is given back
}

def workload(heap, sizes, ends) {
  let blocks = []
  for i in 0..(sizes.size - 1) {
    blocks += region_alloc(heap, sizes[i])
    for j in 0..i {
      if ends[j] == i && blocks[j] != NULL { region_free(blocks[j]) }
    }
  }
}

let regions = [first, next, best, worst, buddy, lazy_buddy]
for heap in regions { workload(heap, sizes, ends) }

section "What it cost" {
  for heap in regions {
    print heap.name + ": looked at " + heap.search_length + ", " + heap.splits + " splits, " + heap.merges
        + " merges, " + heap.failures + " refused, " + heap.internal_waste + " B wasted inside, largest hole "
        + heap.largest_free + " B"
  }
  expect best.search_length > first.search_length  "best fit looks at nearly all holes"
  expect buddy.internal_waste > 10 * first.internal_waste
  expect lazy_buddy.splits < buddy.splits
  expect worst.failures > first.failures  "it has cut up all the large holes"
  check invariants
}
