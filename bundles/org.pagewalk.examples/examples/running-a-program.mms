// execve: the same process, another program.
//
// All areas go, and those of the program come: code, data, zeros (bss), stack. Nothing is read from the
// disk for that; the first instruction is the first page fault.

program bc {
  text 64 KiB
  data 4 KiB
  bss  132 KiB
  args 200 B
}

task sh {
  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 42)
  let child = fork()
  as child {
    execve(bc)
    expect current().comm == "bc"
    expect current().pid == child.pid     "the number stays"
    expect vma(child, p) == NULL          "nothing is left of the shell"
    expect vma(child, 0x08048000).vm_flags & VM_EXEC
    expect (vma(child, 0x08048000).vm_flags & VM_WRITE) == 0
    expect pte(child, 0x08048000) == 0    "mapped, and not in memory yet"
    let first = load(0x08048000)
    expect first == 0x464c457f            "every ELF file begins so"
    expect current().maj_flt == 1
    expect load(mm(child).end_data) == 0  "bss"
    expect mm(child).rss <= 5
  }
  expect load(p) == 42
}
