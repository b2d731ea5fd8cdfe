// A dirty page cannot be freed: first it is written, and a later visit frees it.
//
// shrink_cache() gives a dirty page to its file (writepage) and marks it (PG_launder). While the disk
// works the page stays locked. Who meets it then waits for the disk, and still does not free it: that
// is done at the visit after.

file data { size 4 pages }

task bash {
  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_SHARED, data, 0)
  store(p, 42)
  exit(0)
}

let dirty = find_get_page(data.f_dentry.d_inode.i_mapping, 0)
page_cache_release(dirty)

section "The first visit has it written" {
  expect PageDirty(dirty)
  while !PageLaunder(dirty) { shrink_cache(1, zone("Normal"), GFP_KSWAPD, 1) }
  expect event page_laundered where page == dirty
  expect PageLocked(dirty)  "until the disk has it"
  expect no event page_reclaimed where page == dirty
}

section "Without __GFP_FS nobody waits for it" {
  shrink_cache(1, zone("Normal"), GFP_NOFS, 1)
  expect PageLaunder(dirty)
}

section "Who meets it while it is being written waits, and does not free it" {
  while PageLaunder(dirty) { shrink_cache(1, zone("Normal"), GFP_KSWAPD, 1) }
  expect !PageLocked(dirty)
  expect no event page_reclaimed where page == dirty
}

section "The visit after frees it" {
  try_to_free_pages_zone(zone("Normal"), GFP_KSWAPD)
  expect event page_reclaimed where page == dirty
  expect find_get_page(data.f_dentry.d_inode.i_mapping, 0) == NULL
}
