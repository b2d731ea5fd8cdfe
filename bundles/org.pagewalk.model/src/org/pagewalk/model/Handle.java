/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.pagewalk.model.tables.StateOwner;
import org.pagewalk.store.Table;

/**
 * A structure of the kernel as an EMF object: which row of which table it is, in which generation, and no values of
 * its own. Reading a feature reads the columns; kernel lists come as a snapshot of the moment. When the row is
 * removed the handle is stale: it never shows what the row holds next. When the state moves to a moment at which the
 * row is there, whoever held the handle holds the row's one handle again.
 * <p>
 * Who adds an adapter to a handle of a model that knows the state's owner hears of every feature whose value differs
 * after the state has moved or something has happened, derived features included; of a list comes the new value alone.
 * <p>
 * An object that EMF's factory made (a copy, something loaded from a file) is no handle of a machine: it keeps its
 * values itself and may be changed.
 */
public abstract class Handle extends MinimalEObjectImpl {
    /** Type of the notification that the row has gone: features can no longer be read. */
    public static final int GONE = Notification.EVENT_TYPE_COUNT + 1;
    /** Type of the notification that the row is there again; notifications of what differs follow. */
    public static final int BACK = Notification.EVENT_TYPE_COUNT + 2;

    private Handles.Group group;
    private int row;
    private int generation;

    /** Makes this the handle of a row. */
    final void attach(Handles.Group newGroup, int newRow) {
        group = newGroup;
        row = newRow;
        generation = newGroup.home().table().generation(newRow);
    }

    /** Whether this reads a machine's tables, as opposed to a copy that keeps its own values. */
    public final boolean isAttached() {
        return group != null;
    }

    /** The row in its table; {@link Table#NULL} for a copy. */
    public final int row() {
        return isAttached() ? row : Table.NULL;
    }

    /** The table that is read. */
    public final Table table() {
        return home().table();
    }

    /** Whether the row that this stood for has gone. */
    public final boolean isStale() {
        return isAttached() && !(table().exists(row) && table().generation(row) == generation);
    }

    /** Which row in which generation, in an order by rows. */
    final long key() {
        return key(row, generation);
    }

    /** The key of a row's tenant; that of generation 0 is the first for the row, that of -1 the last. */
    static long key(int row, int generation) {
        return (long) row << Integer.SIZE | Integer.toUnsignedLong(generation);
    }

    final Home home() {
        if (!isAttached()) {
            throw new IllegalStateException(this + " belongs to no machine");
        }
        return group.home();
    }

    /** Whether the bit of a page's flags is set. */
    final boolean isFlagSet(PageFlag flag) {
        return ((Long) eGet(PagewalkPackage.Literals.PAGE__FLAGS) >> flag.getValue() & 1) != 0;
    }

    /** Sets or clears a bit of a page's flags and returns what it was. */
    final boolean setFlag(PageFlag flag, boolean value) {
        long flags = (Long) eGet(PagewalkPackage.Literals.PAGE__FLAGS);
        long bit = 1L << flag.getValue();
        eSet(PagewalkPackage.Literals.PAGE__FLAGS, value ? flags | bit : flags & ~bit);
        return (flags & bit) != 0;
    }

    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        if (!isAttached()) {
            return super.eGet(featureID, resolve, coreType);
        }
        if (isStale()) {
            throw new IllegalStateException(this + ": it can no longer be read");
        }
        return home().read(this, featureID);
    }

    @Override
    public boolean eIsSet(int featureID) {
        return isAttached() ? home().isSet(this, featureID) : super.eIsSet(featureID);
    }

    /**
     * Looks whether a feature of this can be set to a value, and returns what sets it. What that does is heard by
     * whoever listens, as any change is.
     *
     * @throws UnsupportedOperationException if the state is that of a run, not of a branch, or a branch does not let
     *         the feature be set either; see {@link PagewalkModel#isSettable}
     * @throws IllegalArgumentException if the feature cannot have such a value
     * @throws IllegalStateException if this is a copy, or is stale
     */
    public final Runnable change(EStructuralFeature feature, Object value) {
        StateOwner owner = home().model().branch().orElseThrow(() -> new UnsupportedOperationException(
                this + ": " + feature.getName() + " cannot be set here. The state of a run changes only by what its"
                        + " kernel does; values are set on a what-if branch."));
        if (isStale()) {
            throw new IllegalStateException(this + ": it can no longer be set");
        }
        return home().change(owner, this, eClass().getFeatureID(feature), value);
    }

    @Override
    public void eSet(int featureID, Object newValue) {
        if (isAttached()) {
            change(eClass().getEStructuralFeature(featureID), newValue).run();
        } else {
            super.eSet(featureID, newValue);
        }
    }

    @Override
    public void eUnset(int featureID) {
        if (isAttached()) {
            EStructuralFeature feature = eClass().getEStructuralFeature(featureID);
            change(feature, feature.isMany() ? List.of() : feature.getDefaultValue()).run();
        } else {
            super.eUnset(featureID);
        }
    }

    @Override
    public InternalEObject eInternalContainer() {
        return isAttached() ? home().container(this) : super.eInternalContainer();
    }

    @Override
    public int eContainerFeatureID() {
        return isAttached() ? home().containerFeatureID() : super.eContainerFeatureID();
    }

    @Override
    protected void eBasicSetContainer(InternalEObject newContainer, int newContainerFeatureID) {
        if (isAttached()) {
            throw new UnsupportedOperationException(
                    this + " stays where the kernel keeps it. Put a copy into another object.");
        }
        super.eBasicSetContainer(newContainer, newContainerFeatureID);
    }

    /** While somebody listens, the model keeps the handle, so that they go on listening to the same object. */
    @Override
    protected void eBasicSetAdapterArray(Adapter[] adapters) {
        super.eBasicSetAdapterArray(adapters);
        if (isAttached()) {
            home().model().keep(this, adapters != null && adapters.length > 0);
        }
    }

    /** What it is in the kernel's words: {@code page 812}, {@code Normal free_area[3]}; and whether it has gone. */
    @Override
    public String toString() {
        return Label.of(this);
    }
}
