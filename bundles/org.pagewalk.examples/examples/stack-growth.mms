// The stack grows by itself, a page fault at a time.
//
// Its area has VM_GROWSDOWN. An access below it is allowed if it is near the stack pointer: the x86's
// longest instruction, enter, writes 32 bytes below. Anything lower is a stray pointer.

task bash {
  let top = current().esp
  expect vma(bash, top).vm_end - vma(bash, top).vm_start == 1 page

  section "A function with large variables" {
    set_esp(top - 20 pages)
    store(top - 20 pages, 42)
    expect event stack_grown
    expect vma(bash, top) == vma(bash, top - 20 pages)  "one area, which begins lower now"
    expect pte(bash, top - 10 pages) == 0               "the pages between come when they are touched"
  }
  section "Not more than the limit" {
    let child = fork()
    as child {
      set_esp(top - 9 MiB)
      expect signal SIGSEGV { store(top - 9 MiB, 1) }  "RLIMIT_STACK is 8 MiB"
    }
  }
  section "Far below the stack pointer" {
    store(current().esp - 32, 1)
    expect signal SIGSEGV { store(current().esp - 2 pages, 1) }
  }
}
