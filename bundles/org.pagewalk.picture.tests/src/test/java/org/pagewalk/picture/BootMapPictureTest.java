/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Presets;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;

class BootMapPictureTest {
    private static final BootMapPicture PICTURE = new BootMapPicture();

    private static BootMap look(Machine machine) {
        return PICTURE.look(new Subject(Run.unrecorded(machine), "", Target.NONE, Progress.NONE));
    }

    private static Machine boot(String preset) throws ConfigurationException {
        return Machine.boot(Presets.named(preset).orElseThrow().spec());
    }

    /** Every frame is in one stretch, and in one only. */
    private static void areWhole(BootMap map, Machine machine) {
        for (List<BootMap.Stretch> stretches : List.of(map.taken(), map.handed())) {
            int end = 0;
            for (BootMap.Stretch stretch : stretches) {
                assertEquals(end, stretch.start(), stretch.toString());
                end = stretch.end();
            }
            assertEquals(machine.tables().page.limit(), end);
        }
    }

    @Test
    void afterBootItIsKnownWhoTookWhatAndWhatIsLeft() throws ConfigurationException {
        for (Presets.Preset preset : Presets.all()) {
            Machine machine = Machine.boot(preset.spec());
            BootMap map = look(machine);
            areWhole(map, machine);
            long free = 0;
            for (int zone = 0; zone < machine.tables().zone.limit(); zone++) {
                free += machine.tables().zone.free_pages(zone);
            }
            assertEquals(free + HashFrames.of(machine).cardinality(), BootMap.count(map.handed(), BootKind.HANDED_OVER), preset.name());
            assertTrue(BootMap.count(map.taken(), BootKind.MEM_MAP) > 0 && BootMap.count(map.taken(), BootKind.IMAGE) > 0, preset.name());
            for (double width : new double[] {560, 1400}) {
                Scene scene = PICTURE.draw(map, Optional.empty(), Wish.wide(width));
                assertTrue(scene.of(Target.row("E820Entry", 0)).isPresent() && scene.of(Target.row("BootBlock", 0)).isPresent(), preset.name());
            }
        }
    }

    @Test
    void thePcKeepsWhatItsFirmwareHasAndTheImageLiesAtOneMebibyte() throws ConfigurationException {
        String text = PICTURE.text(look(boot("i386-32MiB")));
        assertTrue(text.contains("""
                  frames 159 to 159: kept by the firmware
                  frames 160 to 239: no memory
                  frames 240 to 255: kept by the firmware
                  frames 256 to 543: kernel code
                """), text);
        assertTrue(text.contains("max_low_pfn = max_pfn: 8192\n"), text);
        assertTrue(text.contains("free_area map of DMA, 9 blocks, "), text);
    }

    @Test
    void highMemoryIsNotBootMemorysAndItsEndsAreMarked() throws ConfigurationException {
        BootMap map = look(boot("i386-4GiB"));
        assertEquals(List.of(new BootMap.Mark("max_low_pfn = highstart_pfn", 229_376), new BootMap.Mark("highend_pfn = max_pfn", 1_179_648)),
                map.marks().subList(1, 3));
        assertEquals(BootKind.HIGH, map.taken().getLast().kind());
        assertEquals(512 << 8, map.taken().stream().filter(each -> each.kind() == BootKind.HOLE && each.start() > 1024)
                .mapToInt(each -> each.end() - each.start()).sum(), "512 MiB for devices");
    }

    @Test
    void whileBootMemoryIsThereItsBitmapCounts() throws ConfigurationException {
        Machine machine = Machine.powerOn(MachineSpec.defaults());
        assertEquals(0, BootMap.count(look(machine).handed(), BootKind.HANDED_OVER));
        machine.boot().needBootMemory();
        BootMap before = look(machine);
        areWhole(before, machine);
        machine.bootMemory().reserveBootmem(5000L << 12, 3L << 12);
        BootMap after = look(machine);
        assertTrue(after.taken().stream().anyMatch(each -> each.start() == 5000 && each.end() == 5003 && each.kind() == BootKind.RESERVED));
        Scene scene = PICTURE.draw(after, Optional.of(before), Wish.wide(960));
        Cells cells = (Cells) scene.shapes().stream().filter(shape -> shape instanceof Cells field && field.codes().length > 1).findFirst().orElseThrow();
        int cell = cells.meaning().indexOf(Target.page(5000));
        assertEquals(Ink.NEW_EDGE, cells.swatch(cell).dot(), "what changed is marked");
        assertTrue(cells.meaning().tip(cell).contains("reserved 3"), cells.meaning().tip(cell));
    }

    @Test
    void aMachineThatNeverBootedHasOneNodeAndNothingElse() {
        BootMap map = look(Machine.bareZone(64));
        assertEquals(List.of(), map.firmware());
        assertEquals(64, BootMap.count(map.handed(), BootKind.HANDED_OVER));
    }
}
