// Threads are processes that share their address space: clone(CLONE_VM).
//
// mm_users counts them. What one maps or writes, all have.

task server {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  let worker = clone(CLONE_VM)
  expect worker.mm == server.mm
  expect mm(server).mm_users == 2
  let q = 0
  as worker {
    store(p, 42)
    q = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
    store(q, 43)
    exit(0)
  }
  expect load(p) == 42  "written by the other"
  expect load(q) == 43  "mapped by the other, which has ended"
  expect mm(server).mm_users == 1
  expect mm(worker) == NULL
}
