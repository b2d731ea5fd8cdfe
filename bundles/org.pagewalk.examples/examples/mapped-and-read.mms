// One page cache for all: mmap and read() see the same page.
//
// A page of a file is in memory once, however one comes to it. What a process writes into a shared
// mapping, another one reads with read() at once, and the other way round. The disk knows nothing yet.

file letter {
  size 1 page
  content "Dear reader"
}

task anna {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_SHARED, letter)
  store(p, 0x4d, 1)       // M
}
task ben {
  let buffer = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  expect read(letter, buffer, 11) == 11
  expect load(buffer, 1) == 0x4d  "ben reads what anna stored"
  expect no event disk_read where count > 4  "the page was read once: four blocks"
  store(buffer, 0x42, 1)  // B
  pwrite(letter, buffer, 1, 0)
}
as anna {
  expect load(mm(anna).mmap.vm_start, 1) == 0x42  "and anna sees what ben wrote"
}
expect read_text(letter, 0, 100) == "Bear reader"
expect letter.f_dentry.d_inode.i_mapping.nrpages == 1
expect no event disk_write        "all that happened in memory"
