/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.store.Table;

/** The address spaces of a machine, and which of them a selection means. */
final class Spaces {
    private final Tables tables;
    private final int current;

    Spaces(Machine machine) {
        tables = machine.tables();
        int cpu = tables.cpu.limit() == 0 ? Table.NULL : machine.scheduler().cpu();
        current = cpu == Table.NULL || !tables.cpu.exists(cpu) ? Table.NULL : tables.cpu.current(cpu);
    }

    /** Every address space that tasks use, in the order in which those began. */
    List<MmFacts.Space> all() {
        Map<Integer, List<Integer>> users = new LinkedHashMap<>();
        tasks().forEach(task -> users.computeIfAbsent(tables.task.mm(task), mm -> new ArrayList<>()).add(task));
        return users.entrySet().stream().map(each -> new MmFacts.Space(each.getKey(), each.getValue().getFirst(), words(each.getValue()))).toList();
    }

    private IntStream tasks() {
        return IntStream.range(0, tables.task.limit()).filter(tables.task::exists).filter(task -> exists(tables.task.mm(task)));
    }

    boolean exists(int mm) {
        return mm != Table.NULL && tables.mmStruct.exists(mm);
    }

    private String words(List<Integer> tasks) {
        return tasks.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A task as people name it: "bash (pid 12)". */
    String name(int task) {
        return tables.task.comm(task) + " (pid " + tables.task.pid(task) + ")";
    }

    /** Who uses an address space. */
    String users(int mm) {
        List<Integer> users = tasks().filter(task -> tables.task.mm(task) == mm).boxed().toList();
        return users.isEmpty() ? "nobody" : words(users);
    }

    /** The address space that a selection means; none if it means something else. */
    Optional<Integer> selected(Target selected) {
        int row = selected.row();
        return switch (selected.table()) {
            case "MmStruct" -> Optional.of(row).filter(this::exists);
            case "VmArea" -> Optional.of(row).filter(tables.vmArea::exists).map(tables.vmArea::vm_mm).filter(this::exists);
            case "Task" -> Optional.of(row).filter(tables.task::exists).map(tables.task::mm).filter(this::exists);
            default -> Optional.empty();
        };
    }

    /** The current task's address space, else that of the newest process. */
    Optional<Integer> nearest() {
        TaskTable table = tables.task;
        if (current != Table.NULL && exists(table.mm(current))) {
            return Optional.of(table.mm(current));
        }
        return tasks().boxed().reduce((one, next) -> table.pid(next) >= table.pid(one) ? next : one).map(table::mm);
    }
}
