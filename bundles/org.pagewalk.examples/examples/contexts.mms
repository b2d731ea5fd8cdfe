// Where code runs: in the kernel, in an interrupt, on another processor, on behalf of a process.
machine {
  cpus   2
  memory 20 MiB
}

section "an interrupt must not sleep" {
  interrupt {
    let page = alloc_page(GFP_ATOMIC)      // does not wait: NULL if there is none
    expect page != NULL
    expect bug { alloc_page(GFP_KERNEL) }  // might wait: a bug, whether it would have or not
    __free_page(page)
  }
}

section "each processor runs a task of its own" {
  expect current().comm == "init"
  on cpu 1 { expect current().comm == "swapper" }  // it idles
}

task bash {
  expect current() == bash
  kernel {  // the kernel at work for bash
    let page = alloc_page(GFP_USER)
    __free_page(page)
  }
}

section "time passes when somebody waits" {
  let before = jiffies()
  wait 2 s
  expect jiffies() == before + 2 * HZ
  as bash { wait 500 ms }
  expect jiffies() == before + 250
}
