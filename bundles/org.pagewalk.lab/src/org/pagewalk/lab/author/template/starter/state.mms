import "machine.mms"
import "variant.mms"

section "state" {
  // Your work goes here.
}
