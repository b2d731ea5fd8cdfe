// A write to a private file page that is not there yet: one fault, not two.
//
// The kernel could map the page of the page cache read-only and copy it at the second fault. It sees
// that this is a write to a private mapping and copies at once: the early break of copy on write.

file data {
  size 2 pages
  content "hello"
}

task bash {
  let p = mmap(0, 2 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE, data)

  section "Write first" {
    store(p, 0x4a, 1)
    expect count(event page_fault_major) + count(event page_fault_minor) == 1
    expect event cow_break
    expect pte_page(pte(bash, p)).mapping == NULL  "a page of the process's own, not of the file"
  }
  section "Read first, then write" {
    load(p + 1 page)
    expect pte_page(pte(bash, p + 1 page)).mapping != NULL
    store(p + 1 page, 1)
    expect count(event page_fault_major) + count(event page_fault_minor) == 2
  }
  section "The file" {
    let q = mmap(0, 1 page, PROT_READ, MAP_SHARED, data)
    expect load(q, 1) == 0x68  "still h: nothing of it reached the file"
  }
}
