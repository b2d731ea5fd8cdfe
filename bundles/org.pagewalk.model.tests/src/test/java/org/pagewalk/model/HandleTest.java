/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.tables.AddressSpaceTable;

/** What a handle is: one object for a row, honest about its end, closed to changes, at home with EMF's tools. */
class HandleTest {
    private final SmallMachine small = new SmallMachine();
    private final AddressSpaceTable spaces = small.tables.addressSpace;

    @Test
    void whoeverAsksTwiceGetsTheSameObject() {
        Page page = small.page(12);
        assertSame(page, small.page(12));
        assertSame(page, small.model.machine().getMem_map().get(12));
        assertTrue(small.model.page(SmallMachine.PAGES).isEmpty());
        assertTrue(small.model.page(-1).isEmpty());
    }

    @Test
    void aHandleWhoseRowHasGoneSaysSoAndNeverShowsTheNextOne() {
        int row = spaces.add();
        spaces.nrpages(row, 7);
        AddressSpace first = (AddressSpace) small.model.handle(spaces, row);
        spaces.remove(row);
        assertTrue(first.isStale());
        assertEquals("address_space " + row + ", gone", first.toString());
        assertEquals(row, spaces.add(), "the row is used again");
        spaces.nrpages(row, 8);
        AddressSpace second = (AddressSpace) small.model.handle(spaces, row);
        assertNotSame(first, second);
        assertEquals(8, second.getNrpages());
        Exception refused = assertThrows(IllegalStateException.class, first::getNrpages);
        assertTrue(refused.getMessage().startsWith("address_space " + row + ", gone"), refused.getMessage());
        assertNull(first.eContainer());
        assertEquals(List.of(second), small.model.machine().getAddress_spaces());
        assertFalse(small.model.machine().getAddress_spaces().contains(first));
    }

    @Test
    void aPointerToARowThatHasGoneReadsAsNull() {
        int row = spaces.add();
        small.tables.page.mapping(3, row);
        assertEquals(row, small.page(3).getMapping().row());
        spaces.remove(row);
        assertNull(small.page(3).getMapping());
    }

    @Test
    void valuesOfARunCannotBeSet() {
        Page page = small.page(5);
        Exception set = assertThrows(UnsupportedOperationException.class, () -> page.setCount(3));
        assertTrue(set.getMessage().contains("page 5: count cannot be set"), set.getMessage());
        assertThrows(UnsupportedOperationException.class, page::LockPage);
        assertThrows(UnsupportedOperationException.class, () -> page.eUnset(PagewalkPackage.Literals.PAGE__COUNT));
        assertThrows(UnsupportedOperationException.class, () -> small.normalArea(0).getFree_list().add(page));
        Machine copy = PagewalkFactory.eINSTANCE.createMachine();
        Exception moved = assertThrows(UnsupportedOperationException.class, () -> copy.getMem_map().add(page));
        assertTrue(moved.getMessage().contains("Put a copy"), moved.getMessage());
        assertEquals(0, small.tables.page.count(5));
    }

    @Test
    void containersAgreeWithTheContents() {
        int row = spaces.add();
        int visited = 0;
        for (TreeIterator<EObject> all = small.model.machine().eAllContents(); all.hasNext(); visited++) {
            EObject child = all.next();
            EReference feature = child.eContainmentFeature();
            Object value = child.eContainer().eGet(feature);
            assertTrue(value == child || value instanceof List<?> list && list.contains(child),
                    child + " is not in " + feature.getName() + " of " + child.eContainer());
            assertSame(small.model.machine(), EcoreUtil.getRootContainer(child));
        }
        // node, its boot memory, 3 zones with 10 areas, 16 zonelists, the pages with two links each, an address space
        assertEquals(1 + 1 + 3 + 3 * SmallMachine.MAX_ORDER + 16 + 3 * SmallMachine.PAGES + 1, visited);
        assertSame(small.page(9), small.page(9).getLru().eContainer());
        assertSame(small.model.machine(), small.model.handle(spaces, row).eContainer());
    }

    @Test
    void foreignObjectsAreSimplyNotInALists() {
        List<Page> pages = small.model.machine().getMem_map();
        assertTrue(pages.contains(small.page(3)));
        assertEquals(3, pages.indexOf(small.page(3)));
        assertFalse(pages.contains(PagewalkFactory.eINSTANCE.createPage()));
        assertFalse(pages.contains(new SmallMachine().page(3)));
        assertFalse(pages.contains("page 3"));
    }

    @Test
    void copiesStandAloneAndEqualWhatTheyWereCopiedFrom() {
        small.tables.page.count(70, 2);
        small.tables.page.virtual(70, 0xc0046000L);
        List<Page> range = small.model.machine().getMem_map().subList(68, 76);
        List<Page> copies = List.copyOf(EcoreUtil.copyAll(range));
        assertTrue(EcoreUtil.equals(range, copies));
        Page copy = copies.get(2);
        assertFalse(copy.isAttached());
        assertEquals("page (a copy)", copy.toString());
        assertEquals(0xc0046000L, copy.getVirtual());
        copy.setCount(3);
        copy.LockPage();
        assertTrue(copy.PageLocked());
        assertFalse(copy.TestSetPageLRU());
        assertTrue(copy.TestSetPageLRU());
        assertEquals(2, small.page(70).getCount());
        assertFalse(small.page(70).PageLocked());
        assertFalse(EcoreUtil.equals(range, copies));
    }

    @Test
    void aWholeNodeIsCopiedWithItsZonesAndFreeAreas() {
        small.tables.freeArea.free_list.add(small.normal(4), 96);
        small.tables.freeArea.map.set(small.normal(4), 1, true);
        Node node = small.model.machine().getPgdat_list();
        Node copy = EcoreUtil.copy(node);
        assertTrue(EcoreUtil.equals(node, copy));
        FreeArea copiedArea = copy.getNode_zones().get(1).getFree_area().get(4);
        assertSame(copy, copiedArea.getZone().getZone_pgdat());
        assertEquals(List.of(small.page(96)), copiedArea.getFree_list());
        small.tables.freeArea.map.set(small.normal(4), 1, false);
        assertFalse(EcoreUtil.equals(node, copy));
        assertEquals(1, copiedArea.getMap().count());
    }

    @Test
    void whoListensGoesOnListeningToTheSameObject() throws InterruptedException {
        AdapterImpl listener = new AdapterImpl();
        small.page(20).eAdapters().add(listener);
        small.page(21).getCount();
        assertTrue(handlesAfterCollection() >= 1);
        assertSame(listener.getTarget(), small.page(20));
        assertEquals(List.of(listener), small.page(20).eAdapters());
        small.page(20).eAdapters().remove(listener);
        listener.setTarget(null);
        assertEquals(0, handlesAfterCollection());
    }

    @Test
    void handlesThatNobodyHoldsLeaveNothingBehind() throws InterruptedException {
        long sum = 0;
        for (Page page : small.model.machine().getMem_map()) {
            sum += page.getCount();
        }
        assertEquals(0, sum);
        assertEquals(0, handlesAfterCollection());
    }

    /** How many handles of pages there are once the collector has settled. */
    private long handlesAfterCollection() throws InterruptedException {
        Home home = small.model.home(small.tables.page);
        long before = Long.MAX_VALUE;
        for (int i = 0; i < 100 && home.handleCount() > 0; i++) {
            System.gc();
            Thread.sleep(2);
            if (i > 20 && home.handleCount() == before) {
                break;
            }
            before = home.handleCount();
        }
        return home.handleCount();
    }
}
