// Pages of 64 KiB: fewer entries, more waste.
//
// An Arm processor has pages of 4, 16 or 64 KiB, which it calls granules. Larger ones make flatter
// tables and let the TLB reach further; but the smallest thing takes a whole page.

machine {
  arch   aarch64-64k
  memory 256 MiB
}

expect PAGE_SIZE == 64 KiB
task bash {
  let p = mmap(0, 1 MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  let rss = mm(bash).rss
  store(p, 42, 1)
  expect mm(bash).rss == rss + 1   "one byte, 64 KiB"
  for i in 0..15 { store(p + i * 64 KiB, i) }
  expect mm(bash).rss == rss + 16  "with pages of 4 KiB these were 256"
  expect vma(bash, p).vm_end - p == 16 pages
  expect error EINVAL { mprotect(p + 4 KiB, 1 page, PROT_READ) }  "here no page begins"
}
