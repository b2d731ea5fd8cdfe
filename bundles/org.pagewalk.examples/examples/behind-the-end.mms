// SIGBUS: an area that is there, over a file that is not.
//
// The mapping is longer than the file. In the last page what lies behind the end reads as zeros; the
// pages behind that do not exist, and there is nothing the kernel could provide.

file short {
  size 5000 B
  content "abc"
}

task bash {
  let p = mmap(0, 4 pages, PROT_READ, MAP_SHARED, short)
  expect load(p, 1) == 0x61
  expect load(p + 5000, 1) == 0  "behind the end, in the same page"
  expect vma(bash, p + 2 pages) == vma(bash, p)  "the area is there"
  expect signal SIGBUS { load(p + 2 pages) }
}
expect event sigbus
expect no event segv_maperr
expect bash.exit_code == SIGBUS + 0x80  "and it left an image of its memory"
