// When does a zone count as full? Not when it is empty.
//
// Each zone keeps a reserve for bad times. Below pages_low an ordinary allocation leaves it alone
// and tries the next zone; zone Normal is followed by zone DMA.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 20 MiB
}

section "The marks of zone Normal" {
  expect zone("Normal").pages_min == 20
  expect zone("Normal").pages_low == 40
  expect zone("Normal").pages_high == 60
}

// When 41 are left, taking one more would leave pages_low, and not more than that.
while zone("Normal").free_pages > 41 { alloc_pages(GFP_KERNEL, 0) }
let next = alloc_pages(GFP_KERNEL, 0)

section "At pages_low the next zone takes over" {
  expect zone("Normal").free_pages == 41
  expect next.zone.name == "DMA"
  print proc("buddyinfo")
}
