/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.engine.Presets;

/** What is offered at a caret, which is written as ¦. */
class CompletionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, value = {
            "machine { ¦ } # kernel arch cpus memory memory.nodes memory.ranges memory.holes memory.distances image.text image.data image.init image.bss"
                    + " boot page_struct wait_queues tlb.entries tlb.ways tlb.replacement page_cache.index page_cache.compare page_cache.readahead mutant seed",
            "machine { me¦ } # memory memory.nodes memory.ranges memory.holes memory.distances", "machine { memory.¦ } # memory.nodes memory.ranges"
                    + " memory.holes memory.distances", "machine { memory.n¦ } # memory.nodes", "machine { memory { ¦ } } # nodes ranges holes distances",
            "machine { memory 64 MiB { ¦ } } # holes distances", "machine { memory { holes [] n¦ } cpus 1 } # nodes", "machine { memory.holes [] memory { ¦ } } #"
                    + " nodes ranges distances", "machine { image { d¦ # data", "machine { memory { nodes ¦ } } # [256 MiB, 256 MiB]",
            "machine { memory { nodes [64 ¦] } } # B KiB MiB GiB pages", "machine { memory.ranges [0..64 ¦] } # B KiB MiB GiB pages",
            "machine { memory { distances [[10 ¦]] } } #", "machine { memory { nodes [¦] } } #", "machine { boot ¦ } # real bare",
            "machine { memory { } ca¦ } #", "machine { memory { } cp¦ } # cpus",
            // presets
            "machine ¦ # from", "machine f¦ # from", "machine from preset(\"i386-1¦\") # i386-1GiB", "machine from preset(\"i386-1¦ # i386-1GiB",
            "machine from preset(\"two-¦\") { cpus 2 } # two-nodes", "print preset(\"¦\") #", "machine from preset(\"two-nodes\") { cp¦ } # cpus",
            "machine from ar¦ #", "machine { kernel ¦ } # linux-2.4.20",
            "machine { kernel linux-2¦ } # linux-2.4.20", "machine { memory 64 ¦ } # B KiB MiB GiB pages", "machine { cpus 2 ¦ } #",
            "print zone(\"¦\") # DMA Normal HighMem", "print zone(\"N¦ # Normal", "print proc(\"b¦\") # buddyinfo", "print proc(\"¦\") # buddyinfo meminfo meminfo-2.6 vmstat swaps zoneinfo iomem dmesg maps status smaps",
            "print zone(\"DMA\").free_¦ # free_pages free_area free_blocks", "print zone(\"DMA\").free_area[3].nr¦ # nr_free",
            "let p = page(3) print p.vir¦ # virtual", "let l = [page(3)] print l[0].pf¦ # pfn", "print page(3).zone.zone_pg¦ # zone_pgdat",
            "let l = [] print l.¦ # size", "let n = 3 print n.¦ #", "let s = 1..3 for each in s { print eac¦ } # each EACCES",
            "alloc_pages(GFP_AT¦) # GFP_ATOMIC", "alloc_pages(GFP_DMA | GFP_AT¦) # GFP_ATOMIC", "let a = alloc_pages(order: 1, gfp_mask: GFP_AT¦) # GFP_ATOMIC",
            "let p = get_z¦ # get_zeroed_page", "free_pages¦ # free_pages __free_pages", "memc¦ # memcpy", "clear_pa¦ # clear_page clear_page_tables", "print loa¦ # load",
            "machine { arch x86-¦ } # x86-pae x86-64", "repe¦ # repeat", "check inv¦ # invariants",
            // flags, and those that may stand beside others
            "alloc_pages(GFP_NOFS | ¦) # GFP_DMA __GFP_DMA __GFP_HIGHMEM __GFP_DMA32",
            "let flags = GFP_ATOMIC | GFP_¦ # GFP_DMA __GFP_DMA __GFP_HIGHMEM __GFP_DMA32 __GFP_IO __GFP_HIGHIO __GFP_FS",
            "alloc_page(GFP_DMA | __GFP_HI¦) # __GFP_HIGH __GFP_HIGHIO",
            // values of the type that is wanted
            "let n = 3 alloc_pages(GFP_KERNEL, ¦) # n MAX_ORDER", "alloc_pages(GFP_KERNEL, 3 ¦) #", "print proc(¦) # \"buddyinfo\" \"meminfo\" \"meminfo-2.6\" \"vmstat\" \"swaps\" \"zoneinfo\" \"iomem\" \"dmesg\" \"maps\" \"status\" \"smaps\"",
            "print zone(No¦) # \"Normal\"", "print zone(\"DMA\", \"¦\") #", "task bash { kill(getpid(), SIGTE¦) } # SIGTERM",
            "let p = page(3) let n = 3 free_page(n¦) # node NULL", "task a { } task b { } as ¦ { } # a b current",
            // memory of processes
            "task b { mmap(0, 1 page, PROT_R¦) } # PROT_READ", "task b { mmap(0, 1 page, PROT_READ | ¦) } # PROT_NONE PROT_WRITE PROT_EXEC",
            "task b { let p = mmap(0, 1 page, PROT_READ, MAP_P¦) } # MAP_PRIVATE", "task b { let p = brk(0) let n = 3 load(p¦) } # p",
            "task b { clone(¦) } # CLONE_VM CLONE_VFORK", "program bc { text 1 page } task b { execve(¦) } # bc NULL",
            "file f { ¦ } # size mode content disk blocks fragments", "disk d { ¦ } # size block_size latency inodes", "file f { mode ¦ } # r w rw", "file f { size 4 pag¦ } # pages", "program bc { st¦ } # start",
            "task b { let c = fork() as ¦ } # b c current fork vfork clone", "print mm(current()).mm_u¦ # mm_users", "task b { print vma(b, 0).vm_fl¦ } # vm_flags",
            "task b { expect error EFA¦ } # EFAULT",
            "fi¦ # file find_get_page find_lock_page filemap_fdatasync filemap_fdatawait find_vma find_vma_prev find_vma_prepare find_vma_intersection find_extend_vma",
            // what keywords ask for
            "expect err¦ # error", "expect no ¦ # event", "expect error ENOM¦ # ENOMEM", "expect signal SIGK¦ # SIGKILL", "on ¦ # cpu",
            "expect event page_split w¦ # where", "fail alloc¦ # alloc_pages",
            "fail alloc_pages ¦ # after", "for i ¦ # in", "print count(eve¦) # event", "print count(¦) # event", "let pages = [] let order = 3 print pages[get_o¦] # get_order",
            "let pages = [] print pages[PageA¦] #", "print count(event page_sp¦) # page_split",
            "snapshot one snapshot two compare ¦ # one two", "snapshot one snapshot two compare one t¦ # two",
            "expect event page_split where or¦ # order", "expect event kswapd_wake where zone == ¦ # \"DMA\" \"Normal\" \"HighMem\"",
            "expect event kswapd_wake where zone == \"D¦\" # DMA", "expect event page_split where order == 3 ¦ #",
            "check ¦ # invariants", "snapshot ¦ #", "task ¦ #", "section ¦ #", "let x ¦ #", "section \"a\" ¦ #", "print (1 + page(3) ¦) #",
            // units of what is measured
            "wait 3 ¦ # ms s min", "repeat 3 ¦ #", "on cpu 1 ¦ #", "let size = 3 M¦ # MiB ms min", "let a = __get_free_page(GFP_KERNEL) memset(a, 3 ¦, 3) #",
            "let a = __get_free_page(GFP_KERNEL) memset(a, 3, 3 ¦) # B KiB MiB GiB pages", "print [1, 2][1 ¦] #",
            // where code runs
            "task bash { kil¦ } # kill", "kil¦ #", "task bash { alloc_¦ } #", "task bash { kernel { alloc_page¦ } } # alloc_pages alloc_pages_node alloc_page",
            "def f() { ret¦ } # return", "ret¦ #", "def f() { de¦ } #", "task bash { kern¦ } # kernel", "kern¦ # kernel_read", "interrupt { wai¦ } # wait_on_page", "boot { wai¦ } #", "boot { alloc_pag¦ } #", "boot { mems¦ } # memset", "bo¦ # boot", "section \"a\" { bo¦ } #", "let x = 1 mach¦ #",
            "machine { cpus 2 memory 64 MiB ¦ } # kernel arch memory.holes memory.distances image.text image.data image.init image.bss boot page_struct"
                    + " wait_queues tlb.entries tlb.ways tlb.replacement page_cache.index page_cache.compare page_cache.readahead mutant seed", "machine { mutant w¦ } # wrong-buddy watermark-off-by-one", "zon¦ #",
            "let ¦ #", "for ¦ #", "// pri¦ #", "/* pri¦ */ #", "print \"pri¦\" #", "let NU = 3 print NU¦ # NU NULL"})
    void offers(String text, String labels) {
        assertEquals(labels == null ? "" : labels, String.join(" ", complete(text).stream().map(Completion::label).toList()));
    }

    @Test
    void aNameThatIsMissingIsNotOffered() {
        for (String text : List.of("for 1..3 { ¦ }", "let = 3\n¦", "def (a) { ¦ }", "def f(,) { ¦ }", "task { ¦ }")) {
            assertFalse(complete(text).stream().anyMatch(each -> each.label().isBlank()), text);
        }
    }

    @Test
    void presetsAreOfferedWithWhatTheyAre() {
        List<Completion> presets = complete("machine from ¦");
        assertEquals(Presets.all().stream().map(each -> "preset(\"" + each.name() + "\")").toList(), presets.stream().map(Completion::label).toList());
        assertEquals(Presets.all().getFirst().spec().words(), presets.getFirst().detail());
        assertTrue(presets.getFirst().explanation().contains(Presets.all().getFirst().explanation()), presets.getFirst().explanation());
    }

    @Test
    void statementsComeFirstWhereOneCanBegin() {
        assertEquals("machine", complete("¦").getFirst().label());
        List<Completion> all = complete("let p = page(3)\n¦");
        assertEquals("let", all.getFirst().label());
        assertTrue(all.stream().anyMatch(each -> each.label().equals("p")));
        assertTrue(all.stream().anyMatch(each -> each.label().equals("__free_pages")));
    }

    @Test
    void whatFitsTheParameterComesFirst() {
        List<Completion> all = complete("let p = page(3)\nlet a = page_address(p)\nlet n = 3\nfree_page(¦)");
        assertEquals("a", all.getFirst().label());
        assertFalse(all.stream().anyMatch(each -> each.label().equals("n")));
    }

    @Test
    void aNameIsOfferedOnlyWhereItIsBound() {
        String text = "section \"a\" { let inner = 1 }\nprint in¦\nlet index = 2";
        assertEquals(List.of("in_interrupt", "insert_vm_struct"), complete(text).stream().map(Completion::label).toList());
    }

    @Test
    void functionsAreInsertedWithBracketsAndExplained() {
        Completion completion = complete("let p = alloc_pages¦").getFirst();
        assertEquals("alloc_pages()", completion.insert());
        assertEquals("(gfp_mask, order): a struct page", completion.detail());
        assertTrue(completion.explanation().contains("Gorman"), completion.explanation());
        assertEquals("alloc_pages", complete("let p = alloc_pa¦(GFP_KERNEL, 1)").getFirst().insert());
    }

    @Test
    void theWholeWordAtTheCaretIsReplaced() {
        String text = "print alloc_¦xyz";
        Completion completion = complete(text).getFirst();
        assertEquals("alloc_xyz", text.replace("¦", "").substring(completion.offset(), completion.offset() + completion.length()));
    }

    @Test
    void bigFilesAreCompletedAlike() {
        StringBuilder text = new StringBuilder("let objects = []\n");
        for (int i = 0; i < 500; i++) {
            text.append("section \"s").append(i).append("\" {\n  let page").append(i).append(" = alloc_pages(GFP_KERNEL, 3)\n")
                    .append("  __free_pages(page").append(i).append(", 3)\n}\n");
        }
        assertTrue(text.toString().lines().count() > 2000);
        assertEquals(List.of("pages_min", "pages_low", "pages_high"),
                complete(text + "expect zone(\"DMA\").pages_¦").stream().map(Completion::label).toList());
        assertEquals(List.of("objects"), complete(text + "print obj¦").stream().map(Completion::label).toList());
        assertEquals(List.of("page499"), complete(text.substring(0, text.length() - 2) + "print page49¦ }").stream().map(Completion::label).toList());
    }

    @Test
    void everyCaretInADamagedTextIsServed() {
        long seed = Long.getLong("pagewalk.fuzz.seed", new Random().nextLong());
        System.out.println("CompletionTest: -Dpagewalk.fuzz.seed=" + seed);
        Random random = new Random(seed);
        String good = "machine { memory 64 MiB }\nlet p = alloc_pages(GFP_KERNEL | GFP_DMA, 3)\nexpect zone(\"DMA\").free_area[3].nr_free == 1 \"m\"\n";
        for (int round = 0; round < 60; round++) {
            StringBuilder damaged = new StringBuilder(good);
            for (int i = random.nextInt(6); i > 0; i--) {
                damaged.deleteCharAt(random.nextInt(damaged.length()));
            }
            String text = damaged.toString();
            int caret = random.nextInt(text.length() + 1);
            for (Completion each : ScenarioServices.complete(text, caret)) {
                assertTrue(each.offset() <= caret && caret <= each.offset() + each.length(), text);
            }
            ScenarioServices.hover(text, caret);
            int end = 0;
            for (Span span : ScenarioServices.highlight(text)) {
                assertTrue(span.offset() >= end && span.length() > 0, text);
                end = span.offset() + span.length();
            }
            assertTrue(end <= text.length());
        }
    }

    private static List<Completion> complete(String text) {
        return ScenarioServices.complete(text.replace("¦", ""), text.indexOf('¦'));
    }
}
