// Two processors, one address space: a flush has to reach both TLBs.
//
// Two threads of a process run on two processors. When one of them unmaps a page, the other processor may
// still have its translation, and must be asked to drop it: the TLB shoot-down, an interrupt.

machine { cpus 2 }

task server {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 42)
  let worker = clone(CLONE_VM)
  on cpu 1 { as worker { expect load(p) == 42 } }
  expect mm(server).cpu_vm_mask == 3  "bits 0 and 1: both may have something of it in their TLB"

  let before = machine().cpu[1].shootdowns
  munmap(p, 1 page)
  expect machine().cpu[1].shootdowns == before + 1
  on cpu 1 { as worker { expect signal SIGSEGV { load(p) } } }
}
