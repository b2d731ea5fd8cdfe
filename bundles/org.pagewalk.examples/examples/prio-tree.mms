// Which processes map this page? A priority search tree finds the areas without looking at all of them.
//
// 2.4 walks a list of all areas of the file. Later kernels keep the areas in a tree by the pages that they map.

machine { page_cache.compare true }

file library {
  size 64 pages
}

task first {
  mmap(0, 8 pages, PROT_READ, MAP_SHARED, library, 0)
  mmap(0, 8 pages, PROT_READ, MAP_SHARED, library, 8 pages)
}
task second {
  mmap(0, 32 pages, PROT_READ, MAP_PRIVATE, library, 0)
  mmap(0, 4 pages, PROT_READ, MAP_SHARED, library, 40 pages)
}
let tree = library.f_dentry.d_inode.i_mapping.i_mmap_tree

section "Four areas are in the tree" {
  expect tree.areas == 4
}
section "Who maps a page" {
  expect areas_mapping(library, 3, 3).size == 2
  expect areas_mapping(library, 10, 10).size == 2
  expect areas_mapping(library, 20, 20).size == 1
  expect areas_mapping(library, 41, 41)[0].vm_pgoff == 40
  expect areas_mapping(library, 60, 63).size == 0  "nobody"
}
section "Who maps any of several" {
  expect areas_mapping(library, 0, 63).size == 4
}
as second { exit(0) }
section "An area that goes leaves the tree" {
  expect tree.areas == 2
  expect areas_mapping(library, 20, 20).size == 0
}
check invariants
