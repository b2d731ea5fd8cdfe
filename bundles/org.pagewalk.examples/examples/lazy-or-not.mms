// Merging what is wanted again at once is wasted work. A lazy buddy system waits.
//
// It leaves a freed block as it is while there are many in use of its size: the next request of the
// size gets it, without halving anything. How many more are in use than left so is the slack.

region eager {
  size 64 KiB
  fit  buddy
  unit 1 KiB
}
region lazy {
  size 64 KiB
  fit  lazy-buddy
  unit 1 KiB
}

// Sixteen small blocks stay; another one comes and goes, over and over.
def workload(heap) {
  let blocks = []
  repeat 16 { blocks += region_alloc(heap, 1 KiB) }
  repeat 100 {
    let block = region_alloc(heap, 1 KiB)
    region_free(block)
  }
  return blocks
}

let kept = workload(eager)
let kept_lazily = workload(lazy)

section "Halved and merged again each time, or once" {
  print "eager: " + eager.splits + " splits, " + eager.merges + " merges"
  print "lazy:  " + lazy.splits + " splits, " + lazy.merges + " merges"
  expect eager.merges == 400  "a KiB, its buddy, and all the way up to 16 KiB"
  expect lazy.merges == 0
  expect lazy.splits < 30
  expect lazy.orders[0].nr_local == 1  "left as it is: locally free"
  expect lazy.orders[0].slack == 15
}

for block in kept_lazily { region_free(block) }

section "When few are in use, it catches up" {
  expect lazy.largest_free == 64 KiB  "all of it is one block again"
  expect lazy.orders[0].nr_local == 0
}
