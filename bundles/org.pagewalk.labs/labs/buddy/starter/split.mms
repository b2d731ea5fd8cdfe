import "machine.mms"
import "variant.mms"

section "split" {
  // Take what it needs.
}

print proc("buddyinfo")
