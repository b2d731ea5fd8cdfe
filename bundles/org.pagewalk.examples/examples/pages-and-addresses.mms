// A page frame has a number, a physical address, a kernel address and a struct page: four names for
// one thing.
//
// frame number << 12 is the physical address; PAGE_OFFSET is added for the kernel's own address.

let page = alloc_page(GFP_KERNEL)
let addr = page_address(page)

section "From one to the other" {
  print page.pfn
  print page.phys
  print addr
  expect page == page(page.pfn)
  expect virt_to_page(addr) == page
  expect virt_to_page(addr + 4095) == page  "every byte of the page leads to it"
  expect virt_to_page(addr - 1) == page(page.pfn - 1)
}

section "Arithmetic" {
  expect page_address(page(17)) == page_address(page(16)) + PAGE_SIZE
  expect page(17).phys == page(16).phys + PAGE_SIZE
  expect page.pfn == (addr - page_address(page(0))) >> PAGE_SHIFT
}

// Two families of functions deal in the one or the other, and one must not mix them up:
// alloc_pages with __free_pages, __get_free_pages with free_pages.
section "Two families" {
  let other = __get_free_pages(GFP_KERNEL, 1)
  free_pages(other, 1)
  free_page(addr)  // right: it is the address of the page
  check invariants
}
