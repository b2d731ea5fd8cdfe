// Given to you; graders use the original.

def take(n) {
  let pages = []
  for i in 1..n {
    pages += alloc_page(GFP_KERNEL)
  }
  return pages
}
