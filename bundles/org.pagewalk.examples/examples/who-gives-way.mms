// A loop over one page more than there are frames: the worst there is for least recently used.
//
// Each page is thrown out just before it is wanted again, so not one reference hits. A policy that
// keeps what it has, or throws out anything else, does better; how well one can do, only the policy
// shows that knows the future.

machine { seed 7 }

let string = loop(300, 11)

policy fifo { kind fifo  frames 10 }
policy lru { kind lru  frames 10 }
policy clock { kind clock  frames 10 }
policy lfu { kind lfu  frames 10 }
policy two_queues { kind two-queue  frames 10 }
policy arc { kind arc  frames 10 }
policy lots { kind random  frames 10 }
policy linux { kind linux  frames 10 }
policy best { kind opt  frames 10 }

section "Side by side" {
  for policy in [fifo, lru, clock, lfu, two_queues, arc, lots, linux, best] {
    print policy.name + ": " + policy_references(policy, string) + " of 300 hit"
  }
  expect lru.hits == 0
  expect fifo.hits == 0 && clock.hits == 0
  expect lots.hits > 100      "drawing lots is better"
  expect two_queues.hits > 0  "it keeps some pages, whatever comes"
  expect best.hits == 261     "of 30 rounds only the first, and one page in ten, must be loaded"
}

section "With frames for all pages they are all alike" {
  policy roomy { kind lru  frames 11 }
  expect policy_references(roomy, string) == 289
}
