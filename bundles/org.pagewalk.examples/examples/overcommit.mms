// Promises: how much can be mapped?
//
// Mapping costs nothing, so the kernel promises more than it has: processes seldom use all they ask for.
// vm_enough_memory refuses only what could never be kept, with all that is free or could be made so.

machine { memory 32 MiB }

task bash {
  section "More than all, at once" {
    expect error ENOMEM { mmap(0, 64 MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS) }
  }
  section "The same in parts" {
    for i in 1..4 { mmap(0, 16 MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS) }
    expect mm(bash).total_vm > machine().num_physpages  "nobody adds up what was promised before"
  }
  section "Who promises to need little" {
    expect mmap(0, 64 MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE) > 0
  }
}
