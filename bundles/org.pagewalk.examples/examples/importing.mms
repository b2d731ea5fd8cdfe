// What several scenarios need is written once, in a file that they import.
//
// library.mms lies in the same folder. Its functions are known here as if they stood here; what it
// checks is checked, too.

import "library.mms"

section "Functions from another file" {
  expect order_for(100) == 7
  let pages = take(order_for(100))
  expect pages.size == 7
  give_back(pages)
}

section "Where they come from makes no difference" {
  expect order_for(order_for(1000)) == 4  "10, and the 16 pages around it"
}
