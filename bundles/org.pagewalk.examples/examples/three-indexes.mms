// The same look-ups in the page hash table, in a radix tree and in a trie, and what each costs.
//
// page_cache.compare lets the machine keep all three and make each look-up in all of them. The kernel of
// this machine goes by the hash table, as Linux 2.4 does; 2.6 has a radix tree for each file.

machine {
  page_cache.index   hash
  page_cache.compare true
}
file book { size 300 pages }

task bash {
  let p = mmap(0, 300 pages, PROT_READ, MAP_SHARED, book, 0)
  for i in 0..299 { load(p + i * 4096) }
}

section "What it costs" {
  for index in machine().page_indexes {
    print index.name + ": " + index.visited + " visited in " + index.look_ups + " look-ups, " + index.memory + " bytes for " + index.entries + " pages"
  }
  let hash = machine().page_indexes[0]
  let radix = machine().page_indexes[1]
  let trie = machine().page_indexes[2]
  expect hash.look_ups == radix.look_ups && radix.look_ups == trie.look_ups
  expect hash.entries == trie.entries
  expect radix.visited < trie.visited  "six bits at a time instead of one"
  expect hash.memory > radix.memory  "the table is made for all memory, however few pages are cached"
}

section "Where page 200 is" {
  let page = find_page(book, 200)
  expect page.index == 200
  let root = book.f_dentry.d_inode.i_mapping.page_tree
  expect root.node.slots[200 / 64].node.slots[200 % 64].page == page
}
