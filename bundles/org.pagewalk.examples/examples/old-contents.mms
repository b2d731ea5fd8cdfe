// What is in a page that was just allocated? Whatever its last owner left there.
//
// Freeing a page does not clear it: that would cost time, and most owners overwrite the page anyway.
// Who must not show old contents, for instance because the page goes to a program of somebody else,
// asks for a page that is cleared.

machine {
  kernel linux-2.4.20
  arch   x86
  memory 20 MiB
}

let diary = __get_free_page(GFP_KERNEL)
store(diary, 0x5ec7e7)         // four bytes: the kernel's long
memset(diary + 64, 0x2a, 100)  // a hundred bytes, each 42

section "What was written is there" {
  expect load(diary) == 0x5ec7e7
  expect load(diary, 1) == 0xe7      "the lowest byte comes first"
  expect load(diary + 163, 1) == 42  "the last of the hundred"
  expect load(diary + 164, 1) == 0   "memory is zero at power-on"
}

free_page(diary)
let next = __get_free_page(GFP_KERNEL)

section "Old contents shine through" {
  expect next == diary           "what was freed last is handed out first"
  expect load(next) == 0x5ec7e7  "the diary can still be read"
  print "found: " + load(next)
}

free_page(next)
let clean = get_zeroed_page(GFP_KERNEL)

section "get_zeroed_page clears the page first" {
  expect clean == diary
  expect load(clean) == 0
  expect load(clean + 100, 1) == 0
}

// A copy does not need the original any more; clear_page does what get_zeroed_page did.
let copy = __get_free_page(GFP_KERNEL)
memset(clean, 7, 16)
memcpy(copy, clean, 16)
clear_page(clean)

section "Copied, then cleared" {
  expect load(copy + 15, 1) == 7
  expect load(clean + 15, 1) == 0
}

section "There is no memory behind every address" {
  let first = page_address(page(0))  // PAGE_OFFSET: here the kernel's addresses begin
  expect bug { store(first - 4, 1) }
}
