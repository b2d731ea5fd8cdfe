// write() is not enough.
//
// What a process writes is in the page cache, and everybody reads it there. When the power fails before the
// kernel has written it to the disk, it is gone.

file letter {
  size 5 B
  content "hello"
}

task bash {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  memset(p, 0x78, 5)
  expect write(letter, p, 5) == 5
}
expect read_text(letter, 0, 5) == "xxxxx"  "everybody can read it"
expect letter.f_dentry.d_inode.i_mapping.dirty_pages.size == 1 || letter.f_dentry.d_inode.i_dirty_data_buffers.size > 0

crash()

expect event power_failure
expect no event disk_write                 "no block ever reached the disk"
expect read_text(letter, 0, 5) == "hello"  "as if it had never been written"
