/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that begins bare is the same whether its pages are handed over one by one, as while somebody listens, or in blocks. */
class BareBootTest {
    @ParameterizedTest
    @ValueSource(strings = {"20 MiB", "17 MiB", "1028 KiB", "900 MiB"})
    void blocksAreWhatPagesComeTo(String memory) {
        ParsedScenario parsed = ScenarioLanguage.create().parse("machine { memory " + memory + " boot bare }\nboot { }\nprint proc(\"buddyinfo\")\n",
                "a.mms");
        assertTrue(parsed.ok(), parsed.problems().toString());
        RunResult pages = ScenarioRun.run(parsed, RunOptions.defaults(), ScenarioListener.NONE);
        RunResult blocks = ScenarioRun.run(parsed, RunOptions.defaults().unrecorded(), ScenarioListener.NONE);
        assertEquals(pages.machine().tables().store().digest(), blocks.machine().tables().store().digest());
        assertEquals(pages.output(), blocks.output());
        assertEquals(List.of(), blocks.machine().checkInvariants());
    }
}
