// free_pgtables: when does a page table go?
//
// A table of the x86 covers 4 MiB. munmap gives a table back only where no area is left in all of the
// 4 MiB around; it looks at the neighbours alone, so it may keep more than it had to, never less.

task bash {
  let base = 0x50000000
  let p = mmap(base, 4 MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
  let q = mmap(base + 4 MiB, 4 MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED)
  store(p, 1)
  store(q + 4095 KiB, 1)
  let pmd = 0  // with two levels, the entry of the directory goes by the name of the middle one
  kernel { pmd = pmd_offset(pgd_offset(current().mm, p), p) }

  section "Half of what a table covers" {
    munmap(p + 2 MiB, 2 MiB)
    kernel { expect !pmd_none(pmd_val(pmd)) }
  }
  section "The other half" {
    munmap(p, 2 MiB)
    kernel { expect pmd_none(pmd_val(pmd))  "nothing is left in these 4 MiB: the table went" }
  }
}
