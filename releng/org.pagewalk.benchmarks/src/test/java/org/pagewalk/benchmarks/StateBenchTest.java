/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.model.tables.PageTable;

/** That the benchmark measures what it says; how fast it is, is for the benchmark to show. */
class StateBenchTest {
    @Test
    void everyFrameIsInThePageCacheAndOnAnLruList() {
        Machine machine = Machine.bareZone(2048);
        CachedPages cached = new CachedPages(machine);
        PageTable pages = cached.machine().tables().page;
        for (int page = 0; page < pages.limit(); page++) {
            assertTrue(pages.lru.isOn(page) && pages.list.isOn(page) && pages.PageLRU(page), "page " + page);
            assertEquals(0, pages.mapping(page));
        }
        assertEquals(2048, machine.tables().machine.inactive_list.size(0));
        assertEquals(List.of(), machine.store().checkInvariants());
    }

    @Test
    void theCallsOfTheRunFillAndEmptyMemoryAndNeverStop() {
        Run run = Run.record(Machine.bareZone(8192), RunLimits.DEFAULT);
        new RandomCalls(run).make(20_000);
        assertTrue(run.inputs() > 15_000, run.inputs() + " inputs");
        assertEquals(List.of(), run.machine().checkInvariants());
        assertFalse(run.machine().tables().zone.free_pages(1) > 8000, "half of it is in use");
    }

    @Test
    void wrongOptionsAreExplained() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertEquals(2, new StateBench().run(List.of("--operations", "7"), System.out, new PrintStream(messages)));
        assertEquals("bench state: --operations wants a number from 10000 to 1000000000, not 7\n",
                messages.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
