/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** On a branch handles can be set, as any EMF object can; on a run they cannot. */
class SettingTest {
    private final SmallRun run = SmallRun.branch();

    @Test
    void numbersAndTextsAreSetAndHeard() {
        Ear ear = new Ear(run.page(5), run.page(5).getZone());
        run.page(5).setCount(-3);
        run.page(5).setIndex(4294967295L);
        run.page(5).setVirtual(-1);
        run.page(5).getZone().setName("Direct");
        assertEquals(List.of("page 5: count 0 -> -3", "page 5: index 0 -> 4294967295", "page 5: virtual 0 -> -1",
                "zone Direct: name DMA -> Direct"), ear.words());
        assertEquals(-3, run.small.tables.page.count(5));
        assertEquals("Direct", run.small.tables.zone.name(0));
    }

    @Test
    void flagsAreSetAsTheKernelSetsThem() {
        Page page = run.page(70);
        page.LockPage();
        assertFalse(page.TestSetPageLRU());
        assertTrue(page.TestSetPageLRU());
        page.ClearPageReserved();
        assertEquals(List.of(PageFlag.PG_LOCKED, PageFlag.PG_LRU), page.getFlags_set());
        assertEquals("Normal", page.getZone().getName());
    }

    @Test
    void pointersAreSetAndCleared() {
        int row = run.small.tables.addressSpace.add();
        AddressSpace space = (AddressSpace) run.model.handle(run.small.tables.addressSpace, row);
        run.page(5).setMapping(space);
        assertSame(space, run.page(5).getMapping());
        run.page(5).setMapping(null);
        assertNull(run.page(5).getMapping());
    }

    @Test
    void aListIsSetAsAWholeAndItsPagesLeaveTheListsTheyWereOn() {
        run.normalArea(0).eSet(PagewalkPackage.Literals.FREE_AREA__FREE_LIST,
                List.of(run.page(100), run.page(101), run.page(102)));
        Ear ear = new Ear(run.normalArea(0), run.normalArea(1));
        run.normalArea(1).eSet(PagewalkPackage.Literals.FREE_AREA__FREE_LIST, List.of(run.page(110), run.page(101)));
        assertEquals(List.of(run.page(100), run.page(102)), run.normalArea(0).getFree_list());
        assertEquals(List.of(run.page(110), run.page(101)), run.normalArea(1).getFree_list());
        assertEquals(List.of("Normal free_area[0]: free_list [page 100, page 102]",
                "Normal free_area[0]: nr_free 3 -> 2", "Normal free_area[1]: free_list [page 110, page 101]",
                "Normal free_area[1]: nr_free 0 -> 2", "Normal free_area[1]: unusable 3 -> 2"), ear.words().stream().sorted().toList());
    }

    @Test
    void whatIsUnsetHasItsDefault() {
        run.page(5).setCount(3);
        run.page(5).setMapping((AddressSpace) run.model.handle(run.small.tables.addressSpace,
                run.small.tables.addressSpace.add()));
        run.normalArea(0).eSet(PagewalkPackage.Literals.FREE_AREA__FREE_LIST, List.of(run.page(100)));
        unset(run.page(5), PagewalkPackage.Literals.PAGE__COUNT);
        unset(run.page(5), PagewalkPackage.Literals.PAGE__MAPPING);
        unset(run.normalArea(0), PagewalkPackage.Literals.FREE_AREA__FREE_LIST);
        unset(run.page(5).getZone(), PagewalkPackage.Literals.ZONE__NAME);
        assertEquals("", run.page(5).getZone().getName());
        assertEquals(0, run.normalArea(0).getNr_free());
    }

    private static void unset(Handle handle, EStructuralFeature feature) {
        assertTrue(handle.eIsSet(feature));
        handle.eUnset(feature);
        assertFalse(handle.eIsSet(feature));
    }

    @Test
    void onARunNothingCanBeSet() {
        Page page = SmallRun.recorded().page(5);
        assertRefused("page 5: count cannot be set here. The state of a run changes only by what its kernel does",
                UnsupportedOperationException.class, () -> page.setCount(1));
        assertRefused("page 5: pfn cannot be set here", UnsupportedOperationException.class,
                () -> page.eSet(PagewalkPackage.Literals.PAGE__PFN, 1));
        assertFalse(new PagewalkModel(run.small.tables).isBranch());
        assertTrue(run.model.isBranch());
    }

    @Test
    void whatABranchCannotSetItRefusesWithTheReason() {
        Zone zone = run.page(70).getZone();
        refused(run.page(70), PagewalkPackage.Literals.PAGE__PFN, 3, "follows from other fields. Set those.");
        refused(run.page(70), PagewalkPackage.Literals.PAGE__ZONE, zone, "follows from other fields. Set those.");
        refused(run.normalArea(0), PagewalkPackage.Literals.FREE_AREA__ZONE, zone, "laid out when the machine boots");
        refused(run.normalArea(0), PagewalkPackage.Literals.FREE_AREA__MAP, Bits.valueOf("01"), "laid out");
        refused(zone, PagewalkPackage.Literals.ZONE__FREE_AREA, List.of(), "laid out");
        refused(run.model.machine(), PagewalkPackage.Literals.MACHINE__MEM_MAP, List.of(), "laid out");
        assertThrows(UnsupportedOperationException.class, () -> zone.eUnset(PagewalkPackage.Literals.ZONE__ZONE_PGDAT));
    }

    private static void refused(Handle handle, EStructuralFeature feature, Object value, String words) {
        assertFalse(PagewalkModel.isSettable(feature));
        Exception refused = assertThrows(UnsupportedOperationException.class, () -> handle.eSet(feature, value));
        assertTrue(refused.getMessage().startsWith(handle + ": " + feature.getName() + " cannot be set, because it "),
                refused.getMessage());
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }

    @Test
    void aValueThatDoesNotFitIsRefusedInWords() {
        int row = run.small.tables.addressSpace.add();
        AddressSpace space = (AddressSpace) run.model.handle(run.small.tables.addressSpace, row);
        run.small.tables.addressSpace.remove(row);
        unfit(PagewalkPackage.Literals.PAGE__COUNT, "many", "page 5: count takes a whole number of 32 bits, not many.");
        unfit(PagewalkPackage.Literals.PAGE__COUNT, null,
                "page 5: count takes a whole number of 32 bits, not nothing.");
        unfit(PagewalkPackage.Literals.PAGE__FLAGS, -1L,
                "page 5: flags takes a whole number from 0 to 4294967295, not -1.");
        unfit(PagewalkPackage.Literals.PAGE__VIRTUAL, 1, "page 5: virtual takes a whole number of 64 bits, not 1.");
        unfit(PagewalkPackage.Literals.PAGE__MAPPING, run.page(3), "page 5: mapping takes AddressSpace, not page 3.");
        unfit(PagewalkPackage.Literals.PAGE__MAPPING, space,
                "page 5: mapping takes what exists at this moment, not address_space 0, gone.");
        unfit(PagewalkPackage.Literals.PAGE__NEXT_HASH, SmallRun.branch().page(3),
                "page 5: next_hash takes Page of the same machine, not page 3.");
        unfit(PagewalkPackage.Literals.PAGE__NEXT_HASH, PagewalkFactory.eINSTANCE.createPage(),
                "page 5: next_hash takes Page of the same machine, not page (a copy).");
        EStructuralFeature list = PagewalkPackage.Literals.FREE_AREA__FREE_LIST;
        assertRefused("Normal free_area[0]: free_list cannot hold page 3 twice", IllegalArgumentException.class,
                () -> run.normalArea(0).eSet(list, List.of(run.page(3), run.page(3))));
        assertRefused("Normal free_area[0]: free_list takes Page, not nothing.", IllegalArgumentException.class,
                () -> run.normalArea(0).eSet(list, Arrays.asList(run.page(4), null)));
        assertRefused("Normal free_area[0]: free_list takes a list, not page 3.", IllegalArgumentException.class,
                () -> run.normalArea(0).eSet(list, run.page(3)));
        assertRefused("zone DMA: name takes a text, not 3.", IllegalArgumentException.class,
                () -> run.page(5).getZone().eSet(PagewalkPackage.Literals.ZONE__NAME, 3));
        assertRefused("address_space 0, gone: it can no longer be set", IllegalStateException.class,
                () -> space.setNrpages(3));
        assertEquals(List.of(), run.normalArea(0).getFree_list());
    }

    private void unfit(EStructuralFeature feature, Object value, String words) {
        assertRefused(words, IllegalArgumentException.class, () -> run.page(5).eSet(feature, value));
    }

    private static void assertRefused(String start, Class<? extends Exception> kind,
            Executable what) {
        String message = assertThrows(kind, what).getMessage();
        assertTrue(message.startsWith(start), message);
    }

    @Test
    void whatCanBeSetIsWhatHoldsANumberATextAPointerOrTheHeadOfAList() {
        EClass page = PagewalkPackage.Literals.PAGE;
        assertEquals(List.of("mapping", "index", "next_hash", "count", "flags", "pprev_hash", "buffers", "virtual"),
                page.getEStructuralFeatures().stream().filter(PagewalkModel::isSettable)
                        .map(EStructuralFeature::getName).toList());
        assertTrue(PagewalkModel.isSettable(PagewalkPackage.Literals.FREE_AREA__FREE_LIST));
        assertFalse(PagewalkModel.isSettable(PagewalkPackage.Literals.NODE__BDATA));
    }
}
