// Names, numbers and units: what one counts with.
//
// A name is bound with `let`. Numbers have 64 bits. A size or a time carries its unit, so nobody
// has to remember whether 4 meant bytes or pages.

let pages_wanted = 3
let mask = 0x0f  // hexadecimal

section "Arithmetic is that of C" {
  expect 7 / 2 == 3           "what is left over is dropped"
  expect -7 / 2 == -3         "towards zero"
  expect 7 % 2 == 1
  expect 1 << 4 == 16         "a shift to the left multiplies by two, here four times"
  expect (0x3c & mask) == 12  "the lowest four bits"
  expect ~0 == -1             "all 64 bits set"
}

section "Units" {
  expect 1 MiB == 1024 KiB
  expect 16 pages == 64 KiB  "a page of the x86 has 4 KiB"
  expect PAGE_SIZE == 1 << PAGE_SHIFT
  expect 2 s == 2000 ms
  print 64 MiB / 4 KiB  // how many pages 64 MiB are
}

pages_wanted = pages_wanted + 2  // a name may get another value
pages_wanted += 1

section "Conditions" {
  expect pages_wanted == 6
  expect pages_wanted > 5 && pages_wanted < 7
  expect !(pages_wanted == 5) || false
}
