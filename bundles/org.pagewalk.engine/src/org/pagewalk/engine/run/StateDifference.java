/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.Column;
import org.pagewalk.store.Difference;
import org.pagewalk.store.Table;

/**
 * Where the states of two machines differ, in the kernel's words.
 *
 * @param object "zone Normal"
 * @param field "free_pages"; empty if the object is in one state only
 * @param a its value in the first state
 * @param b its value in the second
 */
public record StateDifference(String object, String field, String a, String b) {
    /** So many are looked for. */
    public static final int MAX = 1000;
    /** What the emulator keeps beside the kernel's own state: the budget that is spent, and orders, to find wrong frees. */
    private static final Set<String> KEPT_ASIDE = Set.of("bytes_written", "handed_out", "free_pages_tasks");

    /** How the machines themselves differ: what is declared of them, under the names of the declaration. */
    public static List<StateDifference> ofMachines(MachineSpec one, MachineSpec other) {
        List<StateDifference> found = new ArrayList<>();
        add(found, "kernel", one.kernel(), other.kernel());
        add(found, "arch", one.arch(), other.arch());
        add(found, "cpus", one.cpus(), other.cpus());
        add(found, "memory", MachineSpec.sizeInWords(one.memory()), MachineSpec.sizeInWords(other.memory()));
        add(found, "seed", one.seed(), other.seed());
        return found;
    }

    private static void add(List<StateDifference> found, String field, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            found.add(new StateDifference("", field, one.toString(), other.toString()));
        }
    }

    /** How the states differ beyond that: small tables first, and no more than {@link #MAX} and one. */
    public static List<StateDifference> ofStates(Machine one, Machine other) {
        List<String> told = ofMachines(one.spec(), other.spec()).stream().map(StateDifference::field).toList();
        String machine = one.tables().machine.name();
        // A page may differ in two fields, one of which is left out.
        return one.store().differences(other.store(), 2 * MAX + 10).stream()
                .filter(found -> !KEPT_ASIDE.contains(found.field()))
                .filter(found -> !(found.table().equals(machine) && told.contains(found.field())))
                .limit(MAX + 1L).map(found -> of(found, one, other)).toList();
    }

    private static StateDifference of(Difference found, Machine one, Machine other) {
        int row = found.row();
        Table table = table(one, found.table());
        Table twin = table(other, found.table());
        StateWords words = new StateWords(one);
        StateWords otherWords = new StateWords(other);
        String object = table.exists(row) ? words.object(table, row) : otherWords.object(twin, row);
        if (found.field().isEmpty()) {
            return new StateDifference(object, "", found.one(), found.other());
        }
        Column column = column(table, found.field());
        Column counterpart = column(twin, found.field());
        int at = StateWords.firstDifference(column, counterpart, row);
        if (at >= 0) {
            String element = column instanceof BitSetColumn ? "bit " + at : "byte 0x%x".formatted(at);
            return new StateDifference(object, found.field() + ", " + element, StateWords.element(column, row, at),
                    StateWords.element(counterpart, row, at));
        }
        return new StateDifference(object, found.field(), words.value(column, row, found.one()),
                otherWords.value(counterpart, row, found.other()));
    }

    private static Table table(Machine machine, String name) {
        return machine.store().tables().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    }

    private static Column column(Table table, String name) {
        return table.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }
}
