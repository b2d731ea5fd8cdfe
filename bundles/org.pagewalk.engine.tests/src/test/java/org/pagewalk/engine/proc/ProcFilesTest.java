/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.pagealloc.Reclaim;

class ProcFilesTest {
    @Test
    void buddyinfoHasALineForEachZoneAndAColumnForEachOrder() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().bare());
        machine.pageAllocator().rmqueue(1, 0);
        assertEquals("""
                Node 0, zone      DMA      0      0      0      0      0      0      0      0      0      8\s
                Node 0, zone   Normal      1      1      1      1      1      1      1      1      1     23\s
                """, text("buddyinfo", machine));
    }

    @Test
    void meminfoTellsTheSameInBytesAndInKilobytes() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().bare());
        machine.pageAllocator().rmqueue(1, 3);
        assertEquals("""
                        total:    used:    free:  shared: buffers:  cached:
                Mem:  67108864    32768 67076096        0        0        0
                Swap:        0        0        0
                MemTotal:        65536 kB
                MemFree:         65504 kB
                MemShared:           0 kB
                Buffers:             0 kB
                Cached:              0 kB
                SwapCached:          0 kB
                Active:              0 kB
                Inactive:            0 kB
                HighTotal:           0 kB
                HighFree:            0 kB
                LowTotal:        65536 kB
                LowFree:         65504 kB
                SwapTotal:           0 kB
                SwapFree:            0 kB
                """, text("meminfo", machine));
    }

    @Test
    void meminfoCountsHighMemoryApart() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().withMemory(4L << 30).bare());
        machine.pageAllocator().rmqueue(2, 0);
        String text = text("meminfo", machine);
        assertTrue(text.contains("Mem:  4294967296     4096 4294963200 "), text);
        assertTrue(text.contains("HighTotal:     3276800 kB\nHighFree:      3276796 kB\nLowTotal:       917504 kB\n"), text);
    }

    @Test
    void whatStaysReservedIsNoMemoryToUse() {
        BitSet reserved = new BitSet();
        reserved.set(10, 20);
        String text = text("meminfo", Machine.ofZones(new int[] {4096, 0, 0}, reserved, Reclaim.NONE));
        assertTrue(text.contains("MemTotal:        16344 kB\nMemFree:         16344 kB\n"), text);
    }

    @Test
    void swapsIsTheHeadingWhileNothingIsSwappedTo() throws ConfigurationException {
        assertEquals("Filename\t\t\tType\t\tSize\tUsed\tPriority\n", text("swaps", Machine.boot(MachineSpec.defaults().bare())));
    }

    @Test
    void everyFileIsExplainedInASentenceAndEndsItsLines() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().bare());
        for (ProcFile file : ProcFiles.all()) {
            assertTrue(file.explanation().endsWith("."), file.name());
            assertFalse(file.source().isBlank(), file.name());
            assertTrue(file.text(machine).isEmpty() ? file.isOfProcess() : file.text(machine).endsWith("\n"), file.name());
        }
        assertEquals(Optional.empty(), ProcFiles.text("nonsense", machine));
    }

    private static String text(String name, Machine machine) {
        return ProcFiles.text(name, machine).orElseThrow();
    }
}
