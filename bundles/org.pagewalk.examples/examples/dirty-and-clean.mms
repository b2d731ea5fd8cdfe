// A page that was written is dirty until the disk has it: watch the count go up and down.
//
// write() only changes memory. fsync() returns when the disk has the file; what other files have stays dirty.

file letter { size 4 pages }
file diary { size 4 pages }

task anna {
  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  memset(p, 0x61, 4 pages)

  section "Nothing is dirty" {
    expect machine().buf_dirty.size == 0
    read(letter, p, 1 page)
    expect machine().buf_dirty.size == 0  "reading makes nothing dirty"
  }
  section "Up" {
    expect pwrite(letter, p, 3 pages, 0) == 3 pages
    expect pwrite(diary, p, 1 page, 0) == 1 page
    expect machine().buf_dirty.size == 16  "four pages, in each of them four blocks of 1 KiB"
    print proc("meminfo-2.6")
  }
  section "Down" {
    fsync(letter)
    expect event disk_write
    expect machine().buf_dirty.size >= 4  "the diary is still in memory only"
    sync()
    expect machine().buf_dirty.size == 0
    print proc("meminfo-2.6")
  }
  section "Clean, and still cached" {
    expect letter.f_dentry.d_inode.i_mapping.nrpages >= 3
    expect machine().pgpgout > 0          "what has been written to disks, in half KiB"
  }
}
