/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** What the zones of a machine are called where several nodes may have one of the same name. */
final class ZoneNames {
    /**
     * A zone that has memory.
     *
     * @param name its own, and behind it the node's number where there are several
     */
    record Named(int row, String name) {
    }

    /** What is said before the zones are built. */
    static final String NONE_YET = "The machine boots: its zones are not built yet.";

    private ZoneNames() {
    }

    /** All zones that have memory, by their rows. */
    static List<Named> of(Tables tables) {
        boolean isAlone = rows(tables.node).count() <= 1;
        return rows(tables.zone).filter(zone -> tables.zone.size(zone) > 0).mapToObj(zone -> new Named(zone, tables.zone.name(zone)
                + (isAlone ? "" : " of node " + tables.node.node_id(tables.zone.zone_pgdat(zone))))).toList();
    }

    /** Their names, that of the zone first from which the kernel takes its own pages. */
    static List<String> choices(Tables tables) {
        return of(tables).stream().map(Named::name).sorted(Comparator.comparing(name -> !name.startsWith("Normal"))).toList();
    }

    /** The zone of this name. */
    static Optional<Named> named(Tables tables, String name) {
        return of(tables).stream().filter(zone -> zone.name().equals(name)).findFirst();
    }

    /** The zones of a zonelist, in its order. */
    static List<Integer> zonelist(Tables tables, int node, int number) {
        int list = tables.node.node_zonelists(node, number);
        return IntStream.range(0, tables.zonelist.zones.size()).map(i -> tables.zonelist.zones(list, i))
                .takeWhile(zone -> zone != Table.NULL).boxed().toList();
    }

    private static IntStream rows(Table table) {
        return IntStream.range(0, table.limit()).filter(table::exists);
    }
}
