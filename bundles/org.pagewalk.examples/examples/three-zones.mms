// Not all memory is alike: the three zones of a PC.
//
// Old devices reach only the first 16 MiB: zone DMA. The kernel can address memory up to 896 MiB
// directly: zone Normal. What lies above is zone HighMem, which the kernel must map before it can
// look into it.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 1 GiB
}

section "Where each begins, and how large it is" {
  expect zone("DMA").zone_start_mapnr == 0
  expect zone("DMA").size == 16 MiB / PAGE_SIZE
  expect zone("Normal").zone_start_mapnr == 4096
  expect zone("Normal").size == (896 MiB - 16 MiB) / PAGE_SIZE
  expect zone("HighMem").zone_start_mapnr == 229376
  expect zone("HighMem").size == (1 GiB - 896 MiB) / PAGE_SIZE
}

section "Each page frame knows its zone" {
  expect page(4095).zone.name == "DMA"
  expect page(4096).zone.name == "Normal"
  expect page(229375).zone.name == "Normal"
  expect page(229376).zone.name == "HighMem"
}

section "Together they are the node" {
  let pages = 0
  for zone in node(0).zones { pages += zone.size }
  expect pages == node(0).node_size
  print proc("buddyinfo")
}
