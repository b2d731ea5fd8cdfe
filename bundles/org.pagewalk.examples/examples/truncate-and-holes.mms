// Holes: parts of a file that are nowhere.
//
// A file can be longer than what was written to it. What was never written has no block on the disk, and
// reads as zeros. When a file is cut, its pages and blocks go; when it becomes longer again, what
// was there does not come back.

file data {
  size 2 pages
  content "hello"
}

task bash {
  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  memset(p, 0x78, 4 pages)

  section "Written far behind the end" {
    expect pwrite(data, p, 1 page, 10 pages) == 1 page
    expect data.f_dentry.d_inode.i_size == 11 pages
    kernel { expect bmap(data, 5 * 4) == 0  "page 5: no block" }
  }
  section "Reading the hole gives zeros, and needs no disk" {
    expect pread(data, p, 1 page, 5 pages) == 1 page
    expect load(p) == 0
    expect no event disk_read
  }
  section "Cut, and made longer again" {
    ftruncate(data, 2)
    expect event block_freed
    ftruncate(data, 1 page)
    expect pread(data, p, 1 page, 0) == 1 page
    expect load(p, 2) == 0x6568  "he"
    expect load(p + 2, 1) == 0   "llo is gone for good"
  }
}
