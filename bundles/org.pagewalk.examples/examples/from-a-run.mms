// What the kernel really used is a string of references too: a policy can watch.
//
// With watch accesses a policy is given each page that mark_page_accessed() is told of, while it
// happens. Its string can then be given to others: how would they have done, with how many frames?

file data { size 8 pages }

policy seen {
  kind   linux
  frames 4
  watch  accesses
}

// Reads the first two pages again and again, and in between the others once.
task bash {
  let buffer = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  for index in [0, 1, 0, 1, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 0, 1] {
    pread(data, buffer, 4 KiB, index * 4096)
  }
}

let pages = references_of(seen)
policy lru { kind lru  frames 4 }
policy best { kind opt  frames 4 }
policy_references(lru, pages)
policy_references(best, pages)

section "The same accesses" {
  for policy in [seen, lru, best] { print policy.kind + ": " + policy.hits + " of " + policy.references + " hit" }
  expect lru.references == seen.references
  expect best.hits >= lru.hits && best.hits >= seen.hits
  expect seen.hits > lru.hits  "two pages were in use, so they stayed active while the others went by"
}
