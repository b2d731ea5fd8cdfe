/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/**
 * One machine's state as EMF objects. There is at most one {@link Handle} for a row at a time: whoever asks twice
 * gets the same object, as long as somebody holds it or listens to it. It serves one thread at a time, as the tables
 * do.
 */
public final class PagewalkModel {
    private final Tables tables;
    private final Map<Table, Home> homes = new HashMap<>();
    private final Map<EReference, Home> links = new HashMap<>();

    /** The model over tables that somebody else fills. */
    public PagewalkModel(Tables tables) {
        this.tables = tables;
        for (Table table : tables.store().tables()) {
            if (PagewalkPackage.eINSTANCE.getEClassifier(table.name()) instanceof EClass eClass) {
                homes.put(table, new Home(this, eClass, table));
            }
        }
        homes.values().forEach(home -> home.eClass().getEReferences().stream()
                .filter(reference -> reference.getEReferenceType() == PagewalkPackage.Literals.LIST_HEAD)
                .forEach(link -> links.put(link, Home.ofLink(this, home.table(), link))));
        homes.values().forEach(Home::connect);
        links.values().forEach(Home::connect);
    }

    /** The columns behind everything. */
    public Tables tables() {
        return tables;
    }

    /** The computer and the kernel's globals. */
    public Machine machine() {
        return (Machine) handle(tables.machine, 0);
    }

    /** The page frame with this number. */
    public Optional<Page> page(int pfn) {
        return tables.page.exists(pfn) ? Optional.of((Page) handle(tables.page, pfn)) : Optional.empty();
    }

    /** The handle of a row that exists. */
    public Handle handle(Table table, int row) {
        return home(table).handle(row);
    }

    Home home(Table table) {
        Home home = homes.get(table);
        if (home == null) {
            throw new IllegalArgumentException("the metamodel has no class for the table " + table.name());
        }
        return home;
    }

    /** The home of the one class of this type. */
    Home home(EClass eClass) {
        return homes.values().stream().filter(home -> home.eClass() == eClass).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(eClass.getName() + " has no table"));
    }

    /** The home of the list_heads that are this feature of their structures. */
    Home link(EReference reference) {
        return links.get(reference);
    }
}
