// Texts, and how to print what one has found.

let name = "Normal"

section "Joining" {
  expect "zone " + name == "zone Normal"
  expect "order " + 3 == "order 3"  "what is added to a text becomes text"
  print "zone " + name + " has " + zone(name).free_pages + " free pages"
}

section "Printing" {
  print 42
  print [1, 2, 3]
  print zone("DMA")             // objects of the kernel say what they are
  print alloc_page(GFP_KERNEL)
  print page_address(page(16))  // addresses are printed as hexadecimal numbers
}

section "A table" {
  for order in 0..9 {
    let bytes = PAGE_SIZE << order
    print "order " + order + ": " + (bytes >> 10) + " KiB, " + zone(name).free_area[order].nr_free + " free"
  }
}

// What the kernel writes for people lies under /proc: one line for each zone, one number for each
// order.
section "As the kernel prints it" {
  print proc("buddyinfo")
}
