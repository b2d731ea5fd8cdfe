/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes with blocks of memory are told where they are certain without running, and only there. */
class BlockMistakesTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    private static final String P = "let p = alloc_pages(GFP_KERNEL, 2) ";
    private static final String A = "let a = __get_free_pages(GFP_KERNEL, 2) ";

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            // freed twice
            "P __free_pages(p, 2) __free_pages(p, 2) # double-free __free_pages(p, 2)",
            "P let q = p __free_pages(p, 2) __free_pages(q, 2) # double-free __free_pages(q, 2)",
            "P let a = page_address(p) __free_pages(p, 2) free_pages(a, 2) # double-free free_pages(a, 2)",
            "A free_pages(a, 2) __free_pages(virt_to_page(a), 2) # double-free __free_pages(virt_to_page(a), 2)",
            "P if p.pfn > 3 { __free_pages(p, 2) } else { __free_pages(order: 2, page: p) } __free_pages(p, 2) # double-free __free_pages(p, 2)",
            "P section \"a\" { __free_pages(p, 2) } interrupt { __free_pages(p, 2) } # double-free __free_pages(p, 2)",
            "P drop(3) def drop(n) { let p = alloc_page(GFP_KERNEL) __free_page(p) if n > 1 { __free_page(p) } } # double-free __free_page(p)",
            "P __free_pages(p, 2) let q = alloc_page(GFP_KERNEL) __free_pages(p, 2) # double-free __free_pages(p, 2)",
            "P for i in 1..3 { let q = alloc_page(GFP_KERNEL) __free_page(q) __free_page(q) } # double-free __free_page(q)",
            "P __free_pages(p, 2) on cpu 0 { if p != NULL { __free_pages(p, 2) } } # double-free __free_pages(p, 2)",
            // freed with another order
            "P __free_pages(p, 1) # wrong-order 1",
            "P __free_page(p) # wrong-order __free_page(p)",
            "A free_pages(a, MAX_ORDER - 1) # wrong-order MAX_ORDER - 1",
            "A __free_pages(virt_to_page(a), 3) # wrong-order 3",
            "let p = alloc_page(GFP_DMA) __free_pages(p, 1) # wrong-order 1",
            // used after it was freed
            "A free_pages(a, 2) store(a, 1) # use-after-free a",
            "A free_pages(a, 2) print load(a + 64) # use-after-free a + 64",
            "A free_pages(a, 2) if load(a) == 3 { print 1 } # use-after-free a",
            "P let a = page_address(p) __free_pages(p, 2) clear_page(a) # use-after-free a",
            "A let b = __get_free_page(GFP_KERNEL) free_pages(a, 2) memcpy(b, a, 3) free_page(b) # use-after-free a",
            // an order that no block has
            "let p = alloc_pages(GFP_KERNEL, 10) # impossible-order 10",
            "let p = alloc_pages(GFP_KERNEL, MAX_ORDER) # impossible-order MAX_ORDER",
            "__free_pages(page(3), -1) # impossible-order -1",
            "P __free_pages(p, 10) # impossible-order 10",
            // lost
            "P p = NULL # leak p",
            "P p = alloc_page(GFP_KERNEL) __free_page(p) # leak p",
            "P let q = p p = 3 q = 4 # leak q",
            "f() def f() { let p = alloc_page(GFP_KERNEL) expect p != NULL } # leak p",
            "f() def f() { let p = alloc_page(GFP_KERNEL) if p == NULL { return 1 } print p.pfn return 2 } # leak p",
            "f() def f() { alloc_page(GFP_KERNEL) } # leak alloc_page(GFP_KERNEL)",
            "f(3) def f(n) { if n > 2 { let a = __get_free_pages(GFP_KERNEL, n) store(a, 3) } } # leak a"})
    void areTold(String text, String told) {
        assertEquals(List.of(told), told(text.replaceFirst("^P ", P).replaceFirst("^A ", A)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "alloc_page(GFP_DMA | GFP_KERNEL)", "alloc_page(GFP_KERNEL & ~__GFP_WAIT | GFP_ATOMIC)", "alloc_page(GFP_ATOMIC | __GFP_DMA | __GFP_HIGH)",
            "P", "P __free_pages(p, 2)", "alloc_page(GFP_KERNEL)", "repeat 3 { alloc_page(GFP_KERNEL) }",
            "section \"left for later\" { let p = alloc_page(GFP_KERNEL) }",
            // one path of two
            "P if p.pfn > 3 { __free_pages(p, 2) } if p.pfn <= 3 { __free_pages(p, 2) }",
            "P let freed = false if p.pfn > 3 { __free_pages(p, 2) freed = true } if !freed { __free_pages(p, 2) }",
            "P let n = 2 if p.pfn > 3 { n = 1 } __free_pages(p, n)",
            "P if p.pfn < 0 { p = alloc_page(GFP_KERNEL) } __free_pages(p, 2)",
            "P let q = p if p == NULL { p = alloc_page(GFP_KERNEL) } if p != NULL { __free_pages(p, 2) } p = NULL",
            "f(3) def f(n) { let p = alloc_pages(GFP_KERNEL, n) if n > 9 { return 0 } __free_pages(p, n) }",
            "f() def f() { let p = alloc_page(GFP_KERNEL) if !p { return 0 } __free_page(p) return 1 }",
            // NULL
            "let a = __get_free_pages(GFP_ATOMIC, 9) expect a == NULL free_pages(a, 9) free_pages(a, 9)",
            "def f() { let p = alloc_pages(GFP_ATOMIC, 9) expect p == NULL } f()",
            "expect alloc_pages(GFP_KERNEL, MAX_ORDER) == NULL", "expect error ENOMEM { alloc_pages(GFP_KERNEL, MAX_ORDER) }", "let p = alloc_pages(GFP_KERNEL, 10) expect p == NULL",
            "A if a == NULL { free_pages(a, 1) } else { free_pages(a, 2) }",
            "A if a != NULL || 1 == 2 { free_pages(a, 2) }", "A if a != NULL && a != 3 + a { free_pages(a, 2) a = NULL } free_pages(a, 2)",
            "let p = alloc_page(GFP_HIGHUSER) free_page(page_address(p)) __free_page(p)",
            "fail alloc_pages after 0 let a = __get_free_page(GFP_KERNEL) free_page(a) free_page(a)",
            "fail alloc_pages after 0 f() def f() { let p = alloc_page(GFP_KERNEL) return p == NULL }",
            // loops
            "let p = NULL while p == NULL { p = alloc_page(GFP_KERNEL) } __free_page(p)",
            "P for i in 1..3 { __free_pages(p, 2) p = alloc_pages(GFP_KERNEL, 2) } __free_pages(p, 2)",
            "P repeat 0 { __free_pages(p, 2) } __free_pages(p, 2)",
            "P let q = p for i in 1..2 { if i == 2 { __free_pages(q, 2) } } q = alloc_pages(GFP_KERNEL, 1) __free_pages(q, 1)",
            "def fill(n) { repeat n { let p = alloc_page(GFP_KERNEL) if p == NULL { return 0 } } } fill(3)",
            "def fill() { while alloc_pages(GFP_ATOMIC, 4) != NULL { } } fill()",
            // given away
            "P let all = [p] for each in all { __free_pages(each, 2) }", "P let all = [] all += p p = alloc_page(GFP_KERNEL)",
            "def make() { let p = alloc_page(GFP_KERNEL) return p } let p = make() __free_page(p)",
            "def make() { return alloc_page(GFP_KERNEL) } let p = make() __free_page(p)",
            "def make() { let p = alloc_page(GFP_KERNEL) return [p, 3] } let l = make() __free_page(l[0])",
            "def give(p) { __free_pages(p, 2) } P give(p) p = NULL", "def keep(p) { } P __free_pages(p, 2) p = 3 keep(p)",
            "let kept = NULL def keep() { let p = alloc_page(GFP_KERNEL) kept = p } keep() keep()",
            "let p = alloc_pages(GFP_KERNEL, 2) def swap() { __free_pages(p, 2) p = alloc_page(GFP_KERNEL) } swap() __free_page(p)",
            "P let number = p.pfn p = NULL __free_pages(page(number), 2)", "P let next = p + 0 p = NULL __free_pages(next, 2)",
            "P let a = page_address(p) + 64 p = NULL free_pages(a - 64, 2)",
            // the same block again
            "A free_pages(a, 2) let b = __get_free_pages(GFP_KERNEL, 2) expect b == a print load(a) free_pages(a, 2)",
            "P let q = p p = NULL __free_pages(q, 2)", "P __free_pages(p, 2) p = alloc_page(GFP_KERNEL) __free_page(p)",
            // looking, not using
            "A free_pages(a, 2) print a expect virt_to_page(a).count == 0", "P __free_pages(p, 2) print p.count",
            // a block that need not come to its end
            "P task bash { kernel { __free_pages(p, 2) } } __free_pages(p, 2)",
            "P expect error ENOMEM { if p.pfn > 3 { __free_pages(p, 2) } } p = NULL",
            "import \"other.mms\" P p = NULL", "let a = NULL expect error ENOMEM { a = __get_free_pages(GFP_ATOMIC, 9) } free_pages(a, 9) free_pages(a, 9)",
            // wanted
            "def twice() { let p = alloc_page(GFP_KERNEL) __free_page(p) __free_page(p) } def again() { twice() } expect bug { again() }",
            "P expect bug { __free_pages(p, 1) } __free_pages(p, 2)", "P __free_pages(p, 2) expect bug { __free_pages(p, 2) }",
            "P expect bug { __free_pages(p, 2) __free_pages(p, 2) }", "P expect bug { __free_pages(p, 2) __free_pages(p, 2) } p = NULL"})
    void areNotToldWhereNothingIsWrong(String text) {
        assertEquals(List.of(), told(text.replaceFirst("\\bP\\b", P).replaceFirst("\\bA\\b", A)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "let p = alloc_page(GFP_KERNEL)|__free_page(p)|  __free_page(p)|print 3 # let p = alloc_page(GFP_KERNEL)|__free_page(p)|print 3",
            "let p = alloc_pages(GFP_KERNEL, 3)|__free_pages(p, 2) # let p = alloc_pages(GFP_KERNEL, 3)|__free_pages(p, 3)",
            "let p = alloc_pages(GFP_KERNEL, 3)|__free_page(p) # let p = alloc_pages(GFP_KERNEL, 3)|__free_pages(p, 3)",
            "let p = alloc_page(GFP_KERNEL)|section \"a\" {|  p = NULL|} # let p = alloc_page(GFP_KERNEL)|section \"a\" {|  __free_page(p)|  p = NULL|}",
            "def f(n) {|  let a = __get_free_pages(GFP_KERNEL, n)|  store(a, 1) // one|} # def f(n) {|  let a = __get_free_pages(GFP_KERNEL, n)"
                    + "|  store(a, 1)|  free_pages(a, n) // one|}",
            "def f() { let p = alloc_page(GFP_KERNEL) return p.pfn } # def f() { let p = alloc_page(GFP_KERNEL) __free_page(p) return p.pfn }"})
    void areMended(String text, String mended) {
        String before = text.replace('|', '\n');
        Problem problem = LANGUAGE.parse(before, "x").problems().getFirst();
        Remedy remedy = problem.remedies().getFirst();
        assertEquals(mended, (before.substring(0, remedy.offset()) + remedy.text() + before.substring(remedy.offset() + remedy.length()))
                .replace('\n', '|'));
        assertEquals(List.of(), LANGUAGE.parse(mended.replace('|', '\n'), "x").problems());
    }

    @Test
    void theyDoNotKeepFromRunning() {
        ParsedScenario scenario = LANGUAGE.parse("let p = alloc_page(GFP_KERNEL) __free_page(p) __free_page(p)", "x");
        assertTrue(scenario.ok());
        assertTrue(ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE).stop().isPresent());
    }

    @Test
    void manyBlocksAndDeepNestingAreLookedAtInTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("let p").append(i).append(" = alloc_page(GFP_KERNEL)\nif p").append(i).append(" != NULL { print 1 } else { print 2 }\n");
        }
        text.append("repeat 2 { ".repeat(60)).append("p0 = NULL").append(" }".repeat(60)).append("\n__free_page(p1) __free_page(p1)\n");
        assertEquals(List.of("double-free __free_page(p1)"), told(text.toString()));
    }

    private static List<String> told(String text) {
        ParsedScenario scenario = LANGUAGE.parse(text, "x");
        assertTrue(scenario.ok(), () -> scenario.problems().toString());
        return scenario.problems().stream()
                .map(each -> each.code() + " " + text.substring(each.offset(), each.offset() + each.length())).toList();
    }
}
