/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.Table;

/** How the features that no column holds are computed. */
final class DerivedFeatures {
    private DerivedFeatures() {
    }

    static FeatureReader reader(Home home, EStructuralFeature feature) {
        Tables tables = home.model().tables();
        String name = feature.getEContainingClass().getName() + "." + feature.getName();
        return switch (name) {
            case "Machine.zone_table" -> new SnapshotReader(feature, home.model().home(tables.zone), row -> Derived.zone_table(tables));
            case "Node.zones" -> new SnapshotReader(feature, home.model().home(tables.zone),
                    row -> Derived.zones(tables, row));
            case "Zone.zone_idx" -> handle -> Derived.zone_idx(tables, handle.row());
            case "Zone.free_blocks" -> handle -> Derived.free_blocks(tables, handle.row());
            case "Zone.largest_free" -> handle -> Derived.largest_free(tables, handle.row());
            case "FreeArea.unusable" -> handle -> Derived.unusable(tables, handle.row());
            case "FreeArea.order" -> handle -> Derived.order(tables, handle.row());
            case "FreeArea.nr_free" -> handle -> Derived.nr_free(tables, handle.row());
            case "Page.pfn" -> handle -> handle.row();
            case "Page.phys" -> handle -> Derived.phys(tables, handle.row());
            case "Page.zone" -> handle -> FeatureReader.orNull(home.model().home(tables.zone),
                    Derived.page_zone(tables, handle.row()));
            case "Page.flags_set" -> handle -> FeatureReader.list(handle, feature,
                    flags(tables.page.flags(handle.row())));
            case "Region.internal_waste" -> handle -> Derived.internal_waste(tables, handle.row());
            case "Region.free" -> handle -> Derived.free(tables, handle.row());
            case "Region.largest_free" -> handle -> Derived.largest_hole(tables, handle.row());
            case "Region.external_waste" -> handle -> Derived.external_waste(tables, handle.row());
            case "RegionBlock.free" -> handle -> Derived.isFree(tables, handle.row());
            case "RegionOrder.slack" -> handle -> Derived.slack(tables, handle.row());
            case "RadixTreeRoot.node" -> handle -> FeatureReader.orNull(home.model().home(tables.radixTreeNode),
                    Derived.topNode(tables, handle.row()));
            case "RadixTreeSlot.node" -> handle -> FeatureReader.orNull(home.model().home(tables.radixTreeNode),
                    Derived.slotNode(tables, handle.row()));
            case "RadixTreeSlot.page" -> handle -> FeatureReader.orNull(home.model().home(tables.page),
                    Derived.slotPage(tables, handle.row()));
            case "TrieNode.page" -> handle -> FeatureReader.orNull(home.model().home(tables.page),
                    Derived.triePage(tables, handle.row()));
            case "ListHead.next" -> neighbour(home, list(home)::nextOf);
            case "ListHead.prev" -> neighbour(home, list(home)::prevOf);
            default -> throw new IllegalStateException(name + " is neither stored nor computed");
        };
    }

    private static ListColumn list(Home home) {
        return (ListColumn) FeatureReader.column(home.table(), home.link().orElseThrow().getName());
    }

    /** The structure around what a link points to: another entry, or the owner of the list; null if on no list. */
    private static FeatureReader neighbour(Home home, IntUnaryOperator pointer) {
        ListColumn list = list(home);
        return handle -> {
            int number = pointer.applyAsInt(handle.row());
            if (number >= 0) {
                return home.model().handle(list.table(), number);
            }
            return number == Table.NULL ? null
                    : home.model().handle(list.headsOf(number).table(), list.rowOf(number));
        };
    }

    private static List<Object> flags(int bits) {
        List<Object> set = new ArrayList<>();
        for (PageFlag flag : PageFlag.VALUES) {
            if ((bits >>> flag.getValue() & 1) != 0) {
                set.add(flag);
            }
        }
        return set;
    }
}
