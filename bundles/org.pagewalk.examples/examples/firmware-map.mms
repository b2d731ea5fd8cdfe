// Where is memory? The kernel asks the firmware.
//
// A PC has no memory from 640 KiB to 1 MiB: old video cards and the firmware itself lie there. The
// firmware hands the kernel a map, the e820 map, and everything else follows from it.

machine {
  memory {
    ranges [0..640 KiB, 1 MiB..40 MiB, 48 MiB..64 MiB]
  }
}

section "What the firmware said" {
  for range in machine().e820 { print range.addr + " + " + range.size }
  expect machine().e820.size == 3
}

section "What the kernel made of it" {
  expect machine().max_pfn == 64 MiB / PAGE_SIZE
  expect !page_is_ram(160)  "640 KiB is page frame 160"
  expect page_is_ram(256)   "and 1 MiB is page frame 256"
  print proc("iomem")
}

// A hole costs memory all the same: it has struct pages, which stay reserved for ever.
section "The price of a hole" {
  let hole = (48 MiB - 40 MiB) / PAGE_SIZE
  print hole * machine().sizeof_page + " bytes of mem_map for memory that is not there"
  expect page(40 MiB / PAGE_SIZE).flags_set.size == 1  "PG_reserved"
  expect zone("Normal").size == (64 MiB - 16 MiB) / PAGE_SIZE  "the zone spans it"
}
