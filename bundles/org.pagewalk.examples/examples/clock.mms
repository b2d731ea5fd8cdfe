// The kernel's clock: HZ ticks a second, counted in jiffies.
//
// Time passes only where somebody waits; everything else takes none. So a scenario gives the same
// result on every machine, however fast.

section "Ticks" {
  expect HZ == 100  "a tick each 10 ms"
  expect jiffies() == 0
  wait 1 s
  expect jiffies() == HZ
}

section "Work takes no time" {
  let before = jiffies()
  repeat 1000 { __free_page(alloc_page(GFP_KERNEL)) }
  expect jiffies() == before
}

section "Shorter than a tick" {
  let before = jiffies()
  wait 1 ms
  expect jiffies() == before + 1  "rounded up: nobody wakes too early"
}

section "Hours, at no cost" {
  let before = jiffies()
  wait 120 min
  expect (jiffies() - before) / HZ == 7200
}
