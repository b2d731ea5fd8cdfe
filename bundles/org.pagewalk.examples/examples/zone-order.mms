// Which zone is tried first, and which next? For each kind of request there is a list.
//
// build_zonelists() fills the lists when the kernel boots. A list begins with the zone that is
// wanted and goes on with those that are more precious, never the other way: who can do with any
// page should not take one that others need more.

machine { memory 1 GiB }

// The two zone bits of the flags choose the list.
def names(flags) {
  let text = ""
  for zone in node(0).node_zonelists[flags].zones { text = text + zone.name + " " }
  return text
}

section "The lists" {
  expect names(0) == "Normal DMA "          "the kernel's own memory, GFP_KERNEL: mapped at any time"
  expect names(1) == "DMA "                 "__GFP_DMA: nothing else will do"
  expect names(2) == "HighMem Normal DMA "  "__GFP_HIGHMEM: memory of user processes"
  expect names(3) == "DMA "                 "both bits: the stricter one wins"
}

section "As requests" {
  expect alloc_page(GFP_KERNEL).zone.name == "Normal"
  expect alloc_page(GFP_KERNEL | __GFP_DMA).zone.name == "DMA"
  expect alloc_page(GFP_HIGHUSER).zone.name == "HighMem"
}
