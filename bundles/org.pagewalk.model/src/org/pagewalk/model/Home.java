/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.pagewalk.store.Table;

/** What the handles of one table have in common: how each feature is read, where they are contained, who they are. */
final class Home {
    private final PagewalkModel model;
    private final EClass eClass;
    private final Table table;
    /** For the list_heads inside a structure: the feature that holds them. */
    private final Optional<EReference> link;
    private final Handles handles = new Handles(this);
    private FeatureReader[] readers = {};
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
    }

    /** The home of the list_heads that are the feature {@code link} of the table's rows. */
    static Home ofLink(PagewalkModel model, Table table, EReference link) {
        return new Home(model, PagewalkPackage.Literals.LIST_HEAD, table, Optional.of(link));
    }

    /** Finds the columns, once all homes exist. */
    void connect() {
        List<EStructuralFeature> features = eClass.getEStructuralFeatures();
        readers = features.stream().map(feature -> FeatureReader.of(this, feature)).toArray(FeatureReader[]::new);
        Optional<EReference> own = eClass.getEReferences().stream().filter(EReference::isContainer).findFirst();
        if (link.isPresent()) {
            containerFeatureID = InternalEObject.EOPPOSITE_FEATURE_BASE - link.get().getFeatureID();
            container = handle -> model.handle(table, handle.row());
        } else if (own.isPresent()) {
            containerFeatureID = own.get().getFeatureID();
            container = readers[containerFeatureID];
        } else {
            machineFeature().ifPresent(feature -> {
                containerFeatureID = InternalEObject.EOPPOSITE_FEATURE_BASE - feature.getFeatureID();
                container = handle -> model.machine();
            });
        }
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
        Handle known = Handles.get(group, row);
        if (known != null && !known.isStale()) {
            return known;
        }
        Handle fresh = (Handle) PagewalkFactory.eINSTANCE.create(eClass);
        fresh.attach(group, row);
        Handles.put(group, row, fresh);
        return fresh;
    }

    void keep(Handle handle, boolean listened) {
        handles.keep(handle, listened);
    }

    /** How many handles exist; for tests. */
    long handleCount() {
        return handles.size();
    }

    Object read(Handle handle, int featureID) {
        return readers[featureID].read(handle);
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
