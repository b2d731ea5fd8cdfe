/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

/** A small lab that verifies, with something of each kind that can be broken. */
final class TinyLab {
    static final MapFolder FOLDER = MapFolder.of("lab.lab", """
            // For the author alone.
            lab "Tiny & small" { id tiny text "lab.md" starter 1 budget { statements 2000 output 4 KiB events 8 MiB } }
            variant {
              machine { memory 20 MiB boot bare }
              let order = draw(2, 3) // nobody needs to know
            }
            task split "Split" {
              text "split.md" file "split.mms" given "lib.mms"
              check "A block is free" points 2 show everything hint "Look at expand()" at section "split" {
                // the same in words
                expect zone("Normal").free_area[order].nr_free == 1
              }
              check "A secret look at the cost" points 1 show points at end {
                expect count(event page_split) <= MAX_ORDER - 1 - order
              }
              check "In words" points 1 show description hint "Take one block" at section "split" { expect zone("Normal").free_pages < zone("Normal").size }
            }
            task predict "Foresee" { file "predict.mms" prediction "Which frame?" points 1 show reason }
            task bugs "Hunt" {
              file "bugs.mms"
              mutant no-coalescing points 1 show everything
              mutant wrong-buddy points 1 show points
            }
            task questions "Ask" {
              number pages "How many?" points 1 { let answer = 1 << order }
              choice buddy "Which?" points 1 { a "page 8" right b "page 12" }
            }
            """, "lab.md", """
            # Tiny

            Your order is {{order}}. There are 9 points in all. See [the first task](split.md), `split.mms` and [the library](lib.mms).
            """, "split.md", """
            # Split (4 points)

            ![A picture](pictures/blocks.svg)
            """, "pictures/blocks.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
            "starter/lib.mms", "def take(order) { return alloc_pages(GFP_KERNEL, order) }\n",
            "starter/split.mms", "import \"machine.mms\"\nimport \"variant.mms\"\nimport \"lib.mms\"\n\nsection \"split\" {\n  // Your work.\n}\n",
            "starter/predict.mms", """
            import "machine.mms"
            import "variant.mms"

            let taken = alloc_pages(GFP_KERNEL, order)
            predict "Which frame?" taken.pfn = ?
            """, "starter/bugs.mms", "import \"machine.mms\"\n", "starter/answers.properties", "pages =\nbuddy = ?\n",
            "reference/split.mms", "import \"machine.mms\"\nimport \"variant.mms\"\nimport \"lib.mms\"\n\nsection \"split\" {\n  let mine = take(order)\n}\n",
            "reference/predict.mms", """
            import "machine.mms"
            import "variant.mms"

            let taken = alloc_pages(GFP_KERNEL, order)
            predict "Which frame?" taken.pfn = 5116
            """, "reference/bugs.mms", """
            import "machine.mms"

            let pages = []
            for i in 1..4 { pages += alloc_page(GFP_KERNEL) }
            let pairs = zone("Normal").free_area[1].nr_free
            __free_page(pages[1])
            __free_page(pages[2])
            expect zone("Normal").free_area[1].nr_free == pairs
            __free_page(pages[0])
            __free_page(pages[3])
            expect zone("Normal").free_area[9].nr_free == 2
            """, "reference/answers.properties", "pages = 4\nbuddy = b\n",
            "hidden/notes.md", "Students found the second task harder than the first one.\n");

    private TinyLab() {
    }
}
