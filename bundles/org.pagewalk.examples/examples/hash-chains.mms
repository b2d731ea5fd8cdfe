// 2.4 finds a page of a file in one hash table over all files: mapping and index choose a chain.
//
// The chain is walked until a page has the right mapping and the right index. A radix tree for each file, as later kernels
// have, needs no comparison. Both are kept here, and each look-up is made in both.

machine { page_cache.compare true }

file data {
  size 200 pages
}
let hash = machine().page_indexes[0]
let radix = machine().page_indexes[1]

task reader {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  for i in 0..199 { pread(data, p, 1, i * PAGE_SIZE) }
}

section "All pages are in both" {
  expect hash.entries == machine().page_cache_size
  expect radix.entries == machine().page_cache_size
}
section "A page stands in the chain of its bucket" {
  let longest = 0
  for i in 0..199 {
    let place = 0
    let page = find_page(data, i)
    while page != NULL {
      place += 1
      page = page.pprev_hash
    }
    if place > longest { longest = place }
  }
  print "the longest way along a chain: " + longest + " pages"
  expect longest < 10  "the table has a chain for each page frame, nearly: chains are short"
}
section "What look-ups cost" {
  print hash.name + ": " + hash.look_ups + " look-ups, " + hash.visited + " pages visited, " + hash.memory + " B"
  print radix.name + ": " + radix.look_ups + " look-ups, " + radix.visited + " nodes visited, " + radix.memory + " B"
  expect hash.look_ups == radix.look_ups
  expect hash.memory > 0
}
check invariants
