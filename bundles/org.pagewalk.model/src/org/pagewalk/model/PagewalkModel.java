/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.model.tables.StateOwner;
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

    private final Optional<StateOwner> owner;
    private final Optional<Listening> listening;

    /** The model over tables that somebody else fills: to read only, and silent about changes. */
    public PagewalkModel(Tables tables) {
        this(tables, Optional.empty());
    }

    /**
     * The model over tables whose owner says when they change: handles notify their adapters of it, and can be set
     * where the owner's state is a branch. To be {@linkplain #dispose disposed of} when it is done with.
     */
    public PagewalkModel(Tables tables, StateOwner owner) {
        this(tables, Optional.of(owner));
    }

    private PagewalkModel(Tables tables, Optional<StateOwner> owner) {
        this.tables = tables;
        for (Table table : tables.store().tables()) {
            if (PagewalkPackage.eINSTANCE.getEClassifier(table.name()) instanceof EClass eClass) {
                homes.put(table, new Home(this, eClass, table));
            }
        }
        this.owner = owner;
        listening = owner.map(present -> {
            List<Home> all = homes.values().stream().flatMap(home -> Stream.concat(Stream.of(home), links(home))).toList();
            all.forEach(Home::watch);
            return new Listening(present, all);
        });
    }

    private Stream<Home> links(Home home) {
        return home.eClass().getEReferences().stream()
                .filter(reference -> reference.getEReferenceType() == PagewalkPackage.Literals.LIST_HEAD).map(this::link);
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

    /** The handle of the row of a class, if there is such a row. */
    public Optional<Handle> find(EClass eClass, int row) {
        return homes.values().stream().filter(home -> home.eClass() == eClass && home.table().exists(row)).findFirst()
                .map(home -> home.handle(row));
    }

    /** Whether the state is that of a what-if branch, so that handles can be set. */
    public boolean isBranch() {
        return branch().isPresent();
    }

    /** Whether a branch lets a feature be set: numbers, texts, single references to no container, kernel lists. */
    public static boolean isSettable(EStructuralFeature feature) {
        return FeatureWriter.isSettable(feature);
    }

    /** Lets the owner of the state go: handles can still be read, but notify nobody. */
    public void dispose() {
        listening.ifPresent(Listening::dispose);
    }

    Optional<StateOwner> branch() {
        return owner.filter(StateOwner::isBranch);
    }

    /** Holds a handle while somebody listens to it. */
    void keep(Handle handle, boolean isListened) {
        Home home = handle.home();
        if (isListened && home.listeners().add(handle, home.watched())) {
            listening.ifPresent(Listening::added);
        } else if (!isListened && home.listeners().remove(handle)) {
            listening.ifPresent(Listening::removed);
        }
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
        return links.computeIfAbsent(reference, link -> Home.ofLink(this, home(link.getEContainingClass()).table(), link));
    }
}
