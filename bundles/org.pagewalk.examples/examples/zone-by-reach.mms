// Which zones are there? That depends on who cannot reach what.
//
// The 32-bit kernel cannot map all memory at once, so it needs HighMem. The 64-bit kernel can, but
// devices with 32 address lines cannot reach all of it: zone DMA32.

machine { arch x86-64  memory 6 GiB }

section "Zones of a 64-bit PC" {
  expect zone("DMA").size == 16 MiB / PAGE_SIZE
  expect zone("DMA32").size == (4 GiB - 16 MiB) / PAGE_SIZE
  expect zone("Normal").zone_start_mapnr == 4 GiB / PAGE_SIZE
}

section "A page for a 32-bit device" {
  let anywhere = alloc_page(GFP_KERNEL)
  let reachable = alloc_page(GFP_KERNEL | __GFP_DMA32)
  expect anywhere.zone.name == "Normal"
  expect reachable.zone.name == "DMA32"
  expect page_address(anywhere) != NULL  "no page is out of the kernel's reach"
}
