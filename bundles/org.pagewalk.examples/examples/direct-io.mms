// O_DIRECT: past the page cache.
//
// A database that has a cache of its own has no use for a second copy. The disk then transfers straight
// from and to memory of the process. So place, address and length must be whole blocks, and every
// read waits for the disk.

file data {
  size 8 pages
  content "hello"
}

task database {
  let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  let direct = open("data", O_RDWR | O_DIRECT)
  let mapping = data.f_dentry.d_inode.i_mapping

  section "A read leaves no page behind" {
    expect read(direct, p, 2 pages) == 2 pages
    expect load(p, 1) == 0x68  "h"
    expect mapping.nrpages == 0
    expect event disk_read
  }
  section "And the next one waits again" {
    pread(direct, p, 2 pages, 0)
    expect event disk_read
  }
  section "Only whole blocks" {
    expect error EINVAL { read(direct, p, 100) }
    expect error EINVAL { pread(direct, p + 1, 1 page, 0) }
  }
  section "Who uses the page cache sees what was written past it" {
    pread(data, p, 1 page, 0)
    expect mapping.nrpages > 0
    memset(p, 0x78, 1 page)
    expect pwrite(direct, p, 1 page, 0) == 1 page
    kernel { expect read_text(data, 0, 3) == "xxx" }
  }
}
