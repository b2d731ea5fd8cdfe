// mprotect divides areas, and joins them again.
//
// An area has the same rights everywhere. When a part gets other rights, it becomes an area of its own;
// when neighbours do not differ any more, they become one.

task bash {
  let p = mmap(0, 6 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  let areas = mm(bash).map_count
  store(p + 2 pages, 42)

  section "The middle becomes read-only" {
    mprotect(p + 2 pages, 2 pages, PROT_READ)
    expect mm(bash).map_count == areas + 2
    expect vma(bash, p + 2 pages).vm_start == p + 2 pages
    expect !pte_write(pte(bash, p + 2 pages))  "what is there already is protected too"
    expect load(p + 2 pages) == 42
  }
  section "And as it was" {
    mprotect(p + 2 pages, 2 pages, PROT_READ | PROT_WRITE)
    expect event vma_merged
    print proc("maps", bash)
    expect mm(bash).map_count == areas         "three became one"
  }
  section "Over a hole" {
    munmap(p + 5 pages, 1 page)
    expect error ENOMEM { mprotect(p + 4 pages, 2 pages, PROT_READ) }
    expect (vma(bash, p + 4 pages).vm_flags & VM_WRITE) == 0  "what comes before the hole was changed"
  }
}
