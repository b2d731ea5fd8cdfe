import "machine.mms"
import "variant.mms"

// Write your answers in place of each ?, before you run it. Leave everything else as it is.

section "predict" {
  let a = alloc_pages(GFP_KERNEL, order)
  let b = alloc_pages(GFP_KERNEL, order)
  let c = alloc_pages(GFP_KERNEL, order + 1)
  predict "How many splits have there been?" count(event page_split) = 7
  predict "How many free blocks of your order are there in zone Normal?" zone("Normal").free_area[order].nr_free = 0

  __free_pages(a, order)
  predict "How many merges has giving back a brought?" count(event page_merge) = 0

  __free_pages(b, order)
  predict "How many merges are there after b?" count(event page_merge) = 1

  __free_pages(c, order + 1)
  predict "How many merges are there after c?" count(event page_merge) = 7
}
