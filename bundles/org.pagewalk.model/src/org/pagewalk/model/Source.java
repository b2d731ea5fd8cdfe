/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.Table;

/**
 * Something from which the value of a feature is read: when it changes, the value may change.
 *
 * @param field the name of a column, or {@link #EXISTENCE}
 * @param ofOwnRow whether only the field of the handle's own row counts, as opposed to that of any row
 */
record Source(Table table, String field, boolean ofOwnRow) {
    /** Which rows there are: no column has this name. */
    static final String EXISTENCE = "";

    /** All sources of a feature; none for one that never changes. */
    static List<Source> of(Home home, EStructuralFeature feature) {
        Source own = new Source(home.table(), feature.getName(), true);
        return switch (FeatureReader.kind(feature)) {
            case "" -> ofDerived(home, feature);
            case "link" -> List.of();
            case "row" -> List.of(own, existence(target(home, feature)));
            case "rows" -> Stream.concat(Stream.of(own, existence(target(home, feature))),
                    ofCount(home, EcoreUtil.getAnnotation(feature, FeatureReader.STORE, "count"))).toList();
            case "array" -> IntStream.range(0, Integer.parseInt(
                    EcoreUtil.getAnnotation(feature, FeatureReader.STORE, "length"))).mapToObj(
                            i -> new Source(home.table(), feature.getName() + "[" + i + "]", true)).toList();
            case "heads" -> List.of(any(((HeadColumn) FeatureReader.column(home, feature)).list()));
            case "all" -> List.of(existence(target(home, feature)));
            default -> List.of(own);
        };
    }

    private static Stream<Source> ofCount(Home home, String count) {
        if (count.contains("=")) {
            return Stream.empty();
        }
        return Stream.of(count.startsWith("Machine.")
                ? new Source(home.model().tables().machine, count.substring("Machine.".length()), false)
                : new Source(home.table(), count, true));
    }

    private static List<Source> ofDerived(Home home, EStructuralFeature feature) {
        Tables tables = home.model().tables();
        return switch (feature.getEContainingClass().getName() + "." + feature.getName()) {
            case "Machine.zone_table" -> List.of(existence(tables.zone));
            case "Node.zones" -> List.of(own(tables.node.node_zones), any(tables.zone.size), existence(tables.zone));
            case "Zone.zone_idx" -> List.of(own(tables.zone.zone_pgdat), any(tables.node.node_zones),
                    existence(tables.node));
            case "FreeArea.order" -> List.of(own(tables.freeArea.zone), any(tables.zone.free_area),
                    existence(tables.zone));
            case "FreeArea.nr_free" -> List.of(any(tables.page.list));
            case "FreeArea.unusable" -> List.of(any(tables.page.list), own(tables.freeArea.zone), any(tables.zone.free_area),
                    any(tables.machine.MAX_ORDER), existence(tables.freeArea), existence(tables.zone));
            case "Zone.free_blocks", "Zone.largest_free" -> List.of(any(tables.page.list), own(tables.zone.free_area),
                    any(tables.machine.MAX_ORDER), existence(tables.freeArea));
            case "Page.pfn" -> List.of();
            case "Page.phys" -> List.of(any(tables.machine.PAGE_SHIFT));
            case "Page.zone" -> List.of(own(tables.page.flags), existence(tables.zone));
            case "Page.flags_set" -> List.of(own(tables.page.flags));
            case "Region.internal_waste" -> List.of(own(tables.region.used), own(tables.region.requested));
            case "Region.free" -> List.of(own(tables.region.size), own(tables.region.used));
            case "Region.largest_free" -> List.of(any(tables.regionBlock.list), any(tables.regionBlock.state),
                    any(tables.regionBlock.size));
            case "Region.external_waste" -> List.of(own(tables.region.size), own(tables.region.used),
                    any(tables.regionBlock.list), any(tables.regionBlock.state), any(tables.regionBlock.size));
            case "RegionBlock.free" -> List.of(own(tables.regionBlock.state));
            case "RegionOrder.slack" -> List.of(own(tables.regionOrder.nr_blocks), own(tables.regionOrder.nr_local),
                    own(tables.regionOrder.nr_global));
            case "RadixTreeRoot.node" -> List.of(own(tables.radixTreeRoot.rnode), own(tables.radixTreeRoot.height));
            case "RadixTreeSlot.node" -> List.of(own(tables.radixTreeSlot.entry), any(tables.radixTreeNode.shift),
                    existence(tables.radixTreeNode));
            case "RadixTreeSlot.page" -> List.of(own(tables.radixTreeSlot.entry), any(tables.radixTreeNode.shift),
                    any(tables.radixTreeNode.root), any(tables.radixTreeRoot.mapping), existence(tables.radixTreeNode));
            case "TrieNode.page" -> List.of(own(tables.trieNode.item), own(tables.trieNode.trie), any(tables.trieRoot.mapping));
            case "ListHead.next", "ListHead.prev" -> List.of(
                    new Source(home.table(), home.link().orElseThrow().getName(), false));
            default -> throw new IllegalStateException(feature + " comes from nowhere");
        };
    }

    /** The field that a column is, or is a part of. */
    static String field(Column column) {
        String name = column.name().split("\\.")[0];
        return column.table().columns().stream().anyMatch(each -> each.name().equals(name)) ? name : EXISTENCE;
    }

    private static Source own(Column column) {
        return new Source(column.table(), column.name(), true);
    }

    private static Source any(Column column) {
        return new Source(column.table(), column.name(), false);
    }

    private static Source existence(Table table) {
        return new Source(table, EXISTENCE, false);
    }

    private static Table target(Home home, EStructuralFeature feature) {
        return FeatureReader.target(home, feature).table();
    }
}
