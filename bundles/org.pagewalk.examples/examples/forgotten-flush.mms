// A forgotten TLB flush: the processor goes on as if nothing had happened.
//
// The processor keeps translations in its TLB and does not look at the page table again. Who changes an
// entry must flush it; the kernel's own functions do, these two lines do not.

task bash {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  store(p, 42)
  kernel {
    let pgd = pgd_offset(current().mm, p)
    let ptep = pte_offset(pmd_offset(pgd, p), p)
    set_pte(ptep, pte_wrprotect(pte_val(ptep)))
  }
  section "The entry says read-only" {
    expect !pte_write(pte(bash, p))
    store(p, 43)
    expect no event page_fault_minor
    expect load(p) == 43
  }
  kernel { flush_tlb_page(vma(current(), p), p) }
  section "After the flush" {
    store(p, 44)
    expect event page_fault_minor  "now the processor has read the entry"
    expect load(p) == 44
  }
}
