// Numbers in memory: the lowest byte comes first.
//
// store() and load() take 1, 2, 4 or 8 bytes; without a width as many as the kernel's long has, on
// the x86 four.

let addr = get_zeroed_page(GFP_KERNEL)

section "Four bytes" {
  store(addr, 0x11223344)
  expect load(addr, 1) == 0x44  "little endian"
  expect load(addr + 1, 1) == 0x33
  expect load(addr + 2, 2) == 0x1122
}

section "More and fewer" {
  store(addr + 8, 0x123456789abcdef0, 8)
  expect load(addr + 8) == 0x9abcdef0   "the lower half"
  expect load(addr + 12) == 0x12345678  "the upper half"
  store(addr + 8, 0x7f, 1)
  expect load(addr + 8) == 0x9abcde7f   "only one byte has changed"
}

section "An array of structures, by hand" {
  let size = 12                             // three numbers of four bytes each
  for i in 0..9 {
    store(addr + 64 + i * size, i)          // the first of each
    store(addr + 64 + i * size + 8, i * i)  // the third
  }
  expect load(addr + 64 + 7 * size + 8) == 49
  expect load(addr + 64 + 7 * size + 4) == 0  "the second was never written"
}
