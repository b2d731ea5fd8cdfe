// Doing something often, and doing it only sometimes.

section "repeat: a number of times" {
  let n = 1
  repeat 10 { n = n * 2 }
  expect n == 1024  "ten doublings"
}

section "while: as long as a condition holds" {
  let pages = 1000  // so many pages are wanted in a row
  let order = 0
  while 1 << order < pages { order += 1 }
  expect order == 10  "the smallest power of two that is large enough: 1024"
}

section "for: once for each" {
  let sum = 0
  for i in 1..100 { sum += i }
  expect sum == 5050

  let names = ""
  for zone in node(0).zones { names = names + zone.name + " " }
  expect names == "DMA Normal "  "the zones of a machine with 64 MiB"
}

section "if: only sometimes" {
  let small = 0
  let large = 0
  let middle = 0
  for order in 0..9 {
    if order < 3 {
      small += 1
    } else if order < 6 {
      middle += 1
    } else {
      large += 1
    }
  }
  expect [small, middle, large] == [3, 3, 4]
}
