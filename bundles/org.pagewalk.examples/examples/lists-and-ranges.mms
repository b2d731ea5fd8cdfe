// Lists hold what belongs together: pages, addresses, numbers, even lists.

let squares = []
for i in 1..5 { squares += i * i }  // a range has both ends
let primes = [2, 3, 5, 7]

section "Reading a list" {
  print squares
  expect squares.size == 5
  expect squares[0] == 1                  "the first item has number 0"
  expect squares[squares.size - 1] == 25  "the last one"
  expect primes == [2, 3, 5, 7]           "equal when all items are"
}

primes[0] = 1       // an item can be replaced
primes += [11, 13]  // a list is appended item by item

section "Changing a list" {
  expect primes == [1, 3, 5, 7, 11, 13]
}

// A list of lists: for each order, the blocks that were allocated with it.
let blocks = [[], [], []]
for order in 0..2 {
  repeat 2 { blocks[order] += alloc_pages(GFP_KERNEL, order) }
}

section "Lists of lists" {
  expect blocks[2].size == 2
  let pages = 0
  for order in 0..2 {
    for block in blocks[order] { pages += 1 << order }
  }
  expect pages == 14  "2 * 1 + 2 * 2 + 2 * 4"
  print blocks
}
