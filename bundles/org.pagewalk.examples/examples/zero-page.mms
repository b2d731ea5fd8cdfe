// Who only reads gets the page of zeros, which belongs to everybody.
//
// Memory that was never written is all zeros, so one page of them is enough for the whole machine. It
// is mapped read-only: the first write faults once more, and brings a page of one's own.

task bash {
  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  let rss = mm(bash).rss

  section "Reading" {
    for i in 0..3 { expect load(p + i * PAGE_SIZE) == 0 }
    expect pte_page(pte(bash, p)) == machine().empty_zero_page
    expect pte_page(pte(bash, p + 3 pages)) == machine().empty_zero_page  "four times the same"
    expect !pte_write(pte(bash, p))
    expect mm(bash).rss == rss  "the page of zeros does not count"
  }
  section "Writing" {
    store(p, 42)
    expect pte_page(pte(bash, p)) != machine().empty_zero_page
    expect pte_write(pte(bash, p)) && pte_dirty(pte(bash, p))
    expect mm(bash).rss == rss + 1
    expect load(p + 1 page) == 0
  }
}
