// /proc/meminfo before and after a file is read: free memory becomes cached memory.
//
// A cached page is not lost: it is used until somebody needs it more. So little free memory means nothing bad.

file book { size 64 pages }

print proc("meminfo")
let free = zone("Normal").free_pages
let cached = machine().page_cache_size

task reader {
  let p = mmap(0, 64 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  expect read(book, p, 64 pages) == 64 pages
  exit(0)
}
print proc("meminfo")

section "What has moved" {
  let mapping = book.f_dentry.d_inode.i_mapping
  expect mapping.nrpages == 64
  expect machine().page_cache_size >= cached + 64
  expect zone("Normal").free_pages < free - 64  "all of it is cached now, and no longer free"
}
section "The process has ended: its memory is free again, the file's is still cached" {
  expect book.f_dentry.d_inode.i_mapping.nrpages == 64
}
section "Whoever wants it back may have it" {
  drop_caches()
  expect book.f_dentry.d_inode.i_mapping.nrpages == 0
}
