/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.picture.FreeAreasScene.Options;
import org.pagewalk.picture.Shape.Box;

class FreeListsTest {
    @Test
    void aBootedMachineHasTheZonesThatHavePages() throws ConfigurationException {
        List<FreeLists> zones = FreeLists.zonesOf(Machine.boot(MachineSpec.defaults().bare()));
        assertEquals(List.of("DMA", "Normal"), zones.stream().map(z -> z.zone().name()).toList());
        FreeLists.Zone normal = zones.get(1).zone();
        assertEquals(4096, normal.startPfn());
        assertEquals(12288, normal.size());
        assertEquals(12288, normal.freePages());
        assertEquals(4096, normal.pageBytes());
        assertTrue(0 < normal.min() && normal.min() < normal.low() && normal.low() < normal.high());
    }

    @Test
    void listsAreReadHeadFirstAndStayAsTheyWere() {
        Machine machine = Machine.bareZone(2048);
        int zone = machine.zone("Normal", 0).orElseThrow();
        FreeLists before = FreeLists.of(machine, zone);
        assertEquals(List.of(1536, 1024, 512, 0), List.of(before.pfn(9, 0), before.pfn(9, 1), before.pfn(9, 2), before.pfn(9, 3)));
        machine.pageAllocator().rmqueue(zone, 0);
        FreeLists after = FreeLists.of(machine, zone);
        assertEquals(4, before.count(9));
        assertEquals(3, after.count(9));
        assertEquals(2046, after.pfn(0, 0));
        assertTrue(before.contains(9, 1536) && !after.contains(9, 1536));
        assertFalse(before.contains(42, 0));
    }

    @Test
    void theSceneOfAMachinePointsAtItsRows() {
        Machine machine = Machine.bareZone(1024);
        int zone = machine.zone("Normal", 0).orElseThrow();
        Scene scene = FreeAreasScene.of(machine, zone, Options.plain());
        Box row = (Box) scene.shapes().stream().filter(s -> s.target().table().equals("FreeArea")).findFirst().orElseThrow();
        assertEquals(machine.tables().zone.free_area(zone, 0), row.target().row());
        assertEquals("Free areas of zone Normal: 1,024 of 1,024 pages free", scene.title());
    }
}
