// Lazy TLB: a kernel thread borrows the address space of whoever ran before.
//
// Kernel threads use no user addresses, so they need no address space. Loading another one would empty
// the TLB for nothing; so the old one stays loaded, and mm_count says that it is still needed.

task bash {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 42)
}
let users = mm(bash).mm_users
section "init has no address space" {
  expect current().mm == NULL
  expect current().active_mm == mm(bash)  "it borrows that of bash"
  expect mm(bash).mm_users == users
  expect mm(bash).mm_count == 2           "its own users count as one, and there is one borrower"
}
section "Back to bash" {
  let before = machine().cpu[0].tlb_misses
  as bash { load(0x40000000) }
  expect machine().cpu[0].tlb_misses == before  "cr3 was never loaded: all is still in the TLB"
}
