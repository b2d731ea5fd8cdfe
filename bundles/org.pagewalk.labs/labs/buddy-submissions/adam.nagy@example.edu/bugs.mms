import "machine.mms"
import "variant.mms"

def deeper(n) { return deeper(n + 1) + 1 }
expect deeper(0) == 0
