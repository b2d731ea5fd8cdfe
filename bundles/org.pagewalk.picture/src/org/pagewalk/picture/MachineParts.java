/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.E820EntryTable;
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

    /**
     * A bank of memory.
     *
     * @param cpus the processors to which it is nearest
     * @param distances how far each node is, by its number
     * @param others which nodes are asked, in this order, when this one has nothing
     */
    public record Node(int row, int id, int size, List<Zone> zones, List<Fallback> fallbacks, List<Integer> cpus, List<Integer> distances,
            List<Integer> others) {
    }

    /**
     * A zone, in the kernel's terms.
     *
     * @param holes page frames within it that are no memory
     */
    public record Zone(int row, String name, int start, int size, int holes, int free, int min, int low, int high, boolean needsBalance) {
        /** Pages that somebody has. */
        int used() {
            return size - holes - free;
        }
    }

    /** Where an allocation with such flags looks for memory, in this order. */
    public record Fallback(String flags, List<Integer> zones) {
    }

    /** A processor, and the task that runs on it. */
    public record Cpu(int row, Task current, int interrupts) {
    }

    /**
     * A task.
     *
     * @param rss how many pages of its address space are in memory; -1 for a task without one
     */
    public record Task(int row, int pid, String comm, int state, long rss) {
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
            } + (rss < 0 ? "" : ", rss " + Words.count(rss, "page"));
        }
    }

    static MachineParts of(Machine machine) {
        Tables tables = machine.tables();
        List<Node> nodes = rows(tables.node).mapToObj(node -> node(tables, node)).toList();
        CpuTable table = tables.cpu;
        List<Cpu> cpus = rows(table).mapToObj(cpu -> new Cpu(cpu, task(tables, table.current(cpu)), table.local_irq_count(cpu)))
                .toList();
        List<Task> tasks = rows(tables.task).limit(TASKS_MAX).mapToObj(task -> task(tables, task)).toList();
        return new MachineParts(machine.spec().words(), machine.architecture().pageSize(), tables.machine.jiffies(0), nodes, cpus,
                tasks, (int) rows(tables.task).count());
    }

    private static IntStream rows(Table table) {
        return IntStream.range(0, table.limit()).filter(table::exists);
    }

    private static Task task(Tables tables, int row) {
        TaskTable tasks = tables.task;
        int mm = row == Table.NULL ? Table.NULL : tasks.mm(row);
        return row == Table.NULL ? new Task(row, 0, "nobody", 0, -1)
                : new Task(row, tasks.pid(row), tasks.comm(row), tasks.state(row), mm == Table.NULL ? -1 : tables.mmStruct.rss(mm));
    }

    private static Node node(Tables tables, int node) {
        NodeTable nodes = tables.node;
        List<Zone> zones = new ArrayList<>();
        Map<List<Integer>, String> flags = new LinkedHashMap<>();
        if (nodes.node_zones.get(node) != Table.NULL) {
            for (int i = 0; i < NodeTable.MAX_NR_ZONES; i++) {
                int zone = nodes.node_zones(node, i);
                if (tables.zone.size(zone) > 0) {
                    zones.add(zone(tables, zone));
                }
            }
            for (int kind = 0; kind < ZONE_FLAGS.size(); kind++) {
                flags.merge(ZoneNames.zonelist(tables, node, kind), ZONE_FLAGS.get(kind), (one, other) -> one + ", " + other);
            }
        }
        List<Fallback> fallbacks = flags.entrySet().stream().map(each -> new Fallback(each.getValue(), each.getKey())).toList();
        List<Integer> cpus = rows(tables.cpu).filter(cpu -> tables.cpu.node(cpu) == node).boxed().toList();
        int first = nodes.distances.get(node);
        List<Integer> distances = first == Table.NULL ? List.of()
                : rows(nodes).mapToObj(other -> tables.distance.distance(first + other)).toList();
        return new Node(node, nodes.node_id(node), nodes.node_size(node), List.copyOf(zones), fallbacks, cpus, distances,
                others(tables, node));
    }

    /** The nodes behind this one on pgdat_list, then those before it: as _alloc_pages goes. */
    private static List<Integer> others(Tables tables, int node) {
        List<Integer> all = rows(tables.node).boxed().toList();
        IntUnaryOperator next = tables.node::node_next;
        List<Integer> others = new ArrayList<>();
        IntStream.iterate(next.applyAsInt(node), each -> each != Table.NULL, next).limit(all.size()).forEach(others::add);
        IntStream.iterate(tables.machine.pgdat_list(0), each -> each != Table.NULL && each != node, next).limit(all.size()).forEach(others::add);
        return List.copyOf(others);
    }

    private static Zone zone(Tables tables, int row) {
        ZoneTable zones = tables.zone;
        return new Zone(row, zones.name(row), zones.zone_start_mapnr(row), zones.size(row), holes(tables, row), zones.free_pages(row),
                zones.pages_min(row), zones.pages_low(row), zones.pages_high(row), zones.need_balance(row) != 0);
    }

    /** How many frames of a zone lie in no memory that the firmware knows; none where there is no firmware. */
    private static int holes(Tables tables, int row) {
        E820EntryTable map = tables.e820Entry;
        int start = tables.zone.zone_start_mapnr(row);
        int end = start + tables.zone.size(row);
        int shift = tables.machine.PAGE_SHIFT(0);
        long memory = rows(map).mapToLong(entry -> Math.max(0, Math.min(end, map.addr(entry) + map.size(entry) - 1 + (1L << shift) >> shift)
                - Math.max(start, map.addr(entry) >> shift))).sum();
        return map.limit() == 0 ? 0 : (int) Math.max(0, end - start - memory);
    }

    /** The zones of all nodes. */
    List<Zone> zones() {
        return nodes.stream().flatMap(node -> node.zones().stream()).toList();
    }
}
