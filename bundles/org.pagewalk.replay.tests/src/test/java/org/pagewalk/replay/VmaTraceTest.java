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

class VmaTraceTest {
    private static final String TRACE = Traces.text("vma-300.trace");
    private static final String MREMAP = Traces.text("vma-mremap-500.trace");

    @ParameterizedTest
    @CsvSource({ "vma-300.trace, 791", "vma-5000.trace, 8300", "vma-8000-wide.trace, 12524", "vma-mremap-500.trace, 1524",
            "vma-mremap-5000.trace, 15234" })
    void theEmulatorMapsAsTheKernelDid(String name, long lines) throws TraceException {
        assertEquals(new ReplayResult.Match("FILE", "vma", lines), play(Traces.bytes(name)));
    }

    @ParameterizedTest
    @CsvSource({ "mmap 0 8000 0 2 0 0 = 4001c000, mmap 0 8000 0 2 0 0 = 4001d000", "munmap 400c5000 f000 = 0, munmap 400c5000 f000 = -22",
            "mprotect 40106000 19000 3 = -12, mprotect 40106000 19000 3 = 0", "brk 8111000 = 8111000, brk 8111000 = 8060000",
            "area 08060000-08111000 77 0 0, area 08060000-08111000 77 1 0", "area 4001c000-40024000 70 0 0, area 4001c000-40024000 70 0 9",
            "totals 115 1819 42, totals 115 1819 41" })
    void aChangedAnswerIsReportedAtItsLine(String answer, String changed) throws TraceException {
        assertTrue(TRACE.contains(answer + "\n"), answer);
        ReplayResult.Difference found = difference(TRACE.replaceFirst(answer + "\n", changed + "\n"));
        assertEquals(1 + TRACE.substring(0, TRACE.indexOf(answer + "\n")).chars().filter(c -> c == '\n').count(), found.line());
        assertEquals(changed, found.expected());
        assertEquals(answer, found.got());
    }

    @Test
    void anAreaThatIsMissingOrTooManyIsReported() throws TraceException {
        String last = TRACE.lines().filter(line -> line.startsWith("area")).reduce((one, other) -> other).orElseThrow();
        int at = TRACE.lastIndexOf(last);
        assertEquals(last, difference(TRACE.substring(0, at) + TRACE.substring(at + last.length() + 1).replace("# end 791", "# end 790")).got());
        ReplayResult.Difference more = difference(TRACE.substring(0, at) + last + "\narea 60000000-60001000 77 0 0"
                + TRACE.substring(at + last.length()).replace("# end 791", "# end 792"));
        assertEquals("the end of the list of areas", more.got());
    }

    @Test
    void whatIsNoLineOfThisKindIsRefused() {
        refused(TRACE.replaceFirst("mmap 0 1c000 1 2 0 0 = 40000000", "mmap 0 1c000 1 2 5 0 = 40000000"), "FILE:7: \"5\" is not a number from 0 to 4");
        refused(TRACE.replaceFirst("mmap 0 1c000 1 2 0 0 = 40000000", "mmap 0 1c000 1 2 0 = 40000000"), "FILE:7: \"=\" is not a number");
        refused(TRACE.replaceFirst("munmap 400c5000 f000 = 0", "munmap 400c5000 f000"), "FILE:8: ", "is no line of a vma trace", "munmap ADDR LEN = RET");
        refused(TRACE.replaceFirst("munmap 400c5000 f000 = 0", "unmap 400c5000 f000 = 0"), "FILE:8: ", "is no line of a vma trace");
        refused(TRACE.replaceFirst("munmap 400c5000 f000 = 0", "munmap 1400c5000 f000 = 0"), "FILE:8: \"1400c5000\" is not a number");
        refused(TRACE.replaceFirst("munmap 400c5000 f000 = 0", "munmap 400c5000 f000 = x"), "FILE:8: \"x\" is not a number");
        refused(TRACE.replaceFirst("area 00000000-00003000 74 12 3", "area 00000000+00003000 74 12 3"), "is no line of a vma trace");
        refused(TRACE.replaceFirst("area 00000000-00003000 74 12 3", "area 00000000-0000300z 74 12 3"), "\"0000300z\" is not a number");
    }

    @Test
    void damageNeverBreaksTheReplay() {
        Traces.damageNeverBreaksTheReplay(round -> round % 2 == 0 ? TRACE : MREMAP, "0123456789 =-\nabcdef");
    }
}
