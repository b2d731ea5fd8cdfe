import "machine.mms"

section "bugs" {
  // Take blocks, give them back, and say what you expect.
}
