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

/** Memory of processes as scenarios use it: addresses that are errors, two meanings of load, files, programs, children. */
class ProcessMemoryTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    private static final String MAP = "let p = mmap(0, 2 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)\n";

    private static RunResult run(String text) {
        ParsedScenario parsed = LANGUAGE.parse(text, "lab.mms");
        assertTrue(parsed.ok(), parsed.problems().toString());
        return ScenarioRun.run(parsed, RunOptions.defaults(), ScenarioListener.NONE);
    }

    /** Every expectation holds, and nothing else happens. */
    private static void holds(int checks, String text) {
        RunResult result = run(text);
        assertTrue(result.passed(), result.stop() + " " + result.checks());
        assertEquals(checks, result.checks().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p + 4096 == p + 1 page", "p - p == 0", "p + 1 page - p == 4 KiB", "p != NULL", "p == 0x40000000", "p > 0",
            "vma(bash, p).vm_start == p", "vma(bash, p + 1).vm_end == p + 8 KiB", "vma(bash, 0x40000000) != NULL", "vma(bash, p + 2 pages) == NULL",
            "mm(bash) == bash.mm", "mm(current()) == current().mm", "mm(bash).mmap.vm_next.vm_mm.map_count == 2", "pte(bash, p) == 0",
            "mm(bash).swap_address == NULL", "!mm(bash).swap_address", "p + 0xffffffff == p - 1"})
    void userAddressesAreCountedComparedAndAskedFor(String expectation) {
        holds(1, "task bash {\n" + MAP + "expect " + expectation + "\n}");
    }

    @Test
    void aCallThatGivesAnAddressGivesItsErrorInstead() {
        holds(8, """
                task bash {
                  let p = mmap(0, 3 GiB, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)
                  expect p == -ENOMEM
                  expect p < 0
                  expect p != -EINVAL
                  expect error ENOMEM { mmap(0, 3 GiB, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS) }
                  expect error EINVAL { mmap(0, 3 GiB + 1, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS) }
                  expect error EBADF { mmap(0, 1 page, PROT_READ, MAP_PRIVATE) }
                  expect error EFAULT { mremap(0x1000, 1 page, 2 pages, MREMAP_MAYMOVE) }
                  expect signal SIGSEGV { load(p) }
                }
                """);
    }

    @Test
    void eachSideHasItsOwnLoadAndStore() {
        holds(4, """
                let frame = __get_free_page(GFP_KERNEL)
                store(frame, 7)
                task bash {
                  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
                  memset(p, 0x11, 8)
                  memcpy(p + 8, p, 8)
                  expect load(p + 10, 2) == 0x1111
                  kernel { expect load(frame) == 7 }
                  expect load(0 + p, 1) == 0x11
                  expect signal SIGSEGV { load(frame) }  "the process may write the kernel's address, and not use it"
                }
                """);
    }

    @Test
    void aFunctionUsesTheMemoryOfWhoeverCallsIt() {
        holds(2, """
                def twice(address) {
                  store(address, 2 * load(address))
                  return load(address)
                }
                let frame = get_zeroed_page(GFP_KERNEL)
                store(frame, 3)
                expect twice(frame) == 6
                task bash {
                  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
                  store(p, 21)
                  expect twice(p) == 42
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"twice(0x40000000) # addr of load is a kernel address, this is a number",
            "task bash { kernel { twice(current().esp) } } # addr of load is a kernel address, this is a user address"})
    void inTheKernelSuchAFunctionTakesNoOtherAddress(String call, String message) {
        RunResult result = run("def twice(address) { return 2 * load(address) }\n" + call);
        assertEquals(message, result.stop().orElseThrow().message());
    }

    @ParameterizedTest
    @CsvSource({"x86, 4096, 4096", "x86-64, 4096, 4096", "aarch64-16k, 16384, 16384", "aarch64-64k, 65536, 65536", "riscv-sv39, 4096, 4096"})
    void pagesAreAsLargeAsTheMachines(String arch, long pageSize, long page) {
        holds(5, "machine {\n  memory 4096 pages\n  arch " + arch + "\n}\nfile data { size 3 pages }\nexpect 1 page == " + page
                + "\nexpect 2 pages == 2 * PAGE_SIZE && PAGE_SIZE == " + pageSize
                + "\nexpect machine().max_mapnr == 4096\nexpect data.f_dentry.d_inode.i_size == 3 * PAGE_SIZE\ntask bash {\n" + MAP
                + "expect vma(bash, p).vm_end == p + 2 pages\n}");
    }

    @Test
    void filesAndProgramsAreWhatTheyWereDeclaredToBe() {
        holds(9, """
                file data {
                  size 5000 B
                  mode r
                  content "abc"
                }
                program bc {
                  text 5000 B
                  data 100 B
                  bss 3 pages
                  start 0x08050000
                }
                expect file("data") == data
                expect file("nothing") == NULL
                expect data.f_mode == 1
                expect bc.start_code == 0x08050000
                task bash {
                  let p = mmap(0, 2 pages, PROT_READ, MAP_SHARED, data)
                  expect load(p, 4) == 0x00636261
                  expect error EACCES { mmap(0, 1 page, PROT_WRITE, MAP_SHARED, data) }
                  execve(bc)
                  expect mm(bash).start_code == 0x08050000
                  expect mm(bash).end_code == mm(bash).start_code + 5000
                  expect vma(bash, 0x08050000).vm_file.f_dentry.d_name == "bc"
                }
                check invariants
                """.replace("check invariants\n", ""));
    }

    @Test
    void childrenAreTasksThatCanBeEntered() {
        holds(6, """
                task sh {
                  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
                  store(p, 1)
                  let children = []
                  for i in 1..3 { children += fork() }
                  for child in children {
                    as child { store(p, child.pid) }
                  }
                  expect load(p) == 1
                  as children[2] { expect load(p) == children[2].pid }
                  fail alloc_pages after 0
                  expect error ENOMEM { fork() }
                  expect mm(children[0]).mm_users == 1
                  as children[0] { exit(3) }
                  expect children[0].exit_code == 0x300
                  expect mm(children[0]) == NULL
                }
                """);
    }

    @Test
    void aSignalFromAFaultEndsTheProcessAndSkipsTheRest() {
        RunResult result = run("task bash {\n  load(0x10)\n  print \"never\"\n}\nprint bash.exit_code");
        assertEquals("139", result.output().getLast());
        assertEquals(2, result.output().size(), "it is told that the process ended, and nothing is printed after that: " + result.output());
    }

    @Test
    void whereAProcessWentWrongIsSaidAlsoOfANullPointer() {
        assertEquals(List.of("bash (pid 300) was ended by SIGSEGV, for what it did at 0x0"), run("task bash { store(NULL, 1) }").output());
        assertEquals(List.of("bash (pid 300) was ended by SIGTERM"), run("task bash { kill(getpid(), SIGTERM) }").output());
    }

    @Test
    void whatAProcessDidCanBeMadeAgain() {
        RunResult result = run("task bash {\n" + MAP + "store(p, 42)\nlet child = fork()\nas child { store(p, 43) }\nexpect load(p) == 42\n}");
        long end = result.run().end();
        var cursor = result.run().cursor();
        cursor.moveTo(result.run().start());
        assertEquals(0, result.run().machine().tables().vmArea.limit());
        cursor.moveTo(end);
        assertTrue(result.run().machine().checkInvariants().isEmpty());
    }
}
