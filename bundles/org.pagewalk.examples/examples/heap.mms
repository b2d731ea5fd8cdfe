// The heap: brk moves its end.
//
// malloc asks for more of it when it runs short. The area grows and shrinks by whole pages; the kernel
// remembers the exact end.

program calc {
  text 4 pages
  data 1 page
  bss 1 page
}

task bash {
  execve(calc)
  let start = brk(0)
  expect start == mm(bash).start_brk

  section "100 bytes more" {
    expect brk(start + 100) == start + 100
    store(start, 42)
    expect vma(bash, start).vm_end - start == 1 page  "whole pages"
  }
  section "Much more" {
    brk(start + 10 pages)
    expect load(start) == 42
    expect vma(bash, start + 9 pages) == vma(bash, start)
  }
  section "Back" {
    brk(start)
    expect mm(bash).brk == start
    expect brk(mm(bash).start_code) == start  "not below the program: it stays where it is, and tells so"
  }
  section "A limit" {
    setrlimit(RLIMIT_DATA, 64 KiB)
    expect brk(start + 1 MiB) == start
  }
}
