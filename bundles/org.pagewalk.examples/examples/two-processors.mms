// Two processors, one set of free lists.
//
// What one processor frees, the other gets next. (Later kernels give each processor a few pages of
// its own, so that they need not wait for each other. Linux 2.4.20 has nothing of the kind.)

machine {
  cpus   2
  memory 20 MiB
  boot   bare  // all of memory is free
}

let page = alloc_page(GFP_KERNEL)

section "Allocated here, freed there" {
  expect smp_processor_id() == 0
  on cpu 1 {
    expect smp_processor_id() == 1
    __free_page(page)
  }
  expect alloc_page(GFP_KERNEL) == page  "what processor 1 freed last"
}

section "Taking turns" {
  let here = []
  let there = []
  repeat 4 {
    here += alloc_page(GFP_KERNEL)
    on cpu 1 { there += alloc_page(GFP_KERNEL) }
  }
  for i in 0..3 { print "here " + here[i].pfn + ", there " + there[i].pfn }
  expect here[0].pfn == 5118  "from the top down, whoever asks"
  expect there[0].pfn == 5117
  expect here[3].pfn == 5112
}

section "Each processor runs something of its own" {
  expect current().pid == 1  "init, on whose behalf this scenario runs"
  on cpu 1 { expect current().comm == "swapper" }
}
