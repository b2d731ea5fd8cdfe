/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Nodes, zones and their watermarks, the order of fallback, processors and tasks (Gorman 3). */
public final class MachinePicture implements Picture<MachineParts> {
    @Override
    public String name() {
        return "machine";
    }

    @Override
    public String title() {
        return "Machine";
    }

    @Override
    public MachineParts look(Subject subject) {
        return MachineParts.of(subject.machine());
    }

    @Override
    public Scene draw(MachineParts now, Optional<MachineParts> before, Wish wish) {
        return MachineScene.of(now, before, wish);
    }

    @Override
    public String text(MachineParts now) {
        StringBuilder text = new StringBuilder(MachineScene.title(now)).append('\n').append(MachineScene.clock(now)).append('\n');
        for (MachineParts.Node node : now.nodes()) {
            text.append("node ").append(node.id()).append(": ").append(Words.count(node.size(), "page")).append('\n');
            if (now.nodes().size() > 1 && !node.distances().isEmpty()) {
                text.append("  ").append(node.cpus().stream().map(cpu -> "CPU " + cpu + ", ").collect(Collectors.joining()))
                        .append(MachineScene.distances(node)).append('\n');
            }
            node.zones().forEach(zone -> zone(zone, text));
            node.fallbacks().forEach(fallback -> text.append("  with ").append(fallback.flags()).append(": ")
                    .append(names(now, fallback.zones())).append('\n'));
            if (!node.others().isEmpty()) {
                text.append("  then ").append(node.others().stream().map(other -> "node " + other).collect(Collectors.joining(", then ")))
                        .append('\n');
            }
        }
        for (MachineParts.Cpu cpu : now.cpus()) {
            text.append("CPU ").append(cpu.row()).append(" runs ").append(cpu.current().words())
                    .append(cpu.interrupts() == 0 ? "" : ", in an interrupt").append('\n');
        }
        for (MachineParts.Task task : now.tasks()) {
            text.append("task ").append(task.words()).append(' ').append(task.stateWords()).append('\n');
        }
        int more = now.tasksAll() - now.tasks().size();
        return text.append(more == 0 ? "" : "and " + Words.count(more, "more task") + "\n").toString();
    }

    private static void zone(MachineParts.Zone zone, StringBuilder text) {
        text.append("  zone ").append(zone.name()).append(": frames ").append(zone.start()).append(" to ")
                .append(zone.start() + zone.size() - 1).append("; ").append(Words.grouped(zone.used())).append(" used").append(MachineScene.holes(zone)).append(", ")
                .append(new Gauge(zone.free(), zone.min(), zone.low(), zone.high()).words()).append("; min ").append(zone.min())
                .append(", low ").append(zone.low()).append(", high ").append(zone.high())
                .append(zone.needsBalance() ? "; need_balance is set" : "").append('\n');
    }

    private static String names(MachineParts now, List<Integer> zones) {
        return zones.isEmpty() ? "none" : zones.stream().map(row -> now.zones().stream().filter(zone -> zone.row() == row).map(MachineParts.Zone::name).findFirst()
                .orElse("?")).collect(Collectors.joining(", then "));
    }
}
