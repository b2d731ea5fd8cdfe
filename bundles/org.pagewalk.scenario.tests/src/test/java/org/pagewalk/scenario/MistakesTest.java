/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.engine.Presets;

/** Each mistake is told once, where it is, with what to do. */
class MistakesTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // machines
                of("machine { memory 0 MiB }", "1:11 a machine needs at least one page of 4 KiB as its memory; write, for example, memory 64 MiB"),
                of("machine {\n  memory 16 EiB\n}", "2:3 memory 16 EiB is more than x86 can address; the most is 4 GiB"),
                of("machine { memory 5000 B }", "1:11 memory must be whole pages of 4 KiB: write 4 KiB or 8 KiB instead of 5000 B"),
                of("machine { memory 64 }", "1:18 memory needs a unit: write memory 64 MiB (or B, KiB, GiB, pages)"),
                of("machine { memory 64 MB }", "1:21 MB is no unit: write 64 MiB (1 MiB = 1048576 bytes)"),
                of("machine { memory 5 s }", "1:18 memory is a size: write memory 64 MiB"),
                of("machine { memory = 64 MiB }", "1:11 memory has no value: write memory 64 MiB, on one line"),
                of("machine { cpus 0 }", "1:11 a machine has 1 to 32 processors, not 0; write, for example, cpus 2"),
                of("machine { cpus 2 MiB }", "1:16 cpus is a plain number: write cpus 2"),
                of("machine { cpus\nmemory 64 MiB }", "1:11 cpus has no value: write cpus 1, on one line"),
                of("machine { arch arm64 }", "1:16 arch arm64 is not emulated in this version; there is x86, x86-pae, x86-64, aarch64-4k, aarch64-16k, aarch64-64k,"
                        + " riscv-sv39"),
                of("machine { memroy 64 MiB }", "1:11 a machine has no memroy in this version; did you mean memory?"),
                of("machine { cpus 1\n cpus 2 }", "2:2 cpus is given in line 1 already: remove one of the two"),
                of("let x = 3\nmachine { }", "2:1 the machine comes first: move this block to the beginning of the file"),
                of("machine { }\nmachine { }", "2:1 there is a machine already: a scenario has one"),
                of("machine { memory 64 MiB", "1:9 this { is never closed: write } where it should end"),
                // groups of keys
                of("machine { memory { nods [64 MiB] } }", "1:20 a machine has no memory.nods in this version; did you mean memory.nodes?"),
                of("machine { memroy { nodes [64 MiB] } }", "1:11 a machine has no memroy in this version; did you mean memory?"),
                of("machine { nodes [64 MiB] }", "1:11 a machine has no nodes in this version; did you mean memory.nodes?"),
                of("machine { memory { cpus 2 } }", "1:20 cpus is not part of memory: write it outside of memory { }"),
                of("machine { memory { memory.nodes [64 MiB] } }", "1:20 inside of memory { } this is written nodes"),
                of("machine { image { size 3 MiB } }", "1:19 a machine has no image.size in this version: image has text, data, init, bss"),
                of("machine { image 3 MiB }", "1:17 image has several parts: write image { text 1152 KiB }"),
                of("machine { image }", "1:11 image has several parts: write image { text 1152 KiB }"),
                of("machine { cpus { 2 } }", "1:16 cpus is one value and has no parts: write cpus 1"),
                of("machine { memory 64 MiB { cpus 2 } }", "1:27 cpus is not part of memory: write it outside of memory { }"),
                of("machine {\n  memory.holes [15 MiB..16 MiB]\n  memory { holes [] }\n}",
                        "3:12 memory.holes is given in line 2 already: remove one of the two"),
                of("machine {\n  memory 64 MiB\n  memory.nodes [64 MiB]\n}",
                        "3:3 memory.nodes stands in place of memory, which is given in line 2: remove one of the two"),
                of("machine {\n  memory 64 MiB { ranges [0..64 MiB] }\n}",
                        "2:19 memory.ranges stands in place of memory, which is given in line 2: remove one of the two"),
                of("machine { memory { image { text 1 MiB } } }", "1:20 a machine has no memory.image in this version: memory has nodes, ranges, holes,"
                        + " distances"),
                of("machine { memory { 64 MiB } }", "1:20 64 does not belong here: a key and its value stand side by side, as in memory 64 MiB"),
                // lists, ranges and tables
                of("machine { memory.nodes 64 MiB }", "1:24 memory.nodes is a list: write memory.nodes [256 MiB, 256 MiB]"),
                of("machine { memory.nodes [64] }", "1:25 memory.nodes needs a unit: write 64 MiB (or B, KiB, GiB, pages)"),
                of("machine { arch x86-64  memory { nodes [64 MiB, 5 s] } }", "1:48 memory.nodes has sizes: write memory.nodes [256 MiB, 256 MiB]"),
                of("machine { memory.nodes [all] }", "1:25 memory.nodes has numbers in its list: write memory.nodes [256 MiB, 256 MiB]"),
                of("machine { memory.nodes [-64 MiB] }", "1:25 no size is below 0: leave out the -"),
                of("machine { memory.nodes [16 EiB] }", "1:25 16 EiB does not fit into 64 bits: the largest number is 9223372036854775807"
                        + " (in bytes; 7 EiB is the largest whole EiB)"),
                of("machine { arch x86-64  memory.nodes }", "1:24 memory.nodes has no value: write memory.nodes [256 MiB, 256 MiB], on one line"),
                of("machine { memory.ranges 0..64 MiB }", "1:25 memory.ranges is a list of ranges: write memory.ranges [0..640 KiB, 1 MiB..64 MiB]"),
                of("machine { memory.ranges [64 MiB] }", "1:26 what stands in memory.ranges are ranges, from the first byte up to the one behind the"
                        + " last: write memory.ranges [0..640 KiB, 1 MiB..64 MiB]"),
                of("machine { memory.ranges [0..64] }", "1:29 memory.ranges needs a unit: write 64 MiB (or B, KiB, GiB, pages)"),
                of("machine { memory.holes [16 MiB..15 MiB] }", "1:25 a range goes from the lower value to the higher one: write 15 MiB..16 MiB"),
                of("machine { memory.holes [16 MiB..16 MiB] }", "1:25 nothing lies in this range: it ends before its second value"),
                of("machine { memory.distances [10, 20] }", "1:29 a row of memory.distances is a list: write memory.distances [[10, 20], [20, 10]]",
                        "1:33 a row of memory.distances is a list: write memory.distances [[10, 20], [20, 10]]"),
                of("machine { memory.distances [[10 MiB]] }", "1:30 memory.distances has plain numbers: write 10"),
                of("machine { memory.distances [[10, 20]] }", "1:11 there is 1 node: write 1 lists of 1 distances, such as [[10, 20], [20, 10]] for two"
                        + " nodes"),
                of("machine { memory { ranges [0..1 MiB, 1 MiB..64 MiB, 2 MiB..3 MiB] } }", "1:20 1 MiB..64 MiB and 2 MiB..3 MiB overlap: let one end"
                        + " where the other begins"),
                of("machine { page_struct 44 }", "1:23 page_struct needs a unit: write page_struct 44 B (or KiB, MiB, GiB, pages)"),
                of("machine { boot naked }", "1:16 boot naked is not emulated in this version; there is real, bare"),
                of("machine { wait_queues 3 }", "1:11 a wait table has 1, 2, 4 and so on up to 4096 queues, or 0 for as many as the kernel computes; not 3"),
                // presets
                of("machine from preset(\"i386-1GB\") { }", "1:21 there is no preset i386-1GB; did you mean i386-1GiB?"),
                of("machine from preset(\"vax\") { }", "1:21 there is no preset vax; there is " + String.join(", ", Presets.all().stream()
                        .map(Presets.Preset::name).toList())),
                of("machine from \"i386-1GiB\" { }", "1:14 a machine is derived from a preset: write, for example, machine from"
                        + " preset(\"i386-32MiB\") { ... }"),
                of("machine from pc { }", "1:14 a machine is derived from a preset: write, for example, machine from preset(\"i386-32MiB\") { ... }"),
                of("machine from preset(\"two-nodes\") { arch x86 }", "1:14 linux-2.4.20 has one node on x86: write arch x86-64 for a machine with"
                        + " several"),
                of("machine from preset(\"two-nodes\") {\n  memory.distances [[10]]\n}", "2:3 there are 2 nodes: write 2 lists of 2 distances, such as"
                        + " [[10, 20], [20, 10]] for two nodes"),
                of("machine from preset(\"i386-1GiB\")\nprint 1", "1:33 { is missing before print: write { } behind what this is derived from"),
                // calls
                of("let p = allok_pages(GFP_KERNEL, 2)", "1:9 there is no function allok_pages; did you mean alloc_pages?"),
                of("let p = alloc_pages(GFP_KERNEL)", "1:9 alloc_pages(gfp_mask, order) takes 2 arguments, here is 1: order is missing"),
                of("alloc_page(GFP_KERNEL, 0)", "1:24 alloc_page(gfp_mask) takes one argument, here are 2: remove what is too much"),
                of("alloc_pages(3, GFP_KERNEL)",
                        "1:13 gfp_mask of alloc_pages is GFP flags, this is a number: swap it with order, the order is alloc_pages(gfp_mask, order)"),
                of("free_pages(alloc_pages(GFP_KERNEL, 2), 2)", "1:12 addr of free_pages is a kernel address, this is a struct page:"
                        + " use __free_pages(page, order), or page_address(...) around it"),
                of("let a = __get_free_page(GFP_KERNEL)\n__free_page(a)", "2:13 page of __free_page is a struct page, this is a kernel"
                        + " address: use free_page(addr), or virt_to_page(...) around it"),
                of("alloc_pages(GFP_KERNEL, 4 KiB)", "1:25 order of alloc_pages is an order, the block has 1 << order pages: give it without a unit"),
                of("alloc_pages(order: 2, gfp_mask: GFP_KERNEL, order: 1)", "1:45 order is given twice: remove one"),
                of("print __free_page(page(3))", "1:7 this function gives no value: call it as a statement of its own"),
                of("alloc_page(GFP_KERNL)", "1:12 nothing is called GFP_KERNL here; did you mean GFP_KERNEL?"),
                of("alloc_page(GFP_KERNEL + GFP_DMA)", "1:23 flags are combined with |, not with +"),
                of("alloc_page(GFP_ATOMIC | GFP_KERNEL)", "1:25 GFP_ATOMIC must not sleep and GFP_KERNEL may: give one of the two"),
                of("alloc_page(__GFP_HIGHMEM | GFP_DMA)", "1:12 GFP_DMA wants low memory, which it gets, and __GFP_HIGHMEM high memory: give one"
                        + " of the two"),
                of("alloc_page(GFP_DMA | GFP_HIGHUSER)", "1:22 GFP_DMA wants low memory, which it gets, and GFP_HIGHUSER high memory: give one"
                        + " of the two"),
                of("alloc_page(GFP_KERNEL | GFP_NOFS)", "1:12 GFP_NOFS must not call into filesystems and GFP_KERNEL may: give one of the two"),
                of("alloc_page(GFP_NOIO | __GFP_IO)", "1:23 GFP_NOIO must start no input and output and __GFP_IO may: give one of the two"),
                of("print zone(Normal)", "1:12 nothing is called Normal here: bind it before with let Normal = ...; a string stands in quotes: \"Normal\""),
                of("print page", "1:7 page is a function: call it with its arguments, as in page(pfn)"),
                of("let p = alloc_page(GFP_KERNEL)\nstore(p, 3)", "2:7 addr of store is a kernel address, this is a struct page: use"
                        + " page_address(...) around it"),
                of("print load(4096)", "1:12 addr of load is a kernel address, this is a number: take what __get_free_pages, __get_free_page or"
                        + " get_zeroed_page gives"),
                of("let a = __get_free_page(GFP_KERNEL)\nmemset(a, 1 KiB, 2)", "2:11 byte of memset is a plain number: give it without a unit"),
                of("let a = __get_free_page(GFP_KERNEL)\nprint clear_page(a)", "2:7 this function gives no value: call it as a statement of its own"),
                // blocks
                of("let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n__free_page(p)", "3:1 p was freed in line 2 already: this is a kernel BUG,"
                        + " free each block once; if you mean to show that, write expect bug { } around it"),
                of("let p = alloc_pages(GFP_KERNEL, 3)\n__free_pages(p, 2)", "2:17 p was allocated with order 3 in line 1, and is freed with"
                        + " another: this is a kernel BUG, write 3; if you mean to show that, write expect bug { } around it"),
                of("let a = __get_free_page(GFP_KERNEL)\nfree_page(a)\nstore(a, 3)", "3:7 a was freed in line 2: what lies there is nobody's,"
                        + " or somebody else's; do this before the block is freed"),
                of("let p = alloc_page(GFP_KERNEL)\np = NULL",
                        "2:1 p still holds the block of line 1, which nobody can free any more: write __free_page(p) before"),
                of("def f() { let p = alloc_page(GFP_KERNEL) }",
                        "1:15 nobody frees this block, and its name ends with the function: write __free_page(p) at its end, or return p"),
                of("def f() { alloc_page(GFP_KERNEL) }",
                        "1:11 nothing keeps this block, so nobody can free it: write let NAME = alloc_page(GFP_KERNEL), or return it"),
                of("print alloc_pages(GFP_KERNEL, 12)",
                        "1:31 no block has this order: alloc_pages knows orders 0 to 9, MAX_ORDER - 1; alloc_pages gives NULL"),
                // fields
                of("print page(3).cuont", "1:15 a struct page has no field cuont; did you mean count?"),
                of("print zone(\"DMA\").free_area[3].nr_fre", "1:32 a free_area has no field nr_fre; did you mean nr_free?"),
                of("let p = page(3)\np.count = 3", "2:1 fields of the kernel can be read, not set: call the kernel function that changes it"),
                of("print page(3).count.x", "1:21 a number has no fields"),
                of("print page(3)[1]", "1:14 only a list has items that [ ] can pick; this is a struct page"),
                // names and values
                of("let x = 1\nlet x = 2", "2:5 x is bound in line 1 already: write x = ... to give it another value"),
                of("x = 3", "1:1 nothing is called x here: write let x = ..."),
                of("let GFP_KERNEL = 3", "1:5 GFP_KERNEL is a constant: choose another name"),
                of("section \"a\" { let m = 1 }\nprint m", "2:7 nothing is called m here: bind it before with let m = ..."),
                of("print 7 / 0", "1:11 one cannot divide by zero"),
                of("print 1 < 2 < 3", "1:13 comparisons cannot be chained: write a < b && b < c"),
                of("expect 1 & 3 == 1", "1:10 comparisons bind stronger than &: write brackets, as in (flags & mask) != 0, or use && and || between conditions"),
                of("expect page(1) == page_address(page(1))", "1:16 a struct page and a kernel address are never equal:"
                        + " compare page_address(PAGE) with the address"),
                of("expect 1 KiB == 1 s", "1:14 == stands between a size and a time: give both the same kind of unit"),
                of("print 99999999999999999999", "1:7 99999999999999999999 does not fit into 64 bits: the largest number is 9223372036854775807"),
                of("print 010", "1:7 010 begins with 0: there are no octal numbers; write 10, or 0x... for a hexadecimal one"),
                of("print 0b102", "1:7 0b102 is neither a number nor a name: a name begins with a letter, and a unit is one of B, KiB,"
                        + " MiB, GiB, pages, ms, s, min"),
                of("print 0b" + "1".repeat(64), "1:7 0b" + "1".repeat(64)
                        + " does not fit into 64 bits: the largest number is 9223372036854775807"),
                of("trie words { bits 64 }", "1:14 keys have 1 to 63 bits, not 64; write, for example, bits 15"),
                of("print 12abc", "1:7 12abc is neither a number nor a name: a name begins with a letter, and a unit is one of B, KiB,"
                        + " MiB, GiB, pages, ms, s, min"),
                // statements
                of("prnt 3", "1:1 there is no statement prnt; did you mean print?"),
                of("int x = 3", "1:1 names are bound without a type: write let NAME = VALUE"),
                of("let x = 3\nx + 1", "2:1 this does nothing: print it, expect something of it, or give it a value with ="),
                of("let x = 3\nx++", "2:2 there is no ++ here: write NAME += 1"),
                of("let x = 3\nif x = 3 { }", "2:6 to compare, write =="),
                of("if 1 == 1 print 2", "1:11 { is missing before print: write if CONDITION { ... } else { ... }"),
                of("for i = 1 to 3 { }", "1:7 in is missing before =: write for NAME in 1..10 { ... }"),
                of("for i in 5 { }", "1:10 for goes over a range such as 1..10, or a list; this is a number"),
                of("repeat { }", "1:8 a value is missing before {: write repeat 10 { ... }"),
                of("section { }", "1:9 a text in double quotes is missing before {: write section \"name\" { ... }"),
                of("let = 3", "1:5 a name is missing before =: write let NAME = VALUE"),
                of("let x =\nprint 3", "2:1 a value is missing before print"),
                of("print 1 +\nlet y = 3\nprint y", "1:10 a value is missing before let: write print VALUE"),
                of("else { }", "1:1 there is no if before this else: it stands directly behind the } of an if"),
                of("return 3", "1:1 return ends a function that def defines: there is none around it"),
                of("if 1 { def f() { } }", "1:8 functions are defined at the top level: move this out of the block"),
                of("print \"abc\nprint 1", "1:7 this string is not closed on its line: write \" where it should end"),
                of("print 'a'", "1:7 strings stand in double quotes: write \"...\""),
                of("print 1 /* never\nprint 2", "1:9 this comment is never closed: write */ where it should end"),
                of("print (1 + 2\nprint 3", "1:7 this ( is never closed: write ) where it should end"),
                of("print 3 }", "1:9 this } closes nothing: remove it"),
                of("print 3 # three", "1:9 a comment begins with //"),
                of("def f(a) { return a }\nprint f(1, 2)", "2:7 f takes 1 arguments, here are 2"),
                of("alloc_pages(GFP_KERNEL, ordr: 1)", "1:25 alloc_pages has no parameter ordr; did you mean order?"),
                of("alloc_pages(order: 1)", "1:1 alloc_pages(gfp_mask, order) takes 2 arguments, here is 1: gfp_mask is missing"),
                of("print jiffies", "1:7 jiffies is a function: call it with its arguments, as in jiffies()"),
                of("print page_address(page(3)).count", "1:29 a kernel address has no fields: virt_to_page(...) gives its page"),
                of("expect 1 == 1 & 2 == 2", "1:15 comparisons bind stronger than &: write brackets, as in (flags & mask) != 0, or use && and ||"
                        + " between conditions"),
                of("if (1 == 1 { print 2 }", "1:4 this ( is never closed: write ) where it should end"),
                of("print zone(\"DMA).free_pages", "1:12 this string is not closed on its line: write \" where it should end"),
                of("let a = 3\na -= 1", "2:3 there is no -= here: write NAME = NAME - VALUE"),
                of("print page(3)->count", "1:14 there is no -> here: a field is read with a dot, also behind a pointer: write page.count"),
                of("print \u201ca\u201d", "1:7 this is a typographic quote: write a plain \""),
                of("sectoin \"a\" { }", "1:1 there is no statement sectoin; did you mean section?"),
                of("repeat 3 KiB { }", "1:8 this is counted: give it without a unit"),
                of("machin { memory 64 MiB }", "1:1 this version has no declarations of kind machin; did you mean machine?"),
                of("machine { arch x87 }", "1:16 arch x87 is not emulated in this version; did you mean x86?"),
                of("machine { mutant leaked-block-on-fallbak }", "1:18 mutant leaked-block-on-fallbak is not emulated in this version;"
                        + " did you mean leaked-block-on-fallback?"),
                of("machine m { }", "1:9 there is one machine and it has no name: write machine { ... }"),
                // contexts
                of("task t {\n  let p = alloc_page(GFP_USER)\n  __free_page(p)\n}", "2:11 alloc_page is a function of the kernel, and this is a process:"
                        + " write kernel { alloc_page(...) } for the kernel to do it on its behalf", "3:3 __free_page is a function of the kernel, and"
                        + " this is a process: write kernel { __free_page(...) } for the kernel to do it on its behalf"),
                of("task t { interrupt { print 1 } }", "1:10 an interrupt is handled by the kernel: move this out of the task, or into kernel { }"),
                of("kernel {\n  print 1 // one\n}", "1:1 code here is the kernel's already: write it without kernel { }"),
                of("interrupt { alloc_page(GFP_KERNEL) }", "1:24 with these flags alloc_page may sleep, and nothing may in an interrupt: write GFP_ATOMIC"),
                of("wait 30", "1:6 wait takes a time with its unit: write wait 30 s (or ms, min)"),
                // the rest of the language
                of("boot { alloc_page(GFP_KERNEL) }", "1:8 alloc_page needs what a machine does not have while it boots: call it behind boot { }"),
                of("boot { wait 3 s }", "1:8 wait needs what a machine does not have while it boots: move it behind boot { }"),
                of("boot { task a { } }", "1:8 task needs what a machine does not have while it boots: move it behind boot { }"),
                of("print 1\nboot { }", "2:1 the machine boots before everything else: move this to the beginning, behind machine { }"),
                of("boot { }\nboot { }", "2:1 a machine boots once: write all of it into one block"),
                of("boot { }\nmachine { }", "2:1 the machine comes first: move this block to the beginning of the file"),
                of("predict \"how many\" 3 = page(3).count", "1:24 a prediction is made before the run: answer with a plain value, such as 12,"
                        + " NULL or \"Normal\", or with ? as long as you do not know"),
                of("predict \"how many\" 3 = \"x\"", "1:24 this can never be the answer: a number and a string are never equal: compare things"
                        + " of one kind"),
                of("expect error ENOMEMM { }", "1:14 ENOMEMM is no error such as ENOMEM; did you mean ENOMEM?"),
                of("expect signal SIGSEV { }", "1:15 SIGSEV is no signal such as SIGSEGV; did you mean SIGSEGV?"),
                of("fail alloc_page after 3", "1:6 alloc_page cannot be made to fail: choose from alloc_pages, __get_free_pages, get_zeroed_page, region_alloc"),
                of("fail alok after 3", "1:6 there is no function alok: choose from alloc_pages, __get_free_pages, get_zeroed_page, region_alloc"),
                of("fail alloc_pages after GFP_DMA", "1:24 fail takes how many calls do their work before, as in fail alloc_pages after 3"),
                of("snapshot before\ncompare befor before", "2:9 there is no snapshot befor before this; did you mean before?"),
                of("compare a b", "1:9 there is no snapshot a before this: take it with snapshot a",
                        "1:11 there is no snapshot b before this: take it with snapshot b"),
                of("kill(1, SIGTERM)", "1:1 kill is a system call, which processes make: write it in task NAME { ... } or as TASK { ... }"),
                of("expect event page_spilt", "1:14 there is no event page_spilt; did you mean page_split?"),
                of("expect event page_split where ordr == 3", "1:31 nothing is called ordr here; did you mean order?"),
                of("expect event page_split where frob == 3", "1:31 nothing is called frob here; an event page_split has page, order"),
                of("print count(event pagesplit)", "1:19 there is no event pagesplit; did you mean page_split?"),
                of("print page(event page_split)", "1:12 an event is counted, and nothing else is done with it: write count(event page_split)"),
                of("import \"../other.mms\"", "1:1 \"../other.mms\" lies outside this scenario's folder: import files from in there, as in"
                        + " import \"lib.mms\""),
                // memory of processes
                of("task bash {\n  kernel { load(current().esp) }\n}",
                        "2:17 addr of load is a kernel address, this is a user address: use get_user(to, from, [width])"),
                of("task bash {\n  kernel { store(current().esp, 1) }\n}",
                        "2:18 addr of store is a kernel address, this is a user address: use put_user(value, to, [width])"),
                of("task bash {\n  let p = brk(0)\n  kernel {\n    let a = __get_free_page(GFP_KERNEL)\n    memcpy(a, p, 8)\n    "
                                + "memcpy(p, a, 8)\n    free_page(a)\n  }\n}",
                        "5:15 from of memcpy is a kernel address, this is a user address: use copy_from_user(to, from, n)",
                        "6:12 to of memcpy is a kernel address, this is a user address: use copy_to_user(to, from, n)"),
                of("let a = __get_free_page(GFP_KERNEL)\ntask bash {\n  kernel { copy_from_user(a, a, 8) }\n}",
                        "3:30 from of copy_from_user is a user address, this is a kernel address: use memcpy(to, from, n)"),
                of("task bash {\n  kernel {\n    let a = __get_free_page(GFP_KERNEL)\n    copy_to_user(a, current().esp, 8)\n    "
                                + "free_page(a)\n  }\n}",
                        "4:18 to of copy_to_user is a user address, this is a kernel address: swap it with from, the order is "
                                + "copy_to_user(to, from, n)"),
                of("task bash { load(page(3).phys) }",
                        "1:18 addr of load is a virtual address, this is a physical address: take what mmap, mremap or brk gives"),
                of("task bash { mmap(0, 1 page, MAP_PRIVATE, PROT_READ) }",
                        "1:29 prot of mmap is made of PROT_ constants, and MAP_PRIVATE is none: swap it with flags, the order is "
                                + "mmap(addr, len, prot, flags, [file], [offset])"),
                of("task bash { mmap(0, 1 page, PROT_READ | MAP_SHARED, MAP_PRIVATE) }",
                        "1:41 prot of mmap is made of PROT_ constants, and MAP_SHARED is none: choose from PROT_NONE, PROT_READ, "
                                + "PROT_WRITE, PROT_EXEC"),
                of("task bash { mmap(0, 1 page, PROT_READ, VM_SHARED) }",
                        "1:40 flags of mmap is made of MAP_ constants, and VM_SHARED is none: choose from MAP_SHARED, MAP_PRIVATE, "
                                + "MAP_FIXED, MAP_ANONYMOUS, MAP_GROWSDOWN, MAP_DENYWRITE, MAP_EXECUTABLE, MAP_LOCKED"),
                of("task bash { mremap(0x40000000, 1 page, 2 pages, MAP_FIXED) }",
                        "1:49 flags of mremap is made of MREMAP_ constants, and MAP_FIXED is none: choose from MREMAP_MAYMOVE, "
                                + "MREMAP_FIXED"),
                of("task bash { clone(VM_SHARED) }",
                        "1:19 flags of clone is made of CLONE_ constants, and VM_SHARED is none: choose from CLONE_VM, CLONE_VFORK"),
                of("task bash { mlockall(CLONE_VM) }",
                        "1:22 flags of mlockall is made of MCL_ constants, and CLONE_VM is none: choose from MCL_CURRENT, MCL_FUTURE"),
                of("fork()", "1:1 fork is a system call, which processes make: write it in task NAME { ... } or as TASK { ... }"),
                of("task bash { let child = fork()\n as child.pid { } }", "2:5 as goes on with a task; this is a number"),
                of("task bash { execve(\"bc\") }",
                        "1:20 program of execve is a program, this is a string: declare one, as in program NAME { ... }"),
                of("file data { }", "1:1 a file needs size: write, for example, size 4 pages"),
                of("file data { size 0 B content \"a\" }",
                        "1:22 the content has 1 B, and the file only 0 B: write a larger size or a shorter content"),
                of("file data { size 3 GiB }",
                        "1:13 a file has from 0 bytes to less than 2 GiB, not 3 GiB; write, for example, size 4 pages"),
                of("file data { size 4 pages mode x }", "1:31 mode x is not emulated in this version; there is r, w, rw"),
                of("file data { size 4 }", "1:18 size needs a unit: write size 4 pages (or B, KiB, MiB, GiB)"),
                of("machine { page_cache { compare 1 } }", "1:32 page_cache.compare is true or false: write page_cache.compare true"),
                of("file data { size 4 pages blocks [200..203, 240] fragments 2 }",
                        "1:26 blocks stands in place of fragments, which is given in line 1: remove one of the two"),
                of("file data { size 4 pages blocks 200..203 }",
                        "1:33 blocks is a list of numbers and ranges of numbers: write blocks [200..203, 240, 207]"),
                of("file data { size 4 pages blocks [203..200] }", "1:34 a range goes from the lower value to the higher one: write 200..203"),
                of("file data { size 4 pages blocks [200..203, 202] }",
                        "1:26 block 202 is named twice: each block is in one place of the file only"),
                of("file data { size 4 pages blocks [0] }",
                        "1:26 a block of a file has a number from 1 to 65535, not 0; block 0 stands for a hole"),
                of("file data { size 4 pages blocks [3 KiB] }", "1:34 blocks has plain numbers: write 3"),
                of("file data { size 4 pages fragments 0 }", "1:26 a file has from 1 to 1024 pieces, not 0; write, for example, fragments 3"),
                of("disk hda { size 3 GiB }", "1:12 a disk has from 64 KiB to 64 MiB, not 3 GiB; write, for example, size 16 MiB"),
                of("disk hda { size 65 KiB block_size 4 KiB }",
                        "1:12 a disk has whole blocks of 4 KiB: write size 64 KiB instead of 65 KiB"),
                of("disk hda { block_size 3 KiB }", "1:12 a block has 1, 2 or 4 KiB, not 3 KiB; write, for example, block_size 1 KiB"),
                of("disk hda { latency 0 ms }", "1:12 a transfer takes from 1 ms to 10 s, not 0 ms; write, for example, latency 10 ms"),
                of("disk hda { latency 10 }", "1:20 latency is a time: write latency 10 ms"),
                of("disk hda { size 64 KiB inodes 200 }",
                        "1:24 a disk of 64 KiB has room for 1 to 128 inodes, not 200; write, for example, inodes 64"),
                of("file { size 4 pages }", "1:1 what is declared needs a name: write file NAME { ... }"),
                of("program bc { }", "1:1 a program needs text: write, for example, text 8 pages"),
                of("program bc { text 0 B }",
                        "1:14 the text of a program has from 1 byte to 1 GiB, not 0 B; write, for example, text 2 pages"),
                of("program bc { text 2 pages start 0x1234 }",
                        "1:27 code begins with a page, at a multiple of 0x1000: write start 0x8048000 instead of 0x1234"),
                of("program bc { text 2 pages args 1 MiB }",
                        "1:27 arguments and environment have up to 127 KiB (MAX_ARG_PAGES), not 1 MiB; write, for example, args 64 B"),
                of("program bc { text 2 pages bss 2 GiB }",
                        "1:27 the bss of a program has from nothing to 1 GiB, not 2 GiB; write, for example, bss 2 pages"),
                of("program bc { text 2 pages data }", "1:27 data has no value: write data 2 pages, on one line"),
                of("print vma(machine(), 0x1000)", "1:11 task of vma is a task, this is a machine"),
                of("task bash { print current().mm.mmpa }", "1:32 an mm_struct has no field mmpa; did you mean mmap?"),
                of("task bash { print mm(bash).mmap.vm_next.vm_strat }",
                        "1:41 a vm_area_struct has no field vm_strat; did you mean vm_start?"),
                of("print file(data)",
                        "1:12 nothing is called data here: bind it before with let data = ...; a string stands in quotes: \"data\""),
                of("machine { tlb.entries 63 }",
                        "1:11 a TLB has 1, 2, 4 and so on up to 4096 entries, not 63; write, for example, tlb.entries 64"),
                of("machine { tlb 64 }", "1:15 tlb has several parts: write tlb { entries 64 }"),
                of("let p = 3\ntask bash { let q = p + machine().TASK_SIZE * 2 }",
                        "2:45 * works on numbers; here are a user address and a number"),
                of("task bash { copy_to_user(0, 0, 3) }",
                        "1:13 copy_to_user is a function of the kernel, and this is a process: write kernel { copy_to_user(...) } for "
                                + "the kernel to do it on its behalf",
                        "1:29 from of copy_to_user is a kernel address, this is a number: take what __get_free_pages, __get_free_page "
                                + "or get_zeroed_page gives"),
                of("file data { size 1 page }\ntask bash { mmap(0, 1 page, PROT_READ, MAP_SHARED, \"data\") }",
                        "2:52 file of mmap is a file, this is a string: declare one, as in file NAME { ... }"),
                of("expect current().mm.mmap.vm_start == page_address(page(0))",
                        "1:35 a user address and a kernel address are never equal: compare things of one kind"),
                // One mistake that spoils much.
                of("section one\" {\n  print 1\n}", "1:9 a text in double quotes is missing before one: write section \"name\" { ... }"),
                of("print zone(DMA\").free_pages", "1:12 a quote is missing here, so the last one of the line is never closed: write \""),
                of("if 1 == 1\n  print 2\n}\nprint 3", "1:10 { is missing before print: write if CONDITION { ... } else { ... }"),
                of("for i in 1..3 (\n  print i\n)\n", "1:15 { is missing before (: write for NAME in 1..10 { ... }"),
                of("section \"a\" {\n  repeat 2 {\n    print 1\n  print 2\n}\nprint 3", "2:12 this { is never closed: write } where it should end"),
                of("section \"a\" {\n  print 1\n  }\n  print 2\n}\nprint 3", "3:3 this } closes nothing: remove it"),
                of("tak bash {\n  let p = brk(0)\n  store(p, 1)\n}", "1:1 there is no tak here; did you mean task?"),
                of("Def twice(n) {\n  return n * 2\n}\nprint 3", "1:1 there is no statement Def; did you mean def?"),
                of("expect zone{\"DMA\").size > 0", "1:12 this { is closed by a ): write ( here, for a call or a value"),
                of("tape data { size 3 MiB }", "1:1 this version has no declarations of kind tape: there is machine { ... }, disk NAME { ... }, file NAME { ... },"
                        + " program NAME { ... }, radix_tree NAME { ... }, trie NAME { ... }, region NAME { ... }, policy NAME { ... }"));
    }

    private static Arguments of(String text, String... messages) {
        return Arguments.of(text, List.of(messages));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWhereItIs(String text, List<String> messages) {
        List<String> told = LANGUAGE.parse(text, "lab.mms").problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message()).toList();
        assertEquals(messages, told);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        String text = """
                machine { memory 64 MB }
                let p = alloc_pages(GFP_KERNL, 1)
                print p.cuont
                fro i in 1..3 { }
                print "good"
                let q = kmaloc(3)
                """;
        List<Integer> lines = LANGUAGE.parse(text, "lab.mms").problems().stream().map(Problem::line).toList();
        assertEquals(List.of(1, 2, 3, 4, 6), lines);
    }

    @Test
    void aProblemReadsAsCompilersWriteThem() {
        Problem problem = LANGUAGE.parse("\nprint x", "lab.mms").problems().getFirst();
        assertEquals("lab.mms:2:7: error: nothing is called x here: bind it before with let x = ...", problem.toString());
        assertEquals("x", "\nprint x".substring(problem.offset(), problem.offset() + problem.length()));
    }

    @Test
    void placesAreRightWithAnyLineEnd() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Problem problem = LANGUAGE.parse("let a = 1" + end + "// two" + end + "  print b" + end, "x").problems().getFirst();
            assertEquals("3:9", problem.line() + ":" + problem.column(), "line end of " + end.length());
        }
    }

    @Test
    void aWarningDoesNotKeepFromRunning() {
        ParsedScenario scenario = LANGUAGE.parse("alloc_page(GFP_ATOMIC | GFP_KERNEL)", "x");
        assertEquals(Severity.WARNING, scenario.problems().getFirst().severity());
        assertTrue(scenario.ok());
    }
}
