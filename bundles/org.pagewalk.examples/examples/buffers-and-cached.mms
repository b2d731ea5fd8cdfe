// Buffers or Cached? Both are the page cache: pages of files, and blocks of the disk that belong to no file.
//
// A file of more than 12 blocks has blocks with nothing but block numbers in them. They are cached too, as pages of the
// disk itself, and meminfo calls them Buffers.

disk hda {
  size       4 MiB
  block_size 1 KiB
}
file small {
  size 2 pages
  disk hda
}
file large {
  size 100 pages
  disk hda
}
let disk = hda.bd_inode.i_mapping

task reader {
  let p = mmap(0, 100 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)

  section "8 blocks: the inode names them all" {
    read(small, p, 2 pages)
    expect disk.nrpages == 0  "nothing else had to be read"
    expect small.f_dentry.d_inode.i_mapping.nrpages == 2
  }
  section "400 blocks: their numbers do not fit into the inode" {
    read(large, p, 100 pages)
    expect disk.nrpages > 0                                 "blocks of block numbers are Buffers"
    expect large.f_dentry.d_inode.i_mapping.nrpages == 100  "and what the file holds is Cached"
  }
}
print proc("meminfo")
print disk.nrpages + " pages of buffers, " + (machine().page_cache_size - disk.nrpages) + " pages cached"
