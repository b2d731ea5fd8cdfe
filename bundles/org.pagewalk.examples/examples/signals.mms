// A signal that ends a process.
//
// kill() sends it, also to oneself. The process ends when it goes on in user mode; what stands in its
// block behind that does not happen any more.

let steps = []

task bash {
  expect getpid() == bash.pid
  kernel { steps += "before" }
  expect signal SIGTERM { kill(getpid(), SIGTERM) }
  kernel { steps += "never" }
}

section "Afterwards" {
  print steps
  expect steps == ["before"]
}

section "A process that is not there" {
  task vi { expect error ESRCH { kill(9999, SIGTERM) } }
}
