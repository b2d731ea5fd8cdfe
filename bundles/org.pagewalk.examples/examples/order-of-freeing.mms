// Does it matter in which order pages come back? For the end not, for the way there very much.

machine { memory 20 MiB  boot bare }  // zone Normal is two free blocks of 512

def take(n) {
  let taken = []
  repeat n { taken += alloc_page(GFP_KERNEL) }
  return taken
}

// How many single pages lie around, at most, while 64 pages come back.
let singles = 0
def look() {
  let now = zone("Normal").free_area[0].nr_free
  if now > singles { singles = now }
}

section "One after the other" {
  let pages = take(64)
  for page in pages {
    __free_page(page)
    look()
  }
  expect singles == 1  "each second page finds its buddy at once"
  expect zone("Normal").free_area[9].nr_free == 2
}

section "First every second one" {
  let pages = take(64)
  for i in 0..31 {
    __free_page(pages[2 * i])
    look()
  }
  expect singles == 32  "none of them has a free buddy"
  for i in 0..31 { __free_page(pages[2 * i + 1]) }
  expect zone("Normal").free_area[9].nr_free == 2  "the end is the same"
}
