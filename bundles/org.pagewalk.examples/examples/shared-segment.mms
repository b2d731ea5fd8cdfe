// A segment of shared memory: System V's way to one memory for several programs.
//
// Processes that are no relatives find it by a key. It lives on without them, until somebody removes it.

let id = -1

task writer {
  id = shmget(1234, 2 pages, IPC_CREAT)
  let p = shmat(id, 0, 0)
  store(p, 42)
  expect vma(writer, p).vm_flags & VM_SHARED
  shmdt(p)
  expect vma(writer, p) == NULL
  exit(0)
}
task reader {
  expect shmget(1234, 2 pages, 0) == id  "the key leads to the same segment"
  let p = shmat(id, 0x60000000, SHM_RDONLY)
  expect p == 0x60000000                 "each process has it where it likes"
  expect load(p) == 42                   "the writer is gone, what it wrote is not"

  shmctl(id, IPC_RMID)
  expect load(p) == 42  "removed: it goes with its last user"
  expect error ENOENT { shmget(1234, 2 pages, 0) }
  expect signal SIGSEGV { store(p, 43) }
}
