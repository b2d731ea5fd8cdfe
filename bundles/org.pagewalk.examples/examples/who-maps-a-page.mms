// Which areas map a page of a file? 2.4 goes along a list, 2.6 down a priority search tree.
//
// The root of the tree is the area that reaches furthest into the file. A search does not go below a
// node that ends before the page.

machine {
  page_cache.compare true
}
file book { size 64 pages }

task bash {
  for i in 0..7 { mmap(0, 8 pages, PROT_READ, MAP_PRIVATE, book, i * 8 * 4096) }
  mmap(0, 64 pages, PROT_READ, MAP_SHARED, book, 0)
}

section "One page, two areas" {
  let areas = areas_mapping(book, 20, 20)
  expect areas.size == 2
  for area in areas { expect area.vm_pgoff <= 20 }
  expect areas_mapping(book, 0, 63).size == 9
}

section "The tree" {
  let tree = book.f_dentry.d_inode.i_mapping.i_mmap_tree
  expect tree.areas == 9
  expect tree.index_bits == 6  "the last page is number 63"
  expect tree.prio_tree_node.vm_pgoff == 0  "of two that reach as far, the one that begins earlier"
}
