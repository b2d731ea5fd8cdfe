/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code run --trace}: what the kernel does at each line. */
class TraceTest {
    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("lab.mms"), text).toString();
    }

    @Test
    void eachLineIsFollowedByItsTreeOfCalls() throws IOException {
        String file = file("""
                machine { memory 20 MiB  boot bare }
                let x = 3
                let page = alloc_pages(GFP_KERNEL, 9)  // a whole block
                print page
                expect x == 3
                expect x == 4
                """);
        Call.of("run", "--trace", file).ends(1).saysOnly("""
                3: let page = alloc_pages(GFP_KERNEL, 9)  // a whole block
                    alloc_pages(GFP_KERNEL, order 9)
                        _alloc_pages(GFP_KERNEL, order 9)
                            __alloc_pages(GFP_KERNEL, order 9)
                                Normal: 1024 free > 552 (1 << order, and pages_low of each zone tried): served from here
                                rmqueue(Normal, order 9)
                                    page 4608 of order 9 is handed out
                                    = page 4608
                                = page 4608
                            = page 4608
                        = page 4608
                4: print page
                    | page 4608 (Normal)
                5: expect x == 3: holds
                6: expect x == 4: failed
                %s:6: failed: x == 4
                  x is 3, expected 4
                """.formatted(file)).warns("1 of 2 expectations hold");
    }

    @Test
    void callsOfTheScenariosFunctionsAndRoundsOfLoopsEachHaveTheirLine() throws IOException {
        String file = file("""
                def fill(a, n) {
                  memset(a, n, 16)
                  return get_zeroed_page(GFP_KERNEL)
                }
                let a = __get_free_page(GFP_KERNEL)
                for n in 1..2 { fill(a, n) }
                """);
        List<String> lines = Call.of("run", "--trace", file).ends(0).out().lines()
                .filter(line -> !line.startsWith(" ")).toList();
        String memset = "2: memset(a, n, 16)";
        String zeroed = "3: return get_zeroed_page(GFP_KERNEL)";
        assertEquals(List.of("5: let a = __get_free_page(GFP_KERNEL)", memset, zeroed, memset, zeroed), lines);
    }

    @Test
    void whatStopsTheKernelIsShownWhereItHappens() throws IOException {
        String file = file("machine { boot bare } let p = alloc_page(GFP_KERNEL)\n__free_page(p)\nexpect bug { __free_page(p) }\n__free_page(p)\n");
        Call.of("run", "--trace", file).ends(1)
                .says("""
                        3: expect bug { __free_page(p) }
                            __free_pages(page 16383, order 0)
                                __free_pages_ok(page 16383, order 0)
                            kernel BUG: page 16383 is freed, but it is free already; free each block once
                            holds
                        4: __free_page(p)
                            __free_pages(page 16383, order 0)
                                __free_pages_ok(page 16383, order 0)
                            kernel BUG: page 16383 is freed, but it is free already; free each block once
                        """)
                .warns(file + ":4:1: kernel BUG: ");
    }

    @Test
    void aLongTraceIsCutAndSaysHowMuchIsLeftOut() throws IOException {
        String file = file("machine { boot bare } for i in 1..1000 { alloc_page(GFP_KERNEL) }\nprint \"end\"\n");
        long all = Call.of("run", "--trace", file).ends(0).warnsOfNothing().out().lines().count() - 1;
        Call cut = Call.of("run", "--trace-lines", "50", file).ends(0)
                .warns(file + ": the trace was cut after 50 lines, " + (all - 50) + " more are left out; --trace-lines N");
        assertEquals(51, cut.out().lines().count(), "the scenario's own output is not cut");
        Call.of("run", "--trace-lines", "0", file).ends(2).saysOnly("").warns("a trace has one line or more");
    }

    @Test
    void programsGetTheTraceAsAListOfObjects() throws IOException {
        String file = file("machine { boot bare } let p = alloc_pages(GFP_KERNEL, 9)\nprint p\nexpect 1 == 1\n");
        String out = Call.of("run", "--trace", "--json", file).ends(0).out();
        assertEquals(1, out.lines().count());
        JsonObject answer = JsonParser.parseString(out).getAsJsonObject();
        assertEquals(file, answer.get("file").getAsString());
        assertEquals(0, answer.get("trace_left_out").getAsLong());
        assertEquals("page 15872 (Normal)", answer.getAsJsonArray("output").get(0).getAsString());
        JsonArray trace = answer.getAsJsonArray("trace");
        JsonObject line = trace.get(0).getAsJsonObject();
        assertEquals("line", line.get("kind").getAsString());
        assertEquals("machine { boot bare } let p = alloc_pages(GFP_KERNEL, 9)", line.get("text").getAsString());
        JsonObject decision = trace.get(4).getAsJsonObject();
        assertEquals("decision", decision.get("kind").getAsString());
        assertEquals("served", decision.get("word").getAsString());
        assertEquals(1, decision.get("line").getAsInt());
        assertEquals(3, decision.get("depth").getAsInt());
        assertEquals(12_288, decision.getAsJsonObject("fields").get("free").getAsLong());
        assertTrue(decision.get("moment").getAsLong() > line.get("moment").getAsLong());
        JsonObject result = trace.get(7).getAsJsonObject();
        assertEquals("result", result.get("kind").getAsString());
        assertEquals("rmqueue", result.get("word").getAsString());
        assertEquals(15_872, result.getAsJsonObject("fields").get("result").getAsLong());
        JsonObject empty = JsonParser.parseString(Call.of("run", "--trace", "--json", file("let x = 1\n")).ends(0).out()).getAsJsonObject();
        assertEquals(0, empty.getAsJsonArray("trace").size());
    }
}
