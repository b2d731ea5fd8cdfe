import "machine.mms"
import "variant.mms"

let dma = zone("DMA")
let normal = zone("Normal")

section "What is split grows together again" {
  // Take blocks, give them back, and say with expect what must hold.
}
