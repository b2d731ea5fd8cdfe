/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.pagewalk.model.Handle;
import org.pagewalk.model.ListHead;
import org.pagewalk.model.PagewalkModel;
import org.pagewalk.model.PagewalkPackage;

/**
 * What a structure is called in a file, the same on every machine: {@code Page.812}, or {@code Page.812.lru} for the
 * links inside one.
 *
 * @param link the feature that holds the links; empty for a structure itself
 */
record RowId(EClass eClass, int row, Optional<EReference> link) {
    /** The machine into which the file is read. */
    private static final URI MACHINE = URI.createURI("pagewalk:machine");
    private static final Pattern FORM = Pattern.compile("(\\w+)\\.(\\d{1,9})(?:\\.(\\w+))?");

    static RowId of(Handle handle) {
        return handle instanceof ListHead
                ? new RowId(handle.eContainer().eClass(), handle.row(), Optional.of(handle.eContainmentFeature()))
                : new RowId(handle.eClass(), handle.row(), Optional.empty());
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    static Optional<RowId> of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || !(PagewalkPackage.eINSTANCE.getEClassifier(parts.group(1)) instanceof EClass known)) {
            return Optional.empty();
        }
        int row = Integer.parseInt(parts.group(2));
        if (parts.group(3) == null) {
            return Optional.of(new RowId(known, row, Optional.empty()));
        }
        return known.getEStructuralFeature(parts.group(3)) instanceof EReference link
                && link.getEReferenceType() == PagewalkPackage.Literals.LIST_HEAD
                        ? Optional.of(new RowId(known, row, Optional.of(link))) : Optional.empty();
    }

    /** Reads what {@link #uri} gave; empty for anything else. */
    static Optional<RowId> of(URI uri) {
        return MACHINE.equals(uri.trimFragment()) && uri.hasFragment() ? of(uri.fragment()) : Optional.empty();
    }

    /** The address by which a file names what is not in it. */
    URI uri() {
        return MACHINE.appendFragment(toString());
    }

    /** The class of the object that is called so. */
    EClass type() {
        return link.map(EReference::getEReferenceType).orElse(eClass);
    }

    /** The structure of this name in a machine, if it has one. */
    Optional<Handle> in(PagewalkModel model) {
        return model.find(eClass, row).map(handle -> link.isEmpty() ? handle : (Handle) handle.eGet(link.get()));
    }

    @Override
    public String toString() {
        return eClass.getName() + "." + row + link.map(feature -> "." + feature.getName()).orElse("");
    }
}
