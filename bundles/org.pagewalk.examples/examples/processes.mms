// Processes: who is at work, and on whose behalf the kernel works.
//
// task makes a process and enters it; as enters it again. Its own code can do nothing here yet, but
// the kernel can work for it: that is what kernel { } is for.

let bash_pages = []

task bash {
  expect current() == bash           "a task is a value"
  kernel {
    bash_pages += alloc_page(GFP_USER)
    expect current().comm == "bash"  "the kernel works for bash"
  }
}

task vi {
  expect current().pid == bash.pid + 1  "numbers are given out one after the other"
  as bash {
    expect current() == bash
    kernel { bash_pages += alloc_page(GFP_USER) }
  }
  expect current() == vi                "back again"
}

section "Afterwards" {
  expect current().comm == "init"
  expect bash_pages.size == 2
  expect bash.state == 0  "TASK_RUNNING: it could go on"
  print bash
  print vi
}
