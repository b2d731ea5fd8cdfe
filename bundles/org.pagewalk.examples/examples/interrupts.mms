// In an interrupt nothing may sleep.
//
// The handler runs in between, on behalf of nobody, and with whatever task happens to be current. If
// it slept, that task would sleep with it. So it must ask for memory with GFP_ATOMIC, and live with
// getting none.

machine { memory 20 MiB }

section "Before, within and after" {
  expect !in_interrupt()
  interrupt {
    expect in_interrupt()
    expect current().comm == "init"  "whoever happened to run"
  }
  expect !in_interrupt()
}

section "What is allowed, and what is not" {
  interrupt {
    let page = alloc_page(GFP_ATOMIC)
    expect page != NULL
    __free_page(page)  // to free is allowed
    expect bug { alloc_page(GFP_KERNEL) }  "might sleep"
    expect bug { alloc_page(GFP_USER) }
    expect bug { schedule_timeout(HZ) }    "sleeps"
  }
}

section "A bug even if memory is plenty" {
  expect zone("Normal").free_pages > zone("Normal").pages_high
  interrupt {
    expect bug { alloc_page(GFP_NOIO) }  "no input and output, but it may wait"
  }
}
