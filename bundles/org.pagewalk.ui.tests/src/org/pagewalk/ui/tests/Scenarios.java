/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

/** Scenarios that the tests run. */
final class Scenarios {
    /** Takes eight pages, prints the free lists and meets its expectations. */
    static final String GOOD = """
            machine {
              kernel linux-2.4.20
              arch x86
              memory 64 MiB  boot bare
            }
            let page = alloc_pages(GFP_KERNEL, 3)
            print "eight pages taken"
            expect zone("Normal").free_pages > 0
            """;

    /** Its second expectation, on line 4, is not met. */
    static final String FAILING = """
            // two expectations
            let page = alloc_pages(GFP_KERNEL, 0)
            expect zone("Normal").free_pages > 0
            expect zone("Normal").free_pages == 0
            """;

    /** Takes three pages in a loop; its expectation, on line 3, fails the second and the third time. */
    static final String LOOP = """
            for i in 1..3 {
              let page = alloc_pages(GFP_KERNEL, 0)
              expect i == 1  "only at first"
            }
            predict "How many pages were taken?" 1 + 2 = ?
            """;

    /** Calls a function that does not exist, on line 2. */
    static final String WRONG = """
            // a slip of the pen
            let page = alloc_pagez(GFP_KERNEL, 0)
            """;

    /** Frees a page twice, on line 3. */
    static final String DOUBLE_FREE = """
            let page = alloc_pages(GFP_KERNEL, 0)
            __free_pages(page, 0)
            __free_pages(page, 0)
            """;

    /** Goes on for longer than anybody waits. */
    static final String LONG = """
            print "begun"
            for i in 1..40000000 { let half = i / 2 }
            """;

    private Scenarios() {
    }
}
