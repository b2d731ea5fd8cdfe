// MAP_SHARED and MAP_PRIVATE: who sees what is written.
//
// Parent and child map both kinds. What the child writes into the shared area is there for the parent,
// in the same page frame; what it writes into the private one is its own.

task parent {
  let shared = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS)
  let mine = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(shared, 1)
  store(mine, 1)
  let child = fork()
  as child {
    store(shared, 2)
    store(mine, 2)
  }
  expect load(shared) == 2
  expect load(mine) == 1
  expect pte_page(pte(parent, shared)) == pte_page(pte(child, shared))
  expect pte_page(pte(parent, mine)) != pte_page(pte(child, mine))
  expect vma(parent, shared).vm_file != NULL  "shared memory is a file that has no name"
}
