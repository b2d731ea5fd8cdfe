/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.pagewalk.model.tables.StateOwner;
import org.pagewalk.store.Table;

/** What the handles of one table have in common: how each feature is read and set, what contains them, who they are. */
final class Home {
    private final PagewalkModel model;
    private final EClass eClass;
    private final Table table;
    /** For the list_heads inside a structure: the feature that holds them. */
    private final Optional<EReference> link;
    private final Handles handles = new Handles(this);
    private final Listeners listeners = new Listeners();
    private boolean isConnected;
    /** By feature; each is made when it is first wanted, since of most nobody ever asks. */
    private final FeatureReader[] readers;
    private final FeatureWriter[] writers;
    private long watched;
    private int containerFeatureID;
    private FeatureReader container = handle -> null;

    Home(PagewalkModel model, EClass eClass, Table table) {
        this(model, eClass, table, Optional.empty());
    }

    private Home(PagewalkModel model, EClass eClass, Table table, Optional<EReference> link) {
        this.model = model;
        this.eClass = eClass;
        this.table = table;
        this.link = link;
        readers = new FeatureReader[eClass.getFeatureCount()];
        writers = new FeatureWriter[readers.length];
    }

    /** The home of the list_heads that are the feature {@code link} of the table's rows. */
    static Home ofLink(PagewalkModel model, Table table, EReference link) {
        return new Home(model, PagewalkPackage.Literals.LIST_HEAD, table, Optional.of(link));
    }

    /** Finds out what contains handles, when first somebody asks for one: of most classes nobody ever does. */
    private void connect() {
        isConnected = true;
        Optional<EReference> own = eClass.getEReferences().stream().filter(EReference::isContainer).findFirst();
        if (link.isPresent()) {
            containerFeatureID = InternalEObject.EOPPOSITE_FEATURE_BASE - link.get().getFeatureID();
            container = handle -> model.handle(table, handle.row());
        } else if (own.isPresent()) {
            containerFeatureID = own.get().getFeatureID();
            container = reader(containerFeatureID);
        } else {
            machineFeature().ifPresent(feature -> {
                containerFeatureID = InternalEObject.EOPPOSITE_FEATURE_BASE - feature.getFeatureID();
                container = handle -> model.machine();
            });
        }
    }

    /** Finds out what can change. */
    void watch() {
        watched = sources().values().stream().reduce(0L, (a, b) -> a | b);
    }

    /** What has no container of its own kind is held by the machine. */
    private Optional<EReference> machineFeature() {
        return PagewalkPackage.Literals.MACHINE.getEReferences().stream()
                .filter(reference -> reference.isContainment() && reference.getEReferenceType() == eClass).findFirst();
    }

    PagewalkModel model() {
        return model;
    }

    EClass eClass() {
        return eClass;
    }

    Table table() {
        return table;
    }

    Optional<EReference> link() {
        return link;
    }

    /** The one handle of a row. */
    Handle handle(int row) {
        if (!table.exists(row)) {
            throw new IllegalArgumentException(table.name() + ": there is no row " + row);
        }
        Handles.Group group = handles.group(row);
        Handle known = group.get(row);
        if (known != null) {
            return known;
        }
        if (!isConnected) {
            connect();
        }
        Handle fresh = (Handle) PagewalkFactory.eINSTANCE.create(eClass);
        fresh.attach(group, row);
        group.put(row, fresh);
        return fresh;
    }

    /** The handles that somebody listens to. */
    Listeners listeners() {
        return listeners;
    }

    /** From what each feature is read: a bit for each feature that is read from a source, of which all from the 64th on share one. */
    Map<Source, Long> sources() {
        Map<Source, Long> sources = new HashMap<>();
        for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
            long bit = 1L << Math.min(feature.getFeatureID(), Listened.LAST_BIT);
            Source.of(this, feature).forEach(source -> sources.merge(source, bit, (a, b) -> a | b));
        }
        return sources;
    }

    /** A bit for each feature that can change at all. */
    long watched() {
        return watched;
    }

    /** How many handles exist; for tests. */
    long handleCount() {
        return handles.size();
    }

    private FeatureReader reader(int featureID) {
        FeatureReader reader = readers[featureID];
        return reader != null ? reader : (readers[featureID] = FeatureReader.of(this, eClass.getEStructuralFeature(featureID)));
    }

    Object read(Handle handle, int featureID) {
        return reader(featureID).read(handle);
    }

    /** What to remember of a feature's value to see whether it changes. */
    Object mark(Handle handle, int featureID) {
        return reader(featureID).mark(handle);
    }

    /** What sets a feature, if it can have the value. */
    Runnable change(StateOwner owner, Handle handle, int featureID, Object value) {
        if (writers[featureID] == null) {
            writers[featureID] = FeatureWriter.of(this, eClass.getEStructuralFeature(featureID));
        }
        return writers[featureID].prepare(owner, handle, value);
    }

    boolean isSet(Handle handle, int featureID) {
        Object value = handle.eGet(featureID, true, true);
        return value instanceof List<?> list ? !list.isEmpty()
                : !Objects.equals(value, eClass.getEStructuralFeature(featureID).getDefaultValue());
    }

    int containerFeatureID() {
        return containerFeatureID;
    }

    /** Who contains the handle; nobody any more once it is stale. */
    InternalEObject container(Handle handle) {
        return handle.isStale() ? null : (InternalEObject) container.read(handle);
    }
}
