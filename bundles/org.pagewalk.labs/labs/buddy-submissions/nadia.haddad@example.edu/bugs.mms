import "machine.mms"
import "variant.mms"

let pages = []
repeat 500 { pages += alloc_page(GFP_KERNEL) }
for page in pages { __free_page(page) }
check invariants
