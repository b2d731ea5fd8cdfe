// fork copies no memory: both share all pages until one of them writes.
//
// For that, fork makes the entries of both page tables read-only, though the area may be written. A
// write faults; the kernel sees that two use the page, and copies this one page.

task bash {
  let p = mmap(0, 2 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 42)
  store(p + 1 page, 43)
  let frame = pte_page(pte(bash, p))
  expect pte_write(pte(bash, p)) && frame.count == 1

  let child = fork()
  section "After fork" {
    expect pte_page(pte(child, p)) == frame  "the same page frame"
    expect frame.count == 2
    expect !pte_write(pte(bash, p)) && !pte_write(pte(child, p))
  }
  section "The child writes" {
    as child { store(p, 1000) }
    expect event cow_break where old_page == frame
    expect pte_page(pte(child, p)) != frame
    expect frame.count == 1
    expect load(p) == 42  "nothing has changed for the parent"
  }
  section "The parent writes, as the last user" {
    store(p, 44)
    expect no event cow_break  "nobody else uses the page: no copy, it may be written again"
    expect pte_page(pte(bash, p)) == frame
    expect pte_write(pte(bash, p))
  }
  section "What nobody writes stays shared" {
    expect pte_page(pte(bash, p + 1 page)) == pte_page(pte(child, p + 1 page))
  }
}
