// vfork: the child borrows everything, and the parent waits.
//
// A child that calls execve at once needs no copy of the address space, not even of the page tables.
// Until it does, it writes in its parent's memory.

program ls { text 2 pages }

task sh {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 1)
  let child = vfork()
  as child {
    expect mm(child) == mm(sh)  "the very same address space"
    expect mm(sh).mm_users == 2
    store(p, 2)
    execve(ls)
    expect mm(child) != mm(sh)
  }
  expect load(p) == 2           "the child wrote here"
  expect mm(sh).mm_users == 1
  expect event vfork_done       "execve woke the parent"
}
