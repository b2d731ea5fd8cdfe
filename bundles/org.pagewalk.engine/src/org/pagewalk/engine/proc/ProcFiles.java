/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;

/** The files under /proc that can be read. */
public final class ProcFiles {
    private ProcFiles() {
    }

    /** The names of all files. */
    public static List<String> names() {
        return List.of("buddyinfo");
    }

    /** The text of a file, if there is one of this name. */
    public static Optional<String> text(String name, Machine machine) {
        return name.equals("buddyinfo") ? Optional.of(buddyinfo(machine)) : Optional.empty();
    }

    /** How many free blocks each zone has of each order: a line for each zone that has memory. */
    public static String buddyinfo(Machine machine) {
        Tables tables = machine.tables();
        StringBuilder text = new StringBuilder();
        for (int zone = 0; zone < tables.zone.limit(); zone++) {
            if (tables.zone.size(zone) > 0) {
                int node = tables.node.node_id(tables.zone.zone_pgdat(zone));
                text.append("Node %d, zone %8s ".formatted(node, tables.zone.name(zone)));
                for (int order = 0; order < machine.profile().maxOrder(); order++) {
                    text.append("%6d ".formatted(tables.freeArea.free_list.size(tables.zone.free_area(zone, order))));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
