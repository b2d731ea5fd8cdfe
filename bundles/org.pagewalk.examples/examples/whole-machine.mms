// A whole machine at work: processes fork, copy on write, share, map, read and write files, and memory is won back.
//
// Wherever you stop, each page frame belongs to exactly one owner. Open the views and go back and forth.

disk hda {
  size       4 MiB
  block_size 1 KiB
}
file data {
  size      24 pages
  content   "what the file begins with"
  disk      hda
  fragments 3
}
file log {
  size 1 page
  disk hda
}

let at = []
for i in 0..199 { at += random(24) * PAGE_SIZE }

def child_at_work(p, shared, at, round) {
  for i in 1..10 { store(p + at[round * 8 + i], round) }
  for i in 1..6 { store(shared + at[round * 9 + i] + 8, round) }
  let own = mmap(0, 24 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE, data, 0)
  for i in 1..6 { store(own + at[round * 7 + i], i) }
  expect pread(data, p, 2 pages, at[round]) == 2 pages || at[round] == 23 pages
  pwrite(log, p, 5000, 4000 * round)
  exit(0)
}

task bash {
  let p = mmap(0, 24 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  let shared = mmap(0, 24 pages, PROT_READ | PROT_WRITE, MAP_SHARED, data)
  let memory = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS)
  for i in 0..23 { store(p + i * PAGE_SIZE, i) }
  for round in 1..12 {
    let child = fork()
    as child { child_at_work(p, shared, at, round) }
    store(memory + round * 1000, round)
    for i in 1..4 { store(p + at[round * 5 + i], round) }
    lseek(data, at[round], SEEK_SET)
    for i in 1..4 { read(data, p, 1 page) }
    if round % 3 == 0 { fsync(log) }
    if round % 4 == 0 { ftruncate(log, 3000 * round) }
    if round == 6 { munmap(shared, 24 pages) shared = mmap(0, 24 pages, PROT_READ | PROT_WRITE, MAP_SHARED, data) }
    kernel {
      let block = alloc_pages(GFP_KERNEL, round % 4)
      if round % 5 == 0 { drop_caches() }
      if round % 2 == 0 { try_to_free_pages_zone(zone("Normal"), GFP_KSWAPD) }
      __free_pages(block, round % 4)
    }
  }
  check invariants
  sync()
}
crash()
task again {
  let p = mmap(0, 24 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  expect pread(data, p, 24 pages, 0) == 24 pages
  expect load(p, 1) == 0x77  "w: what was synchronised is still there"
}
check invariants
