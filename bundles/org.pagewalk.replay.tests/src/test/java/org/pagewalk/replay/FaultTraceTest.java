/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.replay.Traces.difference;
import static org.pagewalk.replay.Traces.play;
import static org.pagewalk.replay.Traces.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTraceTest {
    private static final String TRACE = Traces.text("fault-1500.trace");
    private static final String HEAD = "# pagewalk-trace 1 fault\n# file 1 is 40 pages long, file 2 is 6; both open read-write\n";

    @ParameterizedTest
    @CsvSource({ "fault-1500.trace, 3622", "fault-5000.trace, 8680", "fault-mprotect-2500.trace, 4980" })
    void theEmulatorAnswersEveryLineAsTheKernelDid(String name, long lines) throws TraceException {
        assertEquals(new ReplayResult.Match("FILE", "fault", lines), play(Traces.bytes(name)));
    }

    @Test
    void aChangedAnswerIsReportedAtItsLineWithBothAnswers() throws TraceException {
        String line = "read 0 40002320 = major 0 2 p--au rss 1";
        assertEquals(new ReplayResult.Difference("FILE", "fault", 15, line.replace("major", "minor"), line),
                difference(TRACE.replaceFirst(line, line.replace("major", "minor"))));
    }

    @Test
    void whatASnapshotLacksOrHasTooMuchIsADifference() throws TraceException {
        ReplayResult.Difference lost = difference(TRACE.replaceFirst("area 0 40003000-40005000 71 0 0\n", "").replace("# end 3622", "# end 3621"));
        assertEquals("area 0 40003000-40005000 71 0 0", lost.got());
        ReplayResult.Difference added = difference(TRACE.replaceFirst("snapshot\n", "snapshot\nproc 77 rss 0 total_vm 0 maps 0 tables 0\n")
                .replace("# end 3622", "# end 3623"));
        assertEquals("nothing", added.got());
        ReplayResult.Difference last = difference(HEAD + "mmap 0 0 3000 1 2 0 0 = 40000000 freed 0 tables 0\nsnapshot\n"
                + "proc 0 rss 0 total_vm 3 maps 1 tables 0\nread 0 40000000 = minor ZERO - p--au rss 0\n# end 4\n");
        assertEquals("nothing", last.expected());
        assertEquals("area 0 40000000-40003000 71 0 0", last.got());
    }

    @ParameterizedTest
    @ValueSource(strings = { "read 7 40000000 = none 0 1 p--au rss 0", "mmap 0 0 3000 1 2 5 0 = 40000000 freed 0 tables 0",
            "area 0 40000000-40003000 71 0 0", "write 0", "mremap 0 0 0 = 0", "read 0 zz = none", "fork 0 -> 1" })
    void aLineThatCannotBeReadIsRefusedWithItsPlace(String line) {
        refused(HEAD + line + "\n# end 1\n", "FILE:3");
    }

    @Test
    void aFileOfEndlessLengthIsRefused() {
        refused("# pagewalk-trace 1 fault\n# file 1 is 9999999 pages long\nsnapshot\n# end 1\n", "FILE:2", "9999999");
    }

    @Test
    void accessesAcrossManyFilesAndProcessesEndWhereTheTraceSaysTheyDo() throws TraceException {
        ReplayResult.Difference stopped = difference(HEAD + "mmap 0 0 1000 3 22 1 0 = -9 freed 0 tables 0\n# end 1\n");
        assertTrue(stopped.got().startsWith("mmap 0 0 1000 3 22 1 0 = 40000000"), stopped.got());
    }
}
