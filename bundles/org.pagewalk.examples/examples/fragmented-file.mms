// A page of a file need not be one piece on the disk.
//
// Blocks here have 1 KiB, so a page holds four of them, and the four can be anywhere. Each has a
// buffer_head that says which block it is. Reading the page takes as many transfers as there are pieces.

disk hda { size 4 MiB  block_size 1 KiB }
file whole {
  size 1 page
  blocks [500..503]
}
file pieces {
  size 1 page
  blocks [600, 700, 800, 801]
}

section "In one piece" {
  read_text(whole, 0, 1)
  expect count(event disk_read) == 1
  expect event disk_read where first == 500 && count == 4
}
section "In three" {
  read_text(pieces, 0, 1)
  expect count(event disk_read) == 3
  expect event disk_read where first == 800 && count == 2
}
section "What the kernel keeps of it" {
  expect bmap(pieces, 1) == 700
  let page = find_get_page(pieces.f_dentry.d_inode.i_mapping, 0)
  let first = page.buffers
  expect [first.b_blocknr, first.b_this_page.b_blocknr] == [600, 700]
  expect first.b_this_page.b_data == 1 KiB  "where in the page the second one begins"
  expect first.b_this_page.b_this_page.b_this_page.b_this_page == first  "a ring"
  page_cache_release(page)
}
