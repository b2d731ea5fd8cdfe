// Few words are taken. The kernel's own names stay free: page, zone, node, swap, order, event.
//
// A word of the language means what it says only where a statement can begin with it. Elsewhere, as
// a name or a field, it is a word like any other.

let event = 3
let section = "Normal"
let check = zone(section)
let page = alloc_pages(GFP_KERNEL, event)  // page is a function, too: page(812)
let order = page.zone.free_area[event].order

section "Names that are words" {
  expect order == event
  expect check.name == section
  expect page(page.pfn) == page  "with brackets the function, without them the name"
  print check
}

event = event + 1  // an assignment, whatever the name

section "And they can be given new values" {
  expect event == 4
}
