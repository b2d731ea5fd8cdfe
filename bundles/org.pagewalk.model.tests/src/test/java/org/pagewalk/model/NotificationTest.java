/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** Who listens to a handle hears what has become different, once the state has arrived. */
class NotificationTest {
    private final SmallRun run = SmallRun.recorded();
    private final Tables tables = run.small.tables;
    private final long start = run.now();

    @Test
    void aChangedFieldIsHeardWithItsOldAndItsNewValue() {
        Ear ear = new Ear(run.page(5));
        run.happens(() -> tables.page.count(5, 1));
        Notification heard = ear.heard().get(0);
        assertEquals(run.page(5), heard.getNotifier());
        assertEquals(PagewalkPackage.Literals.PAGE__COUNT, heard.getFeature());
        assertEquals(PagewalkPackage.PAGE__COUNT, heard.getFeatureID(Page.class));
        assertEquals(Notification.SET, heard.getEventType());
        assertEquals(0, heard.getOldIntValue());
        assertEquals(1, heard.getNewIntValue());
        run.moveTo(start);
        assertEquals(List.of("page 5: count 1 -> 0"), ear.words());
    }

    @Test
    void whatIsAsItWasInTheEndIsNotHeard() {
        Ear ear = new Ear(run.page(5));
        run.happens(() -> {
            tables.page.count(5, 1);
            tables.page.count(5, 0);
            tables.page.count(6, 1);
        });
        assertEquals(List.of(), ear.words());
    }

    @Test
    void derivedFieldsAreHeardTooWhateverTheyAreMadeFrom() {
        Ear page = new Ear(run.page(70));
        Ear area = new Ear(run.normalArea(0));
        run.happens(() -> tables.page.flags(70, 1 << PageTable.PG_locked));
        assertEquals(List.of("page 70: flags 16793600 -> 1", "page 70: zone zone Normal -> zone DMA",
                "page 70: flags_set [PG_locked]"), page.words());
        run.happens(() -> tables.freeArea.free_list.add(run.small.normal(0), 70));
        assertEquals(List.of("Normal free_area[0]: free_list [page 70]", "Normal free_area[0]: nr_free 0 -> 1"),
                area.words());
        run.happens(() -> tables.machine.PAGE_SHIFT(0, 13));
        assertEquals(List.of("page 70: phys 286720 -> 573440"), page.words());
    }

    @Test
    void linksAreHeardWhenTheirNeighboursComeAndGo() {
        run.happens(() -> tables.freeArea.free_list.add(run.small.normal(0), 100));
        Ear ear = new Ear(run.page(100).getList());
        run.happens(() -> tables.freeArea.free_list.add(run.small.normal(0), 101));
        assertEquals(List.of("list of page 100: prev Normal free_area[0] -> page 101"), ear.words());
        run.happens(() -> tables.page.list.del(100));
        assertEquals(List.of("list of page 100: next Normal free_area[0] -> null",
                "list of page 100: prev page 101 -> null"), ear.words());
    }

    @Test
    void aPointerIsHeardWhenWhatItPointsToGoes() {
        int row = tables.addressSpace.add();
        tables.page.mapping(3, row);
        Ear ear = new Ear(run.page(3), run.model.machine());
        run.happens(() -> tables.addressSpace.remove(row));
        assertEquals(Set.of("page 3: mapping address_space 0, gone -> null", "machine linux-2.4.20: address_spaces []"),
                new TreeSet<>(ear.words()));
        run.happens(() -> tables.page.mapping(3, tables.addressSpace.add()));
        assertEquals(Set.of("page 3: mapping null -> address_space 0",
                "machine linux-2.4.20: address_spaces [address_space 0]"), new TreeSet<>(ear.words()));
    }

    @Test
    void aRowThatGoesAndComesBackIsHeard() {
        int row = tables.addressSpace.add();
        tables.addressSpace.nrpages(row, 7);
        AddressSpace space = (AddressSpace) run.model.handle(tables.addressSpace, row);
        long there = run.now();
        Ear ear = new Ear(space);
        run.happens(() -> tables.addressSpace.remove(row));
        assertEquals(List.of("address_space 0, gone: gone"), ear.words());
        run.happens(() -> tables.addressSpace.nrpages(tables.addressSpace.add(), 9));
        assertEquals(List.of(), ear.words());
        run.moveTo(there);
        assertEquals(List.of("address_space 0: back"), ear.words());
        run.moveTo(there - 1);
        assertEquals(List.of("address_space 0: nrpages 7 -> 0"), ear.words());
        run.moveTo(start);
        assertEquals(List.of("address_space 0, gone: gone"), ear.words());
        run.moveTo(there);
        assertEquals(List.of("address_space 0: back", "address_space 0: nrpages 0 -> 7"),
                ear.words().stream().sorted().toList());
    }

    @Test
    void whileNobodyListensTheModelDoesNotEither() {
        run.page(5).getCount();
        assertEquals(List.of(), run.listeners);
        Ear ear = new Ear(run.page(5), run.page(6));
        assertEquals(1, run.listeners.size());
        run.page(5).eAdapters().remove(ear);
        assertEquals(1, run.listeners.size());
        run.page(6).eAdapters().remove(ear);
        assertEquals(List.of(), run.listeners);
    }

    @Test
    void aModelThatIsDoneWithHearsNothingMore() {
        Ear ear = new Ear(run.page(5));
        run.model.dispose();
        assertEquals(List.of(), run.listeners);
        run.happens(() -> tables.page.count(5, 1));
        assertEquals(List.of(), ear.words());
        assertEquals(1, run.page(5).getCount());
        run.page(5).eAdapters().remove(ear);
        new Ear(run.page(6));
        assertEquals(List.of(), run.listeners);
    }

    @Test
    void aModelWithoutAnOwnerIsSilent() {
        Ear ear = new Ear(run.small.page(5));
        run.happens(() -> tables.page.count(5, 1));
        assertEquals(List.of(), ear.heard());
        assertEquals(1, run.small.page(5).getCount());
    }

    @Test
    void everybodyHearsChangesInOneOrderEvenWhenAListenerMovesTheState() {
        run.page(5).eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                if (notification.getEventType() == Notification.SET && run.now() != start) {
                    run.moveTo(start);
                }
            }
        });
        Ear ear = new Ear(run.page(5), run.page(6));
        run.happens(() -> {
            tables.page.count(5, 1);
            tables.page.count(6, 2);
        });
        assertEquals(List.of("page 5: count 0 -> 1", "page 6: count 0 -> 2", "page 5: count 1 -> 0",
                "page 6: count 2 -> 0"), ear.words());
    }

    @Test
    void aListenerThatFailsKeepsNoOneElseFromHearing() {
        List<Object> fails = new ArrayList<>();
        run.page(5).eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                fails.add(notification);
                throw new IllegalStateException("a mistake of the listener's");
            }
        });
        Ear ear = new Ear(run.page(6));
        assertThrows(IllegalStateException.class, () -> run.happens(() -> {
            tables.page.count(5, 1);
            tables.page.count(6, 2);
        }));
        run.happens(() -> tables.page.count(6, 3));
        assertEquals(1, fails.size());
        assertEquals(List.of("page 6: count 0 -> 2", "page 6: count 2 -> 3"), ear.words());
    }

    @Test
    void bitmapsAreHeardAsTheyWereAndAsTheyAre() {
        Ear ear = new Ear(run.normalArea(1));
        run.happens(() -> tables.freeArea.map.set(run.small.normal(1), 7, true));
        Notification heard = ear.heard().get(0);
        assertEquals(0, ((Bits) heard.getOldValue()).count());
        assertEquals(1, ((Bits) heard.getNewValue()).count());
        assertNull(run.page(3).getMapping());
    }
}
