// A leak: pages that nobody gives back.
//
// The function below forgets its page when the request is odd. Each time that is 4 KiB, and nobody
// notices, until there are no more.

machine { memory 20 MiB }

def handle(request) {
  let buffer = alloc_page(GFP_KERNEL)
  store(page_address(buffer), request)
  if request % 2 == 1 { return false }  // the mistake: buffer is not given back
  __free_page(buffer)
  return true
}

section "A little each time" {
  let before = zone("Normal").free_pages
  for request in 1..100 { handle(request) }
  expect before - zone("Normal").free_pages == 50  "half of the requests were odd"
}

section "Measured by the events" {
  for request in 1..20 { handle(request) }
  expect count(event page_alloc) == 20
  expect count(event page_free) == 10  "fewer than were allocated: a leak"
}

section "How long it goes well" {
  print "after " + 2 * (zone("Normal").free_pages - zone("Normal").pages_low) + " more requests the zone is short"
}
