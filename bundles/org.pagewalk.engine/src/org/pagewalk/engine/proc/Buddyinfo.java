/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;

/** How many free blocks each zone has of each order: a line for each zone that has memory. */
final class Buddyinfo implements ProcFile {
    @Override
    public String name() {
        return "buddyinfo";
    }

    @Override
    public String explanation() {
        return "How many free blocks each zone has of each order, from single pages on.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5); Linux has it since 2.6, and before that tells the same when Alt+SysRq+M is pressed";
    }

    @Override
    public String text(Machine machine) {
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
