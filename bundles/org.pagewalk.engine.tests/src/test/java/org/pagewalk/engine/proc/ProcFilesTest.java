/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;

class ProcFilesTest {
    @Test
    void buddyinfoHasALineForEachZoneAndAColumnForEachOrder() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults());
        machine.pageAllocator().rmqueue(1, 0);
        assertEquals("""
                Node 0, zone      DMA      0      0      0      0      0      0      0      0      0      8\s
                Node 0, zone   Normal      1      1      1      1      1      1      1      1      1     23\s
                """, ProcFiles.buddyinfo(machine));
        assertEquals(Optional.empty(), ProcFiles.text("nonsense", machine));
    }
}
