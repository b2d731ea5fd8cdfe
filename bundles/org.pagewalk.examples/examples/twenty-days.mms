// How does memory become fragmented? By being used for long.
//
// Blocks of all sizes come by day, and by night some of them go. What stays keeps the memory around
// it from growing together, so the free pages are of no use for large blocks. The view Fragmentation
// shows it over the whole run; a click on an order there tells of how much use they are for it.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 20 MiB
  boot   bare
}

// Numbers that look random, the same ones in every run.
let seed = 12345
let blocks = []
let orders = []

section "Before anything was used" {
  expect zone("Normal").free_blocks == 2
  expect zone("Normal").largest_free == 512
  expect zone("Normal").free_area[4].unusable == 0
}

for day in 1..20 {
  // By day blocks of 1, 2 and 4 pages are taken, until little is left.
  while zone("Normal").free_pages > 64 {
    seed = (seed * 1103515245 + 12345) % 2147483648
    let order = (seed / 65536) % 3
    orders += order
    blocks += alloc_pages(GFP_ATOMIC, order)
  }
  // By night every second one goes, as chance has it.
  let left = []
  let left_orders = []
  for i in 0..blocks.size - 1 {
    seed = (seed * 1103515245 + 12345) % 2147483648
    if seed / 65536 % 2 == 0 {
      __free_pages(blocks[i], orders[i])
    } else {
      left += blocks[i]
      left_orders += orders[i]
    }
  }
  blocks = left
  orders = left_orders
}

section "Twenty days later" {
  let zone = zone("Normal")
  print zone.free_pages + " pages are free, in " + zone.free_blocks + " blocks, the largest of " + zone.largest_free
  print zone.free_area[4].unusable + " of them are of no use for a block of 16 pages"
  expect zone.free_pages > 256
  expect zone.largest_free < 64
  expect zone.free_area[4].unusable > zone.free_pages / 2
  print proc("buddyinfo")
}

// Only when all of it is given back the zone is whole again.
for i in 0..blocks.size - 1 { __free_pages(blocks[i], orders[i]) }

section "Nothing is used any more" {
  expect zone("Normal").free_blocks == 2
}
