// One page fault brings eight pages.
//
// Where the disk has to move its head anyway, a few blocks more cost little. So a fault on a mapped file
// reads the whole cluster in which the page lies: eight pages, or four on machines of less than 16 MiB.
// Who knows better says so with madvise.

file data { size 64 pages }

task bash {
  let p = mmap(0, 64 pages, PROT_READ, MAP_SHARED, data)
  let mapping = data.f_dentry.d_inode.i_mapping

  section "A fault in the middle of a cluster" {
    load(p + 11 pages)
    expect mapping.nrpages == 8  "pages 8 to 15"
    kernel {
      let page = find_get_page(mapping, 15)
      expect page.index == 15
      page_cache_release(page)
      expect find_get_page(mapping, 16) == NULL
    }
  }
  section "Its neighbours need no disk" {
    for page in 8..15 { load(p + page * 1 page) }
    expect no event disk_read
    expect count(event page_fault_major) == 7  "they still count as major faults in 2.4.20"
  }
  section "Used here and there: one page at a time" {
    madvise(p, 64 pages, MADV_RANDOM)
    load(p + 40 pages)
    expect mapping.nrpages == 9
  }
  section "Needed soon: read now, mapped later" {
    madvise(p + 16 pages, 8 pages, MADV_WILLNEED)
    expect mapping.nrpages == 17
    expect no event page_fault_major
  }
}
