/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.Table;

/**
 * What a machine consists of at one moment: what {@link MachineScene} draws.
 *
 * @param words kernel, architecture, memory and processors
 * @param pageBytes bytes in a page
 * @param jiffies timer ticks since boot, {@link Scheduler#HZ} a second
 * @param cpus every processor
 * @param tasks every task, at most the first {@link #TASKS_MAX}
 * @param tasksAll how many tasks there are
 */
public record MachineParts(String words, int pageBytes, long jiffies, List<Node> nodes, List<Cpu> cpus, List<Task> tasks, int tasksAll) {
    /** So many tasks are shown. */
    static final int TASKS_MAX = 100;
    /** The zone flags of a caller, by the number of the zonelist that they choose. */
    private static final List<String> ZONE_FLAGS = List.of("no zone flag", "__GFP_DMA", "__GFP_HIGHMEM");

    /** A bank of memory. */
    public record Node(int row, int id, int size, List<Zone> zones, List<Fallback> fallbacks) {
    }

    /** A zone, in the kernel's terms. */
    public record Zone(int row, String name, int start, int size, int free, int min, int low, int high, boolean needsBalance) {
    }

    /** Where an allocation with such flags looks for memory, in this order. */
    public record Fallback(String flags, List<Integer> zones) {
    }

    /** A processor, and the task that runs on it. */
    public record Cpu(int row, Task current, int interrupts) {
    }

    /** A task. */
    public record Task(int row, int pid, String comm, int state) {
        String words() {
            return comm + " (pid " + pid + ")";
        }

        String stateWords() {
            return switch (state) {
                case Scheduler.TASK_RUNNING -> "runs or could";
                case Scheduler.TASK_INTERRUPTIBLE -> "sleeps";
                case Scheduler.TASK_UNINTERRUPTIBLE -> "sleeps, not to be disturbed";
                case Scheduler.TASK_ZOMBIE -> "has ended";
                default -> "state " + state;
            };
        }
    }

    static MachineParts of(Machine machine) {
        Tables tables = machine.tables();
        List<Node> nodes = rows(tables.node).mapToObj(node -> node(tables, node)).toList();
        CpuTable table = tables.cpu;
        List<Cpu> cpus = rows(table).mapToObj(cpu -> new Cpu(cpu, task(tables.task, table.current(cpu)), table.local_irq_count(cpu)))
                .toList();
        List<Task> tasks = rows(tables.task).limit(TASKS_MAX).mapToObj(task -> task(tables.task, task)).toList();
        return new MachineParts(machine.spec().words(), machine.architecture().pageSize(), tables.machine.jiffies(0), nodes, cpus,
                tasks, (int) rows(tables.task).count());
    }

    private static IntStream rows(Table table) {
        return IntStream.range(0, table.limit()).filter(table::exists);
    }

    private static Task task(TaskTable tasks, int row) {
        return row == Table.NULL ? new Task(row, 0, "nobody", 0) : new Task(row, tasks.pid(row), tasks.comm(row), tasks.state(row));
    }

    private static Node node(Tables tables, int node) {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < NodeTable.MAX_NR_ZONES; i++) {
            int zone = tables.node.node_zones(node, i);
            if (tables.zone.size(zone) > 0) {
                zones.add(zone(tables.zone, zone));
            }
        }
        List<Fallback> fallbacks = new ArrayList<>();
        for (int kind = 0; kind < ZONE_FLAGS.size(); kind++) {
            int list = tables.node.node_zonelists(node, kind);
            List<Integer> order = IntStream.range(0, tables.zonelist.zones.size()).map(i -> tables.zonelist.zones(list, i))
                    .takeWhile(zone -> zone != Table.NULL).boxed().toList();
            fallbacks.add(new Fallback(ZONE_FLAGS.get(kind), order));
        }
        return new Node(node, tables.node.node_id(node), tables.node.node_size(node), List.copyOf(zones), fallbacks);
    }

    private static Zone zone(ZoneTable zones, int row) {
        return new Zone(row, zones.name(row), zones.zone_start_mapnr(row), zones.size(row), zones.free_pages(row), zones.pages_min(row),
                zones.pages_low(row), zones.pages_high(row), zones.need_balance(row) != 0);
    }

    /** The zones of all nodes. */
    List<Zone> zones() {
        return nodes.stream().flatMap(node -> node.zones().stream()).toList();
    }
}
