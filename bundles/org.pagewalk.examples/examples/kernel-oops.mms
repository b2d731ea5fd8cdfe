// An oops: the kernel itself touches a bad address.
//
// For a process that is SIGSEGV. The kernel has nobody to send a signal to; where the exception table
// does not know the instruction, it prints what it knows and stops.

section "NULL" {
  expect bug { load(NULL) }
  expect event oops
}
section "Behind the end of memory" {
  let addr = __get_free_page(GFP_KERNEL)
  expect bug { store(addr + 1 GiB, 1) }
  expect event oops
}
section "What it printed" {
  print proc("dmesg")
}
