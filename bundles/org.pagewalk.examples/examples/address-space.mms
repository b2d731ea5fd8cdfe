// An address space: which addresses a process may use, and for what.
//
// mmap takes no memory. It only notes, in an area (vm_area_struct), that a range of addresses may be
// used. All areas of a process are on a list and in a tree, both in the order of their addresses.

task bash {
  let before = mm(bash).total_vm
  let p = mmap(0, 16 KiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  let q = mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)

  section "Two areas" {
    expect p == 0x40000000  "the search begins at a third of 3 GiB: TASK_UNMAPPED_BASE"
    expect q == p + 16 KiB  "the next free address; other rights, so an area of its own"
    expect vma(bash, p).vm_end == q
    expect vma(bash, p).vm_next == vma(bash, q)
    expect vma(bash, q + 1 page) == NULL
    expect mm(bash).total_vm == before + 5
  }
  section "The third is the stack" {
    expect mm(bash).map_count == 3
    expect vma(bash, current().esp).vm_flags & VM_GROWSDOWN
    expect vma(bash, current().esp).vm_end == machine().TASK_SIZE
  }
  section "A hole in the middle" {
    munmap(p + 1 page, 2 pages)
    expect vma(bash, p).vm_end == p + 1 page  "what was one area is two"
    expect vma(bash, p + 3 pages).vm_start == p + 3 pages
    let r = mmap(0, 2 pages, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)
    expect r == p + 1 page                    "the first gap that is large enough"
  }
}
check invariants
