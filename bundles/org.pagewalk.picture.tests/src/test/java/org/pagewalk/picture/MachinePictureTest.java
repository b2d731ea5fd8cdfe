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
import org.pagewalk.picture.Shape.Box;

class MachinePictureTest {
    private static final MachinePicture PICTURE = new MachinePicture();

    private final Machine machine = boot();

    private static Machine boot() {
        try {
            return Machine.boot(MachineSpec.defaults().withMemory(1L << 30).withCpus(2).bare());
        } catch (ConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private MachineParts look() {
        return look(machine);
    }

    private static MachineParts look(Machine machine) {
        return PICTURE.look(new Subject(Run.unrecorded(machine), "", Target.NONE, Progress.NONE));
    }

    @Test
    void nodesSayWhichProcessorsAreNearHowFarOthersAreAndWhoIsAskedNext() throws ConfigurationException {
        MachineParts parts = look(Machine.boot(Presets.named("two-nodes").orElseThrow().spec()));
        for (double width : new double[] {560, 1400}) {
            Scene scene = PICTURE.draw(parts, Optional.empty(), Wish.wide(width));
            List<String> labels = SmallRun.labels(scene);
            assertTrue(labels.containsAll(List.of("Node 0", "Node 1", "distance 10 here, 20 to node 1", "distance 10 here, 20 to node 0",
                    "none: this node has no such zone")), labels.toString());
            Box cpu = (Box) scene.shapes().stream().filter(shape -> shape instanceof Box box && box.tip().equals("CPU 1 is nearest to node 1"))
                    .findFirst().orElseThrow();
            assertEquals(Target.row("Cpu", 1), scene.at(cpu.x() + 2, cpu.y() + 2).orElseThrow().target());
        }
        String text = PICTURE.text(parts);
        assertTrue(text.contains("  CPU 1, distance 10 here, 20 to node 0\n"), text);
        assertTrue(text.contains("  with __GFP_DMA: none\n  then node 0\n"), text);
    }

    @Test
    void framesInHolesAreNotCountedAsUsed() throws ConfigurationException {
        MachineParts parts = look(Machine.boot(Presets.named("i386-4GiB").orElseThrow().spec()));
        MachineParts.Zone high = parts.zones().getLast();
        assertEquals(512 << 8, high.holes(), "512 MiB for devices");
        assertEquals(0, high.used());
        assertTrue(PICTURE.text(parts).contains("; 0 used, 131,072 in holes, free: "), PICTURE.text(parts));
    }

    @Test
    void aMachineWithoutZonesYetSaysSo() throws ConfigurationException {
        Machine early = Machine.powerOn(MachineSpec.defaults());
        assertTrue(SmallRun.labels(PICTURE.draw(look(early), Optional.empty(), Wish.wide(600))).contains("its zones are not built yet"));
    }

    @Test
    void zonesShowHowMuchIsFreeAndTheirWatermarks() {
        Scene scene = PICTURE.draw(look(), Optional.empty(), Wish.wide(960));
        List<String> labels = SmallRun.labels(scene);
        assertTrue(labels.containsAll(List.of("Node 0", "DMA", "Normal", "HighMem", "0 used, 225,280 free", "min 255", "low 510", "high 765",
                "free: 225,280, far above high")), labels.toString());
        assertEquals("Machine: linux-2.4.20, x86, 2 CPUs, 1 GiB, seed 1; 262,144 of 262,144 pages free", scene.title());
    }

    @Test
    void aZoneThatNeedsToBeBalancedSaysSo() {
        machine.tables().zone.need_balance(1, 1);
        machine.tables().zone.free_pages(1, 200);
        List<String> labels = SmallRun.labels(PICTURE.draw(look(), Optional.empty(), Wish.wide(960)));
        assertTrue(labels.contains("\u25b2 need_balance: kswapd is to balance it"), labels.toString());
        assertTrue(labels.contains("free: 200, below min"), labels.toString());
    }

    @Test
    void fallbackGoesFromThePreferredZoneToTheOthers() {
        List<MachineParts.Fallback> orders = look().nodes().getFirst().fallbacks();
        assertEquals(List.of(1, 0), orders.get(0).zones());
        assertEquals(List.of(0), orders.get(1).zones());
        assertEquals(List.of(2, 1, 0), orders.get(2).zones());
    }

    @Test
    void aClickOnEachPartSelectsIt() {
        MachineParts parts = look();
        for (double width : new double[] {400, 960, 2000}) {
            Scene scene = PICTURE.draw(parts, Optional.empty(), Wish.wide(width));
            for (Target target : List.of(Target.row("Node", 0), Target.row("Zone", 0), Target.row("Zone", 1), Target.row("Zone", 2),
                    Target.row("Cpu", 0), Target.row("Cpu", 1), Target.row("Task", parts.tasks().getLast().row()))) {
                Box box = (Box) scene.of(target).orElseThrow();
                assertEquals(target, scene.at(box.x() + 2, box.y() + box.height() / 2).orElseThrow().target(), target + " at " + width);
            }
        }
    }

    @Test
    void whatHasChangedIsTold() {
        MachineParts before = look();
        machine.tables().zone.free_pages(1, machine.tables().zone.free_pages(1) - 8);
        machine.tables().machine.jiffies(0, 300);
        List<String> labels = SmallRun.labels(PICTURE.draw(look(), Optional.of(before), Wish.wide(960)));
        assertTrue(labels.contains("\u22128 free"), labels.toString());
        assertTrue(labels.stream().anyMatch(label -> label.endsWith("jiffies 300 (3 s since boot), +300")), labels.toString());
    }

    @Test
    void manyTasksAreCountedAndCut() {
        for (int i = 0; i < 500; i++) {
            machine.scheduler().createProcess("p" + i);
        }
        MachineParts parts = look();
        assertEquals(MachineParts.TASKS_MAX, parts.tasks().size());
        assertTrue(SmallRun.labels(PICTURE.draw(parts, Optional.empty(), Wish.wide(960))).contains("Tasks, the first 100 of 504"));
        assertTrue(PICTURE.text(parts).endsWith("and 404 more tasks\n"));
    }

    @Test
    void theTextTellsTheSame() {
        String text = PICTURE.text(look());
        assertTrue(text.contains("zone Normal: frames 4096 to 229375; 0 used, free: 225,280, far above high; min 255, low 510, high 765"), text);
        assertTrue(text.contains("with __GFP_HIGHMEM: HighMem, then Normal, then DMA"), text);
        assertTrue(text.contains("CPU 1 runs swapper (pid 0)"), text);
    }

    @Test
    void aProcessSaysHowMuchOfItIsInMemory() throws ConfigurationException {
        ProcessRun process = new ProcessRun();
        process.store(process.map(4));
        MachinePicture picture = new MachinePicture();
        String text = picture.text(picture.look(process.look()));
        assertTrue(text.contains("task bash (pid 300) runs or could, rss 2 pages\n"), text);
        assertTrue(text.contains("task kswapd (pid 4) sleeps\n"), text);
    }
}
