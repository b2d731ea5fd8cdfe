// More frames can mean more page faults: Belady's anomaly.
//
// First in, first out looks at when a page was loaded, not at when it was used. With four frames
// instead of three it may throw out just what comes next. Least recently used never does worse with
// more: what it keeps with three frames it also keeps with four.

let string = [1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5]

policy fifo3 { kind fifo  frames 3 }
policy fifo4 { kind fifo  frames 4 }
policy lru3 { kind lru  frames 3 }
policy lru4 { kind lru  frames 4 }
for policy in [fifo3, fifo4, lru3, lru4] { policy_references(policy, string) }

section "First in, first out" {
  expect fifo3.faults == 9
  expect fifo4.faults == 10  "one frame more, one fault more"
  expect fifo4.string[6].victim == 1  "page 1 gives way to page 5"
  expect fifo4.string[7].page == 1    "and is wanted next"
}

section "Least recently used" {
  expect lru3.faults == 10
  expect lru4.faults == 8
}

section "No policy can do better than the one that knows the future" {
  policy best3 { kind opt  frames 3 }
  policy best4 { kind opt  frames 4 }
  expect policy_references(best3, string) == 5
  expect policy_references(best4, string) == 6
}
