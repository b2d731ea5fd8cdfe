/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.model.Handle;
import org.pagewalk.model.PagewalkModel;

/** Sets the structures of a machine to what a file says. Looks at all of it first, so that it is all or nothing. */
final class Takeover {
    private final RangeResource file;
    private final PagewalkModel target;
    /** For each object of the file the structure that it tells of. */
    private final Map<EObject, Handle> structures = new LinkedHashMap<>();
    private final List<Runnable> changes = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    /** Which pairs of links the file's lists use, such as those of Page.list in row 812. */
    private final Set<String> linked = new HashSet<>();

    Takeover(RangeResource file, PagewalkModel target) {
        this.file = file;
        this.target = target;
    }

    Imported take() throws ImportException {
        findStructures();
        for (Map.Entry<EObject, Handle> each : structures.entrySet()) {
            for (EStructuralFeature feature : each.getKey().eClass().getEAllStructuralFeatures()) {
                compare(each.getKey(), each.getValue(), feature);
            }
        }
        changes.forEach(Runnable::run);
        return new Imported(structures.size(), changes.size(), List.copyOf(left));
    }

    private void findStructures() throws ImportException {
        Set<Handle> seen = new HashSet<>();
        for (Iterator<EObject> all = file.getAllContents(); all.hasNext();) {
            EObject object = all.next();
            String name = Objects.requireNonNullElse(file.getID(object), "");
            Optional<RowId> id = RowId.of(name).filter(known -> known.type() == object.eClass());
            if (id.isEmpty()) {
                throw new ImportException(0, "a " + object.eClass().getName() + " has "
                        + (name.isEmpty() ? "no xmi:id" : "the xmi:id " + name));
            }
            Handle structure = structure(id.get());
            if (!seen.add(structure)) {
                throw new ImportException(0, name + " stands there twice");
            }
            structures.put(object, structure);
        }
    }

    private Handle structure(RowId id) throws ImportException {
        return id.in(target).orElseThrow(() -> new ImportException("This machine has no " + id
                + ". Import into a machine of the same size, in which as much was made, or export a smaller range."));
    }

    private void compare(EObject object, Handle structure, EStructuralFeature feature) throws ImportException {
        boolean isSettable = PagewalkModel.isSettable(feature);
        if (!isSettable && !isOfInterest(feature)) {
            return;
        }
        Object wanted = value(object, feature);
        if (isSettable && feature.isMany()) {
            checkLinks(structure, feature, (List<?>) wanted);
        }
        if (Objects.equals(structure.eGet(feature), wanted)) {
            return;
        }
        if (!isSettable) {
            left.add(structure + ": " + feature.getName());
            return;
        }
        try {
            changes.add(structure.change(feature, wanted));
        } catch (IllegalArgumentException e) {
            throw new ImportException(0, e.getMessage());
        }
    }

    /** Whether a field that cannot be set at least says something of its own. */
    private static boolean isOfInterest(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived()
                && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
    }

    /** What the file says of a feature, in terms of the machine. */
    private Object value(EObject object, EStructuralFeature feature) throws ImportException {
        Object value = object.eGet(feature, false);
        if (!(feature instanceof EReference)) {
            return value;
        }
        if (!feature.isMany()) {
            return value == null ? null : referenced((InternalEObject) value);
        }
        List<Object> handles = new ArrayList<>();
        for (Object each : (List<?>) value) {
            handles.add(referenced((InternalEObject) each));
        }
        return handles;
    }

    private Handle referenced(InternalEObject value) throws ImportException {
        URI uri = value.eProxyURI();
        if (uri == null) {
            return structures.get(value);
        }
        Optional<RowId> id = RowId.of(uri);
        if (id.isEmpty()) {
            throw new ImportException(0, "it refers to " + uri + ", which names nothing in a machine");
        }
        return structure(id.get());
    }

    /** Whoever is on two lists by the same links would be on the last one alone. */
    private void checkLinks(Handle structure, EStructuralFeature feature, List<?> nodes) throws ImportException {
        String link = EcoreUtil.getAnnotation(feature, "https://pagewalk.org/store", "link");
        for (Object node : nodes) {
            if (!linked.add(link + " " + node)) {
                throw new ImportException(0,
                        structure + ": " + feature.getName() + " holds " + node + ", which is on a list already");
            }
        }
    }
}
