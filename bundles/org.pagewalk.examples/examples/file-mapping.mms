// A file in memory: mmap with a file.
//
// The page cache holds one copy of each page of the file. All who map the file share it, and reading a
// page that somebody has read before needs no disk: a minor fault instead of a major one.

file letter {
  size 3 pages
  content "Dear reader"
}

task anna {
  let p = mmap(0, 3 pages, PROT_READ, MAP_PRIVATE, letter)
  expect load(p, 1) == 0x44                              "D"
  expect anna.maj_flt == 1                               "it had to be fetched"
  expect letter.f_dentry.d_inode.i_mapping.nrpages >= 1  "and is cached from now on"
}
task ben {
  let p = mmap(0, 3 pages, PROT_READ | PROT_WRITE, MAP_SHARED, letter)
  let q = mmap(0, 1 page, PROT_READ, MAP_SHARED, letter, 2 pages)
  store(p, 0x64, 1)
  expect load(p, 1) == 0x64
  expect load(q) == 0                                    "the third page of the file: zeros"
}
as anna {
  let p = mm(anna).mmap.vm_start
  expect load(p, 1) == 0x64                              "ben wrote into the page that anna maps too"
  expect pte_page(pte(anna, p)) == pte_page(pte(ben, mm(ben).mmap.vm_start))
}
