/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.tables.PageTable;

/** The metamodel says what Gorman's chapter 3 says, no less. */
class MetamodelTest {
    private static final PagewalkPackage METAMODEL = PagewalkPackage.eINSTANCE;

    /** The fields of chapter 3's declarations, 5.1 and 6.2. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "Node", List.of("node_zones", "node_zonelists", "nr_zones", "node_mem_map", "valid_addr_bitmap", "bdata",
                    "node_start_paddr", "node_start_mapnr", "node_size", "node_id", "node_next"),
            "Zone", List.of("lock", "free_pages", "pages_min", "pages_low", "pages_high", "need_balance", "free_area",
                    "wait_table", "wait_table_size", "wait_table_shift", "zone_pgdat", "zone_mem_map",
                    "zone_start_paddr", "zone_start_mapnr", "name", "size"),
            "Page", List.of("list", "mapping", "index", "next_hash", "count", "flags", "lru", "pprev_hash", "buffers",
                    "virtual"),
            "FreeArea", List.of("free_list", "map"),
            "BootmemData", List.of("node_boot_start", "node_low_pfn", "node_bootmem_map", "last_offset", "last_pos"));

    private static final Map<String, List<String>> DERIVED = Map.of(
            "Node", List.of("zones"),
            "Zone", List.of("zone_idx", "free_blocks", "largest_free"),
            "Page", List.of("pfn", "phys", "zone", "flags_set"),
            "FreeArea", List.of("order", "nr_free", "unusable"));

    /** Table 3.2, and the mark of later kernels' read-ahead: set, test, clear; "-" where it has n/a. */
    private static final String TABLE_3_2 = """
            PG_active     SetPageActive     PageActive     ClearPageActive
            PG_arch_1     -                 -              -
            PG_checked    SetPageChecked    PageChecked    -
            PG_dirty      SetPageDirty      PageDirty      ClearPageDirty
            PG_error      SetPageError      PageError      ClearPageError
            PG_highmem    -                 PageHighMem    -
            PG_launder    SetPageLaunder    PageLaunder    ClearPageLaunder
            PG_locked     LockPage          PageLocked     UnlockPage
            PG_lru        TestSetPageLRU    PageLRU        TestClearPageLRU
            PG_readahead  SetPageReadahead  PageReadahead  ClearPageReadahead
            PG_referenced SetPageReferenced PageReferenced ClearPageReferenced
            PG_reserved   SetPageReserved   PageReserved   ClearPageReserved
            PG_skip       -                 -              -
            PG_slab       PageSetSlab       PageSlab       PageClearSlab
            PG_unused     -                 -              -
            PG_uptodate   SetPageUptodate   PageUptodate   ClearPageUptodate
            """;

    private static EClass eClass(String name) {
        return (EClass) METAMODEL.getEClassifier(name);
    }

    @Test
    void everyFieldOfTheChapterIsThereUnderItsName() {
        FIELDS.forEach((className, names) -> names.forEach(
                name -> assertNotNull(eClass(className).getEStructuralFeature(name), className + "." + name)));
    }

    @Test
    void whatTheKernelDoesNotKeepIsMarkedAsDerived() {
        DERIVED.forEach((className, names) -> names.forEach(name -> {
            EStructuralFeature feature = eClass(className).getEStructuralFeature(name);
            assertTrue(feature.isDerived() && !feature.isChangeable(), className + "." + name);
            assertTrue(new Glossary().feature(className, name).orElseThrow().derived(), className + "." + name);
        }));
        FIELDS.forEach((className, names) -> names.forEach(name -> assertEquals(false,
                new Glossary().feature(className, name).orElseThrow().derived(), className + "." + name)));
    }

    @Test
    void flagsHaveTheBitNumbersOf2_4_20AndTheMarkOfReadAheadThatOfLaterKernels() {
        Map<String, Integer> bits = PageFlag.VALUES.stream()
                .collect(Collectors.toMap(PageFlag::getName, PageFlag::getValue));
        assertEquals(Map.ofEntries(Map.entry("PG_locked", 0), Map.entry("PG_error", 1), Map.entry("PG_referenced", 2),
                Map.entry("PG_uptodate", 3), Map.entry("PG_dirty", 4), Map.entry("PG_unused", 5),
                Map.entry("PG_lru", 6), Map.entry("PG_active", 7), Map.entry("PG_slab", 8), Map.entry("PG_skip", 10),
                Map.entry("PG_highmem", 11), Map.entry("PG_checked", 12), Map.entry("PG_arch_1", 13),
                Map.entry("PG_reserved", 14), Map.entry("PG_launder", 15), Map.entry("PG_readahead", 17)), bits);
        bits.forEach((name, bit) -> assertEquals(bit, constant(name), name));
    }

    private static int constant(String name) {
        try {
            return PageTable.class.getField(name).getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    @Test
    void operationsOnFlagsAreExactlyThoseOfTable3_2AndOfReadAhead() {
        Map<String, String> expected = new TreeMap<>();
        for (String line : TABLE_3_2.lines().toList()) {
            String[] cells = line.split(" +");
            List<String> what = List.of("flag", "set", "test", "clear");
            for (int i = 1; i < cells.length; i++) {
                if (!cells[i].equals("-")) {
                    expected.put(cells[i], cells[0] + " " + what.get(i));
                }
            }
        }
        Map<String, String> found = new TreeMap<>();
        for (EOperation operation : eClass("Page").getEOperations()) {
            found.put(operation.getName(), annotation(operation, "flag") + " " + annotation(operation, "operation"));
        }
        assertEquals(expected, found);
        assertEquals(expected.keySet(), flagMethods(PageTable.class));
        assertEquals(expected.keySet(), flagMethods(Page.class));
    }

    /** Public methods that look like the kernel's macros, whatever the metamodel says. */
    private static Set<String> flagMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName)
                .filter(name -> Character.isUpperCase(name.charAt(0))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String annotation(ENamedElement element, String key) {
        return EcoreUtil.getAnnotation(element, "https://pagewalk.org/store", key);
    }

    @Test
    void everyNameIsExplained() {
        Stream<ENamedElement> all = METAMODEL.getEClassifiers().stream()
                .flatMap(classifier -> Stream.concat(Stream.of(classifier), classifier.eContents().stream()
                        .filter(ENamedElement.class::isInstance).map(ENamedElement.class::cast)));
        all.forEach(element -> assertTrue(
                EcoreUtil.getDocumentation(element) != null && EcoreUtil.getDocumentation(element).endsWith("."),
                element.toString()));
    }

    @Test
    void theMetamodelIsValidForEmf() {
        assertEquals(List.of(), Diagnostician.INSTANCE.validate(METAMODEL).getChildren());
    }
}
