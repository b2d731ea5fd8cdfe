// First fit, next fit, best fit, worst fit: four ways to choose a hole.
//
// First fit takes the lowest that is large enough, next fit goes on where it was, best fit takes the
// smallest that is large enough, and worst fit the largest of all.

region first {
  size 36 KiB
  fit  first
}
region next {
  size 36 KiB
  fit  next
}
region best {
  size 36 KiB
  fit  best
}
region worst {
  size 36 KiB
  fit  worst
}

// Holes of 8, 4, 12, 6 and 2 KiB, with a used KiB between them.
def make_holes(heap) {
  let blocks = []
  for kib in [8, 1, 4, 1, 12, 1, 6, 1] { blocks += region_alloc(heap, kib * 1024) }
  for i in 0..3 { region_free(blocks[2 * i]) }
}

// Where 5, 5 and 3 KiB come to lie, in KiB.
def places(heap) {
  let places = []
  for kib in [5, 5, 3] {
    let block = region_alloc(heap, kib * 1024)
    places += block.start / 1024
  }
  return places
}

section "The same requests" {
  for heap in [first, next, best, worst] {
    make_holes(heap)
    let looked = heap.search_length
    print heap.name + " fit: " + places(heap) + ", " + (heap.search_length - looked) + " holes looked at"
  }
  expect [first.blocks[0].free, next.blocks[0].free] == [false, false]  "the first 5 KiB lie in the lowest hole"
  expect best.free_list[0].size == 4 KiB  "5 and 3 KiB have filled the hole of 8"
  expect worst.last_search > best.last_search  "worst fit looks at all holes each time"
}

// Neither first nor best fit is better: it depends on what comes (Knuth 1, 2.5).
def try(heap, sizes) {
  let failures = heap.failures
  let blocks = []
  for kib in [130, 10, 120] { blocks += region_alloc(heap, kib * 1024) }
  region_free(blocks[0])
  region_free(blocks[2])
  for kib in sizes { region_alloc(heap, kib * 1024) }
  return heap.failures == failures
}

section "Holes of 130 and 120 KiB" {
  region first_1 { size 260 KiB  fit first }
  region best_1 { size 260 KiB  fit best }
  expect try(first_1, [100, 110, 25])
  expect try(best_1, [100, 110, 25]) == false  "it leaves 20 and 20 KiB"
  region first_2 { size 260 KiB  fit first }
  region best_2 { size 260 KiB  fit best }
  expect try(first_2, [110, 105, 25]) == false  "it leaves 20 and 15 KiB"
  expect try(best_2, [110, 105, 25])
}
