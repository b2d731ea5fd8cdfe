import "machine.mms"
import "variant.mms"

section "holes" {
  let pages = []
  // Take pages, and give some of them back.
}

print proc("buddyinfo")
