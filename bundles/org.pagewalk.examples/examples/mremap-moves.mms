// mremap makes an area larger: in place if it can, elsewhere if it may.
//
// When an area moves, only entries of page tables move. The page frames stay where they are, so nothing
// is copied.

task bash {
  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 42)
  let frame = pte_page(pte(bash, p))

  section "There is room behind it" {
    expect mremap(p, 4 pages, 6 pages, 0) == p
    expect vma(bash, p).vm_end == p + 6 pages
  }
  section "Something is in the way" {
    mmap(p + 6 pages, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)
    expect error ENOMEM { mremap(p, 6 pages, 8 pages, 0) }
    let q = mremap(p, 6 pages, 8 pages, MREMAP_MAYMOVE)
    expect q != p
    expect load(q) == 42
    expect pte_page(pte(bash, q)) == frame  "the same page frame"
    expect vma(bash, p) == NULL             "nothing is left at the old place"
  }
}
