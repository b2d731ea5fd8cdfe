// High memory: pages that exist, and yet have no address.
//
// The kernel sees the first 896 MiB of memory at fixed addresses, from PAGE_OFFSET on. For pages
// above there is no room left in its 1 GiB of address space. They suit user processes, whose page
// tables can point anywhere.

machine { memory 1 GiB }

let low = alloc_page(GFP_KERNEL)
let high = alloc_page(GFP_HIGHUSER)

section "A page of low memory has an address" {
  expect low.zone.name == "Normal"
  expect page_address(low) != NULL
  expect virt_to_page(page_address(low)) == low
  print page_address(low)
}

section "One of high memory has none" {
  expect high.zone.name == "HighMem"
  expect high.phys >= 896 MiB  "it lies above what the kernel sees"
  expect page_address(high) == NULL
  expect bug { clear_page(page_address(high)) }  "the kernel cannot simply write into it"
}

section "So functions that return an address never take it" {
  let before = zone("HighMem").free_pages
  repeat 100 { __get_free_page(GFP_KERNEL) }
  expect zone("HighMem").free_pages == before
}
