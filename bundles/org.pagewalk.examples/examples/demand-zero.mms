// Memory comes when it is touched, and it comes as zeros.
//
// A mapping of 1 GiB on a machine of 64 MiB is no trouble, as long as nobody uses much of it. The first
// access to a page finds nothing in the page table: a page fault, and the kernel provides the page.

task bash {
  let rss = mm(bash).rss
  let faults = bash.min_flt
  let p = mmap(0, 1 GiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE)
  expect mm(bash).rss == rss  "no page yet"
  expect pte(bash, p) == 0    "not even an entry"

  section "One byte, one page" {
    store(p, 42, 1)
    expect event page_fault_minor where address == p
    expect mm(bash).rss == rss + 1
    expect load(p) == 42  "the rest of the page is 0, so whoever had it before stays unknown"
  }
  section "The same page again" {
    store(p + 100, 1)
    expect no event page_fault_minor
  }
  section "100 pages, far from each other" {
    for i in 1..100 { store(p + i * 10 MiB, i) }
    expect bash.min_flt == faults + 101
    expect mm(bash).rss == rss + 101
  }
}
