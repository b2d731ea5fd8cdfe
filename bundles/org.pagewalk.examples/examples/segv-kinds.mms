// Two ways to a segmentation fault.
//
// Either there is no area at the address (SEGV_MAPERR), or there is one and it does not allow this
// (SEGV_ACCERR). Each process ends there, so each case has one of its own.

section "Nothing is there" {
  task a { expect signal SIGSEGV { load(0x10) } }
  expect event segv_maperr where address == 0x10
}
section "It may only be read" {
  task b {
    let p = mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)
    load(p)
    expect signal SIGSEGV { store(p, 1) }
  }
  expect event segv_accerr
}
section "Nothing may be done with it" {
  task c {
    let p = mmap(0, 1 page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS)
    expect signal SIGSEGV { load(p) }
  }
  expect event segv_accerr
}
section "It is the kernel's" {
  task d {
    let address = machine().PAGE_OFFSET
    expect signal SIGSEGV { load(address) }
  }
}
section "It was there" {
  task e {
    let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
    store(p, 1)
    munmap(p, 1 page)
    expect signal SIGSEGV { load(p) }
  }
  expect event segv_maperr
}
