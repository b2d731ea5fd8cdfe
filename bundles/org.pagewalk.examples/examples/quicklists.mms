// Page tables are kept for reuse.
//
// To make a table means to clear a page; a table that becomes free is all zeros already. So the kernel
// keeps it in a quicklist of the processor, and whoever needs one next takes it from there.

let table = 0
let kept = machine().cpu[0].pgtable_cache_sz

task first {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 1)
  kernel { table = pmd_val(pmd_offset(pgd_offset(current().mm, p), p)) >> PAGE_SHIFT }
  exit(0)
}
section "What the process leaves behind" {
  expect machine().cpu[0].pgtable_cache_sz == kept + 2  "one table for p, one for the stack"
  expect page(table).count == 1                         "so the page is not free"
}
task second {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 1)
  kernel { expect pmd_val(pmd_offset(pgd_offset(current().mm, p), p)) >> PAGE_SHIFT == table  "the same page" }
}
section "Afterwards" {
  expect machine().cpu[0].pgtable_cache_sz <= kept + 1  "taken from the list"
}
