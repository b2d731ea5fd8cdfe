/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.TaskTable;

/**
 * What people write for what they mean: page:12, zone:Normal, task:bash, task:7, 0x40001234 or 0x40001234@bash; data for a file of that
 * name, data 17 for a page of it; likewise a tree that a scenario has declared, and a key.
 */
public final class TargetWords {
    private static final Pattern KIND = Pattern.compile("(page|zone|task):(.+)");
    private static final Pattern ADDRESS = Pattern.compile("(?:0[xX])?([0-9a-fA-F]{1,16})(?:@(.+))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private TargetWords() {
    }

    /** What the words mean on this machine; nothing if they mean nothing, or there is no such thing now. */
    public static Optional<Target> find(String words, Machine machine) {
        Matcher kind = KIND.matcher(words.strip());
        if (kind.matches()) {
            String name = kind.group(2);
            return switch (kind.group(1)) {
                case "page" -> Optional.of(name).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf).filter(machine.tables().page::exists)
                        .map(Target::page);
                case "zone" -> machine.zone(name, 0).map(zone -> Target.row("Zone", zone));
                default -> task(name, machine).map(task -> Target.row("Task", task));
            };
        }
        Optional<Target> named = new NamedEntries(machine).find(words.strip());
        if (named.isPresent()) {
            return named;
        }
        Matcher address = ADDRESS.matcher(words.strip());
        return address.matches() ? address(Long.parseUnsignedLong(address.group(1), 16), address.group(2), machine) : Optional.empty();
    }

    private static Optional<Target> address(long address, String task, Machine machine) {
        int bits = machine.architecture().bitsPerLong();
        if (bits < Long.SIZE && address >>> bits != 0) {
            return Optional.empty();
        }
        Spaces spaces = new Spaces(machine);
        Optional<Integer> mm = task == null ? spaces.nearest()
                : task(task, machine).flatMap(row -> spaces.selected(Target.row("Task", row)));
        return mm.map(space -> Target.address(space, address));
    }

    /** The row of the newest task of this name or with this pid. */
    private static Optional<Integer> task(String name, Machine machine) {
        TaskTable tasks = machine.tables().task;
        return IntStream.range(0, tasks.limit()).filter(tasks::exists)
                .filter(task -> name.equals(tasks.comm(task)) || name.equals(Integer.toString(tasks.pid(task)))).boxed()
                .reduce((one, next) -> next);
    }
}
