// A page table is a page like any other: look into it.
//
// On the x86 a page global directory and a page table have 1024 entries of 4 bytes. Bits 22 to 31 of an
// address pick an entry in the first, bits 12 to 21 one in the second, bits 0 to 11 the byte.

task bash {
  let p = mmap(0x50803000, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
  store(p + 0x123, 42, 1)
}
let address = 0x50803123

section "By hand" {
  let directory = page_address(mm(bash).pgd)
  let entry = load(directory + 4 * (address >> 22), 4)
  expect entry & 1   "_PAGE_PRESENT"
  let table = page_address(page(entry >> 12))
  let pte = load(table + 4 * (address >> 12 & 0x3ff), 4)
  expect pte & 1
  expect pte & 2     "_PAGE_RW"
  expect pte & 4     "_PAGE_USER"
  expect pte & 0x60  "_PAGE_ACCESSED and _PAGE_DIRTY: it was written"
  let frame = page(pte >> 12)
  expect load(page_address(frame) + (address & 0xfff), 1) == 42
}
section "With the kernel's functions" {
  let pmd = pmd_offset(pgd_offset(mm(bash), address), address)
  let pte = pte_val(pte_offset(pmd, address))
  expect pte == pte(bash, address)
  expect pte_dirty(pte) && pte_young(pte)
  expect load(page_address(pte_page(pte)) + 0x123, 1) == 42
}
