/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.store.Column;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** What is written into the tables is what EMF reads. */
class HandlesReadTablesTest {
    private final SmallMachine small = new SmallMachine();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everyColumnIsReadAsItWasWritten() {
        for (EClassifier classifier : PagewalkPackage.eINSTANCE.getEClassifiers()) {
            for (Table table : small.tables.store().tables()) {
                if (classifier instanceof EClass eClass && table.name().equals(classifier.getName())) {
                    eClass.getEStructuralFeatures().forEach(feature -> writeAndRead(table, feature));
                }
            }
        }
    }

    private void writeAndRead(Table table, EStructuralFeature feature) {
        if (table.size() == 0) {
            table.add(5);
        }
        int row = random.nextInt(table.limit());
        String where = "seed " + seed + ", row " + row + ", " + table.name() + "." + feature.getName();
        Handle handle = small.model.handle(table, row);
        String kind = String.valueOf(EcoreUtil.getAnnotation(feature, "https://pagewalk.org/store", "kind"));
        switch (kind) {
            case "int" -> {
                int value = random.nextInt();
                ((IntColumn) column(table, feature)).set(row, value);
                Object expected = feature.getEType().getName().equals("ELong") ? (Object) (value & 0xffffffffL)
                        : (Object) value;
                assertEquals(expected, handle.eGet(feature), where);
            }
            case "long" -> {
                long value = random.nextLong();
                ((LongColumn) column(table, feature)).set(row, value);
                assertEquals(value, handle.eGet(feature), where);
            }
            case "string" -> {
                String value = "text " + random.nextInt();
                ((StringColumn) column(table, feature)).set(row, value);
                assertEquals(value, handle.eGet(feature), where);
            }
            case "row" -> writeAndReadReference(table, (EReference) feature, row, where);
            default -> { /* lists and bitmaps have tests of their own */ }
        }
    }

    private void writeAndReadReference(Table table, EReference feature, int row, String where) {
        Handle handle = small.model.handle(table, row);
        Table target = small.tables.store().tables().stream()
                .filter(t -> t.name().equals(feature.getEReferenceType().getName())).findFirst().orElseThrow();
        if (target.size() == 0) {
            target.add(5);
        }
        int value = random.nextInt(target.limit());
        IntColumn column = (IntColumn) column(table, feature);
        int before = column.get(row);
        column.set(row, value);
        assertSame(small.model.handle(target, value), handle.eGet(feature), where);
        column.set(row, Table.NULL);
        assertNull(handle.eGet(feature), where);
        column.set(row, before);
    }

    private static Column column(Table table, EStructuralFeature feature) {
        return table.columns().stream().filter(c -> c.name().equals(feature.getName())).findFirst().orElseThrow();
    }

    @Test
    void flagsOfPagesReadTheSameBothWaysAndEachOperationTouchesItsBitAlone() throws ReflectiveOperationException {
        for (int i = 0; i < 2000; i++) {
            int pfn = random.nextInt(SmallMachine.PAGES);
            int before = random.nextInt();
            small.tables.page.flags(pfn, before);
            for (EOperation operation : PagewalkPackage.Literals.PAGE.getEOperations()) {
                String name = operation.getName();
                String where = "seed " + seed + ", page " + pfn + ", flags " + before + ", " + name;
                int bit = 1 << PageFlag.get(annotation(operation, "flag")).getValue();
                Object result = PageTable.class.getMethod(name, int.class).invoke(small.tables.page, pfn);
                int after = small.tables.page.flags(pfn);
                switch (annotation(operation, "operation")) {
                    case "test" -> {
                        assertEquals((before & bit) != 0, result, where);
                        assertEquals(result, Page.class.getMethod(name).invoke(small.page(pfn)), where);
                        assertEquals(before, after, where);
                    }
                    case "set" -> assertEquals(before | bit, after, where);
                    default -> assertEquals(before & ~bit, after, where);
                }
                if (operation.getEType() != null) {
                    assertEquals((before & bit) != 0, result, where);
                }
                small.tables.page.flags(pfn, before);
            }
        }
    }

    private static String annotation(EOperation operation, String key) {
        return EcoreUtil.getAnnotation(operation, "https://pagewalk.org/store", key);
    }

    @Test
    void freeListsComeInTheirOrderAndStayAsTheyWere() {
        int area = small.normal(2);
        small.tables.freeArea.free_list.add(area, 100);
        small.tables.freeArea.free_list.add(area, 200);
        small.tables.freeArea.free_list.addTail(area, 64);
        FreeArea handle = small.normalArea(2);
        List<Page> before = handle.getFree_list();
        assertEquals(List.of(200, 100, 64), before.stream().map(Page::getPfn).toList());
        small.tables.page.list.del(100);
        assertEquals(3, before.size());
        assertEquals(List.of(200, 64), handle.getFree_list().stream().map(Page::getPfn).toList());
        assertEquals(2, handle.getNr_free());
        assertEquals(2, handle.getOrder());
    }

    @Test
    void linksShowTheirNeighboursAndTheOwnerAtTheEnds() {
        int area = small.normal(0);
        small.tables.freeArea.free_list.add(area, 100);
        small.tables.freeArea.free_list.add(area, 101);
        assertSame(small.page(100), small.page(101).getList().getNext());
        assertSame(small.normalArea(0), small.page(101).getList().getPrev());
        assertSame(small.normalArea(0), small.page(100).getList().getNext());
        assertNull(small.page(102).getList().getNext());
        assertNull(small.page(101).getLru().getNext());
        small.tables.machine.inactive_list.add(0, 101);
        assertSame(small.model.machine(), small.page(101).getLru().getNext());
        assertEquals(List.of(small.page(101)), small.model.machine().getInactive_list());
        assertEquals(List.of(), small.model.machine().getActive_list());
    }

    @Test
    void bitmapsAreSnapshots() {
        small.tables.freeArea.map.set(small.normal(1), 7, true);
        Bits map = small.normalArea(1).getMap();
        small.tables.freeArea.map.set(small.normal(1), 8, true);
        assertEquals(192 / 4, map.length());
        assertTrue(map.get(7));
        assertEquals(1, map.count());
        assertEquals(2, small.normalArea(1).getMap().count());
        assertEquals(map, Bits.valueOf(map.toString()));
    }

    @Test
    void derivedFieldsFollowTheOthers() {
        Page page = small.page(70);
        assertEquals(70, page.getPfn());
        assertEquals(70 * 4096L, page.getPhys());
        assertEquals("Normal", page.getZone().getName());
        assertEquals(List.of(PageFlag.PG_RESERVED), page.getFlags_set());
        assertEquals(1, page.getZone().getZone_idx());
        Node node = small.model.machine().getNodes().get(0);
        assertEquals(List.of("DMA", "Normal"), node.getZones().stream().map(Zone::getName).toList());
        assertEquals(List.of("DMA", "Normal", "HighMem"), node.getNode_zones().stream().map(Zone::getName).toList());
        assertEquals(List.of("Normal", "DMA"),
                node.getNode_zonelists().get(0).getZones().stream().map(Zone::getName).toList());
    }

    @Test
    void structuresAreCalledByTheKernelsWords() {
        assertEquals("page 70", small.page(70).toString());
        assertEquals("list of page 70", small.page(70).getList().toString());
        assertEquals("zone Normal", small.page(70).getZone().toString());
        assertEquals("Normal free_area[3]", small.normalArea(3).toString());
        assertEquals("machine linux-2.4.20", small.model.machine().toString());
        assertEquals("node 0", small.model.machine().getPgdat_list().toString());
        assertEquals("bootmem_data 0", small.model.machine().getPgdat_list().getBdata().toString());
    }
}
