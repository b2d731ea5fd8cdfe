// Where a name can be used: in the block that binds it, and in the blocks inside.

let n = 1

section "Inside, the names of outside are known" {
  n = n + 1      // without let this is no new name
  let here = 10  // known until the } of this section
  if here == 10 {
    let deeper = here + n
    expect deeper == 12
  }
}

section "Each block starts afresh" {
  let here = 20  // not the one of the section before
  expect here == 20
  expect n == 2  "what was assigned above has stayed"
}

section "An inner name may hide an outer one" {
  let n = 100
  expect n == 100
}

// A function sees the names of the top level, and its parameters.
def add(more) {
  n += more
  return n
}

section "What a function assigns to a name of the top level stays" {
  expect add(3) == 5
  expect n == 5  "the outer n; the hidden one is gone"
}
